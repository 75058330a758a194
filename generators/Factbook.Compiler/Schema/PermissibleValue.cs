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

    /// <summary>The name in C# that the annotation <c>factbook_name</c> gives; <see langword="null"/> where the name itself is turned into one.</summary>
    public string? GivenName { get; init; }

    /// <summary>The name in C#.</summary>
    public string NameInCSharp => GivenName ?? CSharp.CSharpName.Pascal(Text);
}
