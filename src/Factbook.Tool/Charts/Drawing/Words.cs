using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Schema;

namespace Factbook.Tool.Charts.Drawing;

/// <summary>Turns names of a schema into words, and finds its annotations.</summary>
internal static class Words
{
    /// <summary>A name with an upper-case first letter and blanks: <c>Trade observations</c>.</summary>
    public static string Title(string name) =>
        Plain(name) is { Length: > 0 } words ? char.ToUpperInvariant(words[0]) + words[1..] : "";

    /// <summary>A name with blanks: <c>took place</c>.</summary>
    public static string Plain(string name) => name.Replace('_', ' ');

    /// <summary>The value of an annotation, or <see langword="null"/>.</summary>
    public static string? Annotation(IEnumerable<Annotation> annotations, string tag) =>
        annotations.FirstOrDefault(annotation => annotation.Tag == tag)?.Value;
}
