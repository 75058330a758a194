namespace Factbook;

/// <summary>Something that may be taken for another record, because both have the same agents and dates.</summary>
public interface IDistinct
{
    /// <summary>Records that look like this one and are something else.</summary>
    FactList<IFact> DifferentFrom { get; }
}
