namespace Factbook;

/// <summary>A fact with its date, as a time line gives it.</summary>
/// <param name="When">The date.</param>
/// <param name="Fact">The fact: of any class that has a date.</param>
public readonly record struct TimelineEntry(EdtfDate When, IFact Fact)
{
    /// <summary>The date and what the fact is called.</summary>
    public override string ToString() => $"{When} {Fact}";
}
