using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Schema;

/// <summary>A LinkML type with everything that it takes over from the types it is based on.</summary>
/// <param name="Name">The type's name.</param>
/// <param name="Description">What it is.</param>
/// <param name="Kind">How its values are read and stored.</param>
/// <param name="Patterns">The patterns, all of which a text must match: the type's own and those of the types it is based on.</param>
/// <param name="MinimumValue">The least value.</param>
/// <param name="MaximumValue">The greatest value.</param>
/// <param name="EqualsString">The only text it may have.</param>
/// <param name="EqualsStringIn">The only texts it may have.</param>
/// <param name="Place">Where it is declared.</param>
public sealed record TypeDefinition(
    string Name,
    string? Description,
    ScalarKind Kind,
    EquatableArray<string> Patterns,
    decimal? MinimumValue,
    decimal? MaximumValue,
    string? EqualsString,
    EquatableArray<string> EqualsStringIn,
    ProblemPlace Place)
{
    /// <summary>What documenting metaslots say, such as <c>see_also</c>.</summary>
    public EquatableArray<DocumentationText> Documentation { get; init; }
}
