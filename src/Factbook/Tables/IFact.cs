namespace Factbook;

/// <summary>
/// A row of a table of facts. Instances are made by the tables, are immutable, and there is one for each fact.
/// </summary>
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(Serialization.FactJsonConverter<IFact>))]
#endif
public interface IFact
{
    /// <summary>
    /// The identifier: assigned once, unique in its dataset (in its table, where <see cref="FactTable.HasOwnIds"/>), never used again
    /// for something else.
    /// </summary>
    string Id { get; }

    /// <summary>
    /// The name of the static member that gives this fact, or <see langword="null"/> where it has none.
    /// </summary>
    string? CodeName { get; }

    /// <summary>The table that this fact is a row of.</summary>
    FactTable Table { get; }
}
