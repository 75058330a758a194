using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Schema.Reading;

/// <summary>A slot as a schema declares or refines it: only what is stated is not <see langword="null"/>.</summary>
/// <remarks>
/// The stage before <see cref="SlotDefinition"/>, and no second model of it: refining and merging ask whether something is said at
/// all, and where; a definition says what holds for one class, with ranges that are known and nothing left open.
/// </remarks>
internal sealed record SlotDeclaration
{
    public required string Name { get; init; }

    public required ProblemPlace Place { get; init; }

    /// <summary>The default range of the file that declares the slot.</summary>
    public required PlacedName DefaultRange { get; init; }

    public string? Description { get; init; }

    public PlacedName? Range { get; init; }

    public EquatableArray<SlotDeclaration> AnyOf { get; init; }

    public EquatableArray<SlotDeclaration> AllOf { get; init; }

    public EquatableArray<SlotDeclaration> NoneOf { get; init; }

    public EquatableArray<SlotDeclaration> ExactlyOneOf { get; init; }

    public SlotDeclaration? HasMember { get; init; }

    public SlotDeclaration? AllMembers { get; init; }

    /// <summary>In an expression: what the slots of the instance that is the value must meet.</summary>
    public EquatableArray<SlotDeclaration> Conditions { get; init; }

    /// <summary>The slot that this one inherits from, and further ones.</summary>
    public PlacedName? IsA { get; init; }

    public EquatableArray<PlacedName> Mixins { get; init; }

    /// <summary>What data call the slot.</summary>
    public string? Alias { get; init; }

    /// <summary>The name in C# that an annotation gives.</summary>
    public string? GivenName { get; init; }

    public bool? Key { get; init; }

    public string? IfAbsent { get; init; }

    public PlacedName? SubpropertyOf { get; init; }

    public ArrayShape? Array { get; init; }

    /// <summary>Where the shape of an array is stated.</summary>
    public ProblemPlace? ArrayPlace { get; init; }

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

    public bool ListElementsUnique { get; init; }

    public string? Unit { get; init; }

    public bool? Disputable { get; init; }

    public PlacedName? Inverse { get; init; }

    /// <summary>Where an index is asked for.</summary>
    public ProblemPlace? Index { get; init; }

    /// <summary>Where the slot is said to be the label.</summary>
    public ProblemPlace? Label { get; init; }

    public EquatableArray<Annotation> Annotations { get; init; }

    public EquatableArray<DocumentationText> Documentation { get; init; }

    /// <summary>The names of the ranges: those of alternatives, or the range, or the default.</summary>
    public EquatableArray<PlacedName> Ranges => RangesWithin(Range ?? DefaultRange)
        .GroupBy(range => range.Name)
        .Select(range => range.First())
        .ToEquatableArray();

    /// <summary>Whether a range is stated, here or in an expression.</summary>
    public bool StatesRange => Range is not null || HasAlternatives || AllOf.Any(part => part.StatesRange);

    /// <summary>Whether expressions state ranges of which a value may have any.</summary>
    public bool HasAlternatives => Alternatives.Count > 0;

    /// <summary>Whether alternatives say nothing but their ranges, so that the ranges say it all.</summary>
    public bool HasOnlyRanges => AnyOf.All(alternative => WithoutWords(alternative) == new SlotDeclaration
    {
        Name = alternative.Name,
        Place = Nowhere,
        DefaultRange = new PlacedName(alternative.DefaultRange.Name, Nowhere),
        Range = alternative.Range is null ? new PlacedName("", Nowhere) : new PlacedName(alternative.Range.Name, Nowhere),
    });

    private EquatableArray<SlotDeclaration> Alternatives =>
        AnyOf.Any(part => part.StatesRange) ? AnyOf
        : ExactlyOneOf.Any(part => part.StatesRange) ? ExactlyOneOf
        : default;

    private IEnumerable<PlacedName> RangesWithin(PlacedName outer)
    {
        PlacedName own = Range ?? outer;
        return HasAlternatives ? Alternatives.SelectMany(alternative => alternative.RangesWithin(own))
            : Range is null && AllOf.FirstOrDefault(part => part.StatesRange) is { } part ? part.RangesWithin(own)
            : [own];
    }

