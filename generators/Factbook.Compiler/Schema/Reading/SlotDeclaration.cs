using System;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Schema.Reading;

/// <summary>A slot as a schema declares or refines it: only what is stated is not <see langword="null"/>.</summary>
internal sealed record SlotDeclaration
{
    public required string Name { get; init; }

    public required ProblemPlace Place { get; init; }

    /// <summary>The default range of the file that declares the slot.</summary>
    public required PlacedName DefaultRange { get; init; }

    public string? Description { get; init; }

    public PlacedName? Range { get; init; }

    public EquatableArray<PlacedName> AnyOf { get; init; }

    public bool? Required { get; init; }

    public bool? Recommended { get; init; }

    public bool? Multivalued { get; init; }

    public bool? Identifier { get; init; }

    public bool? Inlined { get; init; }

    public bool? InlinedAsList { get; init; }

    public bool? DesignatesType { get; init; }

    public string? Pattern { get; init; }

    public decimal? MinimumValue { get; init; }

    public decimal? MaximumValue { get; init; }

    public int? MinimumCardinality { get; init; }

    public int? MaximumCardinality { get; init; }

    public string? EqualsString { get; init; }

    public EquatableArray<string> EqualsStringIn { get; init; }

    public bool? ValuePresence { get; init; }

    public string? Unit { get; init; }

    public bool? Disputable { get; init; }

    public EquatableArray<Annotation> Annotations { get; init; }

    public EquatableArray<DocumentationText> Documentation { get; init; }

    /// <summary>The names of the ranges: those of <c>any_of</c>, or the range, or the default.</summary>
    public EquatableArray<PlacedName> Ranges => AnyOf.Count > 0 ? AnyOf : EquatableArray.Of(Range ?? DefaultRange);

    /// <summary>
    /// This slot with everything that a usage states in the place of what it said itself; of bounds, and of what is
    /// demanded, the stricter holds.
    /// </summary>
    public SlotDeclaration RefinedBy(SlotDeclaration usage) => this with
    {
        Place = usage.Place,
        Description = usage.Description ?? Description,
        Range = usage.Range ?? (usage.AnyOf.Count > 0 ? null : Range),
        AnyOf = usage.AnyOf.Count > 0 ? usage.AnyOf : usage.Range is null ? AnyOf : default,
        Required = Required == true ? true : usage.Required ?? Required,
        Recommended = usage.Recommended ?? Recommended,
        Multivalued = usage.Multivalued ?? Multivalued,
        Identifier = usage.Identifier ?? Identifier,
        Inlined = usage.Inlined ?? Inlined,
        InlinedAsList = usage.InlinedAsList ?? InlinedAsList,
        DesignatesType = usage.DesignatesType ?? DesignatesType,
        Pattern = usage.Pattern ?? Pattern,
        MinimumValue = Greater(usage.MinimumValue, MinimumValue),
        MaximumValue = Less(usage.MaximumValue, MaximumValue),
        MinimumCardinality = Greater(usage.MinimumCardinality, MinimumCardinality),
        MaximumCardinality = Less(usage.MaximumCardinality, MaximumCardinality),
        EqualsString = usage.EqualsString ?? EqualsString,
        EqualsStringIn = usage.EqualsStringIn.Count > 0 ? usage.EqualsStringIn : EqualsStringIn,
        ValuePresence = usage.ValuePresence ?? ValuePresence,
        Unit = usage.Unit ?? Unit,
        Disputable = usage.Disputable ?? Disputable,
        Annotations = usage.Annotations.Count > 0 ? usage.Annotations : Annotations,
        Documentation = usage.Documentation.Count > 0 ? usage.Documentation : Documentation,
    };

    /// <summary>Whether two declarations allow the same values, whatever their words and places.</summary>
    public bool SaysTheSameAs(SlotDeclaration other) => WithoutWords(this) == WithoutWords(other);

    private static SlotDeclaration WithoutWords(SlotDeclaration slot) => slot with
    {
        Place = Nowhere,
        DefaultRange = new PlacedName(slot.DefaultRange.Name, Nowhere),
        Range = slot.Range is null ? null : new PlacedName(slot.Range.Name, Nowhere),
        AnyOf = EquatableArray.Of(Array.ConvertAll(
            slot.AnyOf.AsSpan().ToArray(), range => new PlacedName(range.Name, Nowhere))),
        Description = null,
        Documentation = default,
    };

    private static ProblemPlace Nowhere { get; } = new("", -1);

    private static T? Greater<T>(T? one, T? other)
        where T : struct, IComparable<T> =>
        one is { } left && other is { } right ? (left.CompareTo(right) > 0 ? left : right) : one ?? other;

    private static T? Less<T>(T? one, T? other)
        where T : struct, IComparable<T> =>
        one is { } left && other is { } right ? (left.CompareTo(right) < 0 ? left : right) : one ?? other;
}
