using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Schema;

/// <summary>One permissible value of an enum.</summary>
/// <param name="Text">The text that stands in data.</param>
/// <param name="Title">A title for readers.</param>
/// <param name="Description">What it means.</param>
/// <param name="Meaning">The URI or CURIE of the concept.</param>
/// <param name="Place">Where it is declared.</param>
public sealed record PermissibleValue(string Text, string? Title, string? Description, string? Meaning, ProblemPlace Place)
{
    /// <summary>What documenting metaslots say, such as <c>see_also</c>.</summary>
    public EquatableArray<DocumentationText> Documentation { get; init; }
}