    /// <summary>
    /// This slot with everything that a usage states in the place of what it said itself; of bounds, and of what is
    /// demanded, the stricter holds.
    /// </summary>
    public SlotDeclaration RefinedBy(SlotDeclaration usage) => this with
    {
        Place = usage.Place,
        Description = usage.Description ?? Description,
        Range = usage.Range ?? (usage.HasAlternatives ? null : Range),
        AnyOf = usage.AnyOf.Count > 0 ? usage.AnyOf : usage.Range is not null && HasOnlyRanges ? default : AnyOf,
        AllOf = Both(AllOf, usage.AllOf).Concat(usage.AnyOf.Count > 0 && AnyOf.Count > 0 && !HasOnlyRanges ? [Only(this, AnyOf)] : []).ToEquatableArray(),
        NoneOf = Both(NoneOf, usage.NoneOf),
        ExactlyOneOf = usage.ExactlyOneOf.Count > 0 ? usage.ExactlyOneOf : ExactlyOneOf,
        HasMember = usage.HasMember ?? HasMember,
        AllMembers = usage.AllMembers ?? AllMembers,
        Alias = usage.Alias ?? Alias,
        GivenName = usage.GivenName ?? GivenName,
        Key = usage.Key ?? Key,
        IfAbsent = usage.IfAbsent ?? IfAbsent,
        SubpropertyOf = usage.SubpropertyOf ?? SubpropertyOf,
        Array = usage.Array ?? Array,
        ArrayPlace = usage.ArrayPlace ?? ArrayPlace,
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
        ListElementsUnique = usage.ListElementsUnique || ListElementsUnique,
        Unit = usage.Unit ?? Unit,
        Disputable = usage.Disputable ?? Disputable,
        Inverse = usage.Inverse ?? Inverse,
        Index = usage.Index ?? Index,
        Label = usage.Label ?? Label,
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
        AnyOf = WithoutWords(slot.AnyOf),
        AllOf = WithoutWords(slot.AllOf),
        NoneOf = WithoutWords(slot.NoneOf),
        ExactlyOneOf = WithoutWords(slot.ExactlyOneOf),
        HasMember = slot.HasMember is null ? null : WithoutWords(slot.HasMember),
        AllMembers = slot.AllMembers is null ? null : WithoutWords(slot.AllMembers),
        Conditions = WithoutWords(slot.Conditions),
        SubpropertyOf = slot.SubpropertyOf is null ? null : new PlacedName(slot.SubpropertyOf.Name, Nowhere),
        IsA = null,
        Mixins = default,
        ArrayPlace = null,
        Index = slot.Index is null ? null : Nowhere,
        Label = slot.Label is null ? null : Nowhere,
        Inverse = slot.Inverse is null ? null : new PlacedName(slot.Inverse.Name, Nowhere),
        Description = null,
        Documentation = default,
    };

    private static EquatableArray<SlotDeclaration> WithoutWords(EquatableArray<SlotDeclaration> slots) =>
        slots.Select(WithoutWords).ToEquatableArray();

    private static EquatableArray<T> Both<T>(EquatableArray<T> inherited, EquatableArray<T> own) =>
        own.Count == 0 ? inherited : inherited.Count == 0 ? own : inherited.Concat(own).Distinct().ToEquatableArray();

    private static SlotDeclaration Only(SlotDeclaration slot, EquatableArray<SlotDeclaration> anyOf) =>
        new() { Name = slot.Name, Place = slot.Place, DefaultRange = slot.DefaultRange, AnyOf = anyOf };

    private static ProblemPlace Nowhere { get; } = new("", -1);

    private static T? Greater<T>(T? one, T? other)
        where T : struct, IComparable<T> =>
        one is { } left && other is { } right ? (left.CompareTo(right) > 0 ? left : right) : one ?? other;

    private static T? Less<T>(T? one, T? other)
        where T : struct, IComparable<T> =>
        one is { } left && other is { } right ? (left.CompareTo(right) < 0 ? left : right) : one ?? other;
}
