using System.Linq;
using System.Text.RegularExpressions;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Schema.Reading;

/// <summary>The name in C# of what its schema calls otherwise: <c>C#</c>, <c>日本語</c>, or two names that C# would spell alike.</summary>
internal static class NameAnnotation
{
    /// <summary>The annotation, on classes, slots, enums and permissible values.</summary>
    internal const string Tag = "factbook_name";

    private static readonly Regex Form = new("^[A-Z][A-Za-z0-9_]{0,249}\\z", RegexOptions.CultureInvariant);

    /// <summary>The name that an element is given, or <see langword="null"/>.</summary>
    internal static string? Of(SchemaElement element, EquatableArray<Annotation> annotations)
    {
        string? name = annotations.FirstOrDefault(annotation => annotation.Tag == Tag)?.Value;
        if (name is null || Form.IsMatch(name))
        {
            return name;
        }

        const string Reason = "is a name of C#: a capital A-Z, then letters A-Z, digits and underscores, at most 250 characters";
        element.Report(ProblemRules.BadAnnotation, element.Place, Tag, Reason);
        return null;
    }
}
