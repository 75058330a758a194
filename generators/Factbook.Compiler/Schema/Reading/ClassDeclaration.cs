using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Schema.Reading;

/// <summary>A class as a schema declares it.</summary>
internal sealed record ClassDeclaration
{
    public required string Name { get; init; }

    public required ProblemPlace Place { get; init; }

    public bool IsCore => CoreModule.Has(Place);

    public string? Description { get; init; }

    public string? Uri { get; init; }

    public EquatableArray<string> Curies { get; init; }

    public EquatableArray<string> Uris { get; init; }

    public PlacedName? IsA { get; init; }

    public EquatableArray<PlacedName> Mixins { get; init; }

    public bool Abstract { get; init; }

    public bool Mixin { get; init; }

    public bool TreeRoot { get; init; }

    public EquatableArray<SlotDeclaration> Attributes { get; init; }

    /// <summary>Slots declared for the whole schema that the class takes up.</summary>
    public EquatableArray<PlacedName> SlotNames { get; init; }

    public EquatableArray<SlotDeclaration> SlotUsage { get; init; }

    public EquatableArray<UniqueKeyDeclaration> UniqueKeys { get; init; }

    public EquatableArray<RuleDeclaration> Rules { get; init; }

    /// <summary>What every instance must be like.</summary>
    public ClassExpressionDeclaration Expression { get; init; } = new();

    /// <summary>The classes of which every instance has one, if they are listed.</summary>
    public EquatableArray<PlacedName> UnionOf { get; init; }

    /// <summary>What lets an instance of a parent be of this class though nothing else says so.</summary>
    public EquatableArray<ClassExpressionDeclaration> ClassificationRules { get; init; }

    /// <summary>What instances may state beside their slots; <see langword="null"/> where nothing.</summary>
    public ExtraSlotsDeclaration? ExtraSlots { get; init; }

    /// <summary>The name in C# that an annotation gives.</summary>
    public string? GivenName { get; init; }

    public EquatableArray<Annotation> Annotations { get; init; }

    public EquatableArray<DocumentationText> Documentation { get; init; }

    /// <summary>Whether the class stands for a value of any kind.</summary>
    public bool IsAny => Uri is "linkml:Any" or "https://w3id.org/linkml/Any";

    /// <summary>Whether the class has instances.</summary>
    public bool IsConcrete => !Abstract && !Mixin && !TreeRoot && !IsAny;
}

/// <summary>What instances may state beside their slots, as a schema declares it.</summary>
/// <param name="Value">What every such value must meet; <see langword="null"/> where any will do.</param>
/// <param name="Place">Where it is declared.</param>
internal sealed record ExtraSlotsDeclaration(SlotDeclaration? Value, ProblemPlace Place);

/// <summary>A unique key as a schema declares it.</summary>
internal sealed record UniqueKeyDeclaration(
    string Name, EquatableArray<PlacedName> Slots, bool ConsiderNullsInequal, ProblemPlace Place);

/// <summary>A rule as a schema declares it.</summary>
internal sealed record RuleDeclaration
{
    public string? Description { get; init; }

    public ClassExpressionDeclaration? Preconditions { get; init; }

    public ClassExpressionDeclaration? Postconditions { get; init; }

    public ClassExpressionDeclaration? Elseconditions { get; init; }

    public bool Bidirectional { get; init; }

    public bool OpenWorld { get; init; }

    public required ProblemPlace Place { get; init; }
}

/// <summary>An expression on instances as a schema declares it.</summary>
internal sealed record ClassExpressionDeclaration
{
    public PlacedName? IsA { get; init; }

    public EquatableArray<SlotDeclaration> SlotConditions { get; init; }

    public EquatableArray<ClassExpressionDeclaration> AnyOf { get; init; }

    public EquatableArray<ClassExpressionDeclaration> AllOf { get; init; }

    public EquatableArray<ClassExpressionDeclaration> NoneOf { get; init; }

    public EquatableArray<ClassExpressionDeclaration> ExactlyOneOf { get; init; }

    public bool SaysNothing => IsA is null && SlotConditions.Count + AnyOf.Count + AllOf.Count + NoneOf.Count + ExactlyOneOf.Count == 0;
}

/// <summary>A type as a schema declares it.</summary>
internal sealed record TypeDeclaration(
    string Name,
    string? Description,
    PlacedName TypeOf,
    bool IsEdtf,
    SlotDeclaration Constraints,
    ProblemPlace Place,
    EquatableArray<DocumentationText> Documentation)
{
    /// <summary>The types of which a value has one, if they are listed.</summary>
    public EquatableArray<PlacedName> UnionOf { get; init; }
}
