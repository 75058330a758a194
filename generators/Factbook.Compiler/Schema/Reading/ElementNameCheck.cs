using System.Linq;
using System.Text.RegularExpressions;
using Factbook.Compiler.CSharp;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Schema.Reading;

/// <summary>Whether the name of an element can become a name in C#.</summary>
internal static class ElementNameCheck
{
    // Generated names are made of several names of a schema, and metadata holds 1023 characters of each.
    private const int LongestName = 250;

    private const string Reason =
        "names have letters A-Z, digits and underscores only, and begin with a letter, or have the annotation factbook_name";

    private static readonly Regex NameForm = new("^[A-Za-z][A-Za-z0-9_]*\\z", RegexOptions.CultureInvariant);

    /// <summary>Reports a name that cannot, or, in lenient mode, says what becomes of it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="element">The name, and what is said of the element.</param>
    /// <param name="problems">Receives what is wrong.</param>
    internal static void Run(string path, YamlEntry element, SchemaProblems problems)
    {
        string name = element.Key.Text;
        var place = new ProblemPlace(path, element.Key.Number);
        if (!IsGiven(element.Value) && !NameForm.IsMatch(name))
        {
            if (!name.Any(IsLetter))
            {
                problems.Add(ProblemRules.BadName, place, name, Reason);
            }
            else if (!(problems.IsLenient && name.All(symbol => symbol is ' ' or '-' or '_' or (>= '0' and <= '9') || IsLetter(symbol))))
            {
                // Blanks and hyphens are how LinkML itself writes names, and need no mention.
                problems.Tolerate(ProblemRules.BadName, place, $"In C# it is {CSharpName.Pascal(name)}.", name, Reason);
            }
        }
        else if (name.Length > LongestName)
        {
            problems.Add(ProblemRules.BadName, place, name, $"it has more than {Digits.Of(LongestName)} characters");
        }
    }

    private static bool IsLetter(char symbol) => symbol is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    // Whether an annotation gives the name in C#.
    private static bool IsGiven(YamlNode said) => said is YamlMapping mapping && mapping.Entries.Any(word =>
        word.Key.Text == "annotations" && word.Value is YamlMapping annotations
        && annotations.Entries.Any(annotation => annotation.Key.Text == NameAnnotation.Tag));
}
