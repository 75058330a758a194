using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Schema;

/// <summary>A LinkML type with everything that it takes over from the types it is based on.</summary>
public sealed record TypeDefinition
{
    /// <summary>The type's name.</summary>
    public required string Name { get; init; }

    /// <summary>What it is.</summary>
    public string? Description { get; init; }

    /// <summary>How its values are read and stored.</summary>
    public required ScalarKind Kind { get; init; }

    /// <summary>The patterns, all of which a text must match: the type's own and those of the types it is based on.</summary>
    public EquatableArray<string> Patterns { get; init; }

    /// <summary>The least value.</summary>
    public decimal? MinimumValue { get; init; }

    /// <summary>The greatest value.</summary>
    public decimal? MaximumValue { get; init; }

    /// <summary>The only text it may have.</summary>
    public string? EqualsString { get; init; }

    /// <summary>The only texts it may have.</summary>
    public EquatableArray<string> EqualsStringIn { get; init; }

    /// <summary>The types of which a value has one; a range that names this type stands for all of them.</summary>
    public EquatableArray<string> UnionOf { get; init; }

    /// <summary>Expressions that must all hold of a value, those of the types it is based on included.</summary>
    public EquatableArray<SlotDefinition> Expressions { get; init; }

    /// <summary>Where it is declared.</summary>
    public required ProblemPlace Place { get; init; }

    /// <summary>What documenting metaslots say, such as <c>see_also</c>.</summary>
    public EquatableArray<DocumentationText> Documentation { get; init; }
}
