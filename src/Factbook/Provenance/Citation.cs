namespace Factbook;

/// <summary>A passage of a source, and what it bears out. Immutable; equal to another by its content.</summary>
public sealed partial record Citation
{
    /// <summary>Makes a citation.</summary>
    /// <param name="source">The source.</param>
    /// <param name="locator">Where in the source.</param>
    /// <param name="supports">
    /// The slots of the citing record that the passage bears out; all of them where empty.
    /// </param>
    /// <param name="stance">How the passage bears on the record; <see langword="null"/> where nothing is said.</param>
    public Citation(Source source, string? locator, FactList<string> supports, CitationStance? stance = null)
    {
        Source = source;
        Locator = locator;
        Supports = supports;
        Stance = stance;
    }

    /// <summary>The source.</summary>
    public Source Source { get; }

    /// <summary>
    /// Where in the source: <c>para 12</c>, <c>art 8a</c>; <see langword="null"/> where the curator read an excerpt
    /// only.
    /// </summary>
    public string? Locator { get; }

    /// <summary>
    /// The slots of the citing record that the passage bears out; all of them where the list is empty.
    /// </summary>
    public FactList<string> Supports { get; }

    /// <summary>How the passage bears on the record; it supports it where nothing is said.</summary>
    public CitationStance? Stance { get; }

    /// <summary>Whether the passage says what the record says.</summary>
    public bool IsSupport => Stance is null or CitationStance.Supports;

    /// <summary>Gives the source and the passage: <c>src.example_wire: Example report, para 12</c>.</summary>
    public override string ToString() => Locator is null ? Source.ToString() : $"{Source}, {Locator}";
}
