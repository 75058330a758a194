using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.CompilerServices;

namespace Factbook;

/// <summary>A passage of a source, and what it bears out. Immutable; equal to another by its content.</summary>
public sealed partial record Citation
{
    // Data hold the names; the slots of the class that cites are found when somebody asks.
    private readonly FactList<string>? _names;
    private readonly Func<IReadOnlyList<Slot>>? _slots;
    private FactList<Slot>? _supports;

    /// <summary>Makes a citation.</summary>
    /// <param name="source">The source.</param>
    /// <param name="locator">Where in the source.</param>
    /// <param name="supports">
    /// The slots of the citing record that the passage bears out; all of them where empty.
    /// </param>
    /// <param name="stance">How the passage bears on the record; <see langword="null"/> where nothing is said.</param>
    public Citation(Source source, string? locator, FactList<Slot> supports, CitationStance? stance = null)
    {
        Source = source;
        Locator = locator;
        Stance = stance;
        _supports = supports;
    }

    internal Citation(
        Source source,
        string? locator,
        FactList<string> supports,
        Func<IReadOnlyList<Slot>> slots,
        CitationStance? stance)
    {
        Source = source;
        Locator = locator;
        Stance = stance;
        _names = supports;
        _slots = slots;
    }

    /// <summary>The source.</summary>
    public Source Source { get; }

    /// <summary>
    /// Where in the source: <c>para 12</c>, <c>art 8a</c>; <see langword="null"/> where the curator read an excerpt only.
    /// </summary>
    public string? Locator { get; }

    /// <summary>
    /// The slots of the citing record that the passage bears out; all of them where the list is empty.
    /// </summary>
    public FactList<Slot> Supports => _supports ??= SlotNames.Find(_names!, _slots!);

    /// <summary>How the passage bears on the record; it supports it where nothing is said.</summary>
    public CitationStance? Stance { get; }

    /// <summary>Whether the passage says what the record says.</summary>
    public bool IsSupport => Stance is null or CitationStance.Supports;

    /// <summary>Whether the passage bears a slot of the citing record out: it says so, or names no slot at all.</summary>
    /// <param name="slot">The slot.</param>
    public bool BearsOut(Slot slot) => IsSupport && (Supports.Count == 0 || Supports.Contains(slot));

    /// <summary>Whether both are the same passage and bear out the same slots.</summary>
    /// <param name="other">The other citation.</param>
    public bool Equals(Citation? other) => ReferenceEquals(this, other) || (
        other is not null &&
        Source == other.Source &&
        string.Equals(Locator, other.Locator, StringComparison.Ordinal) &&
        Stance == other.Stance &&
        Supports.Equals(other.Supports));

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Source.GetHashCode() * 31) + (Locator?.GetHashCode() ?? 0));

    /// <summary>Gives the source and the passage: <c>src.example_wire: Example report, para 12</c>.</summary>
    public override string ToString() => Locator is null ? Source.ToString() : $"{Source}, {Locator}";
}
