namespace Factbook;

/// <summary>A person or an organisation: anyone who can publish, write or assert something.</summary>
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(Serialization.FactJsonConverter<IAgent>))]
#endif
public interface IAgent : IFact
{
    /// <summary>The primary name: the first that is primary where there are several, or the first name where none is.</summary>
    string Name { get; }

    /// <summary>The names in all languages and spellings that the sources use.</summary>
    FactList<NameVariant> Names { get; }
}
