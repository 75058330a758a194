using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.CSharp;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema.Reading;

namespace Factbook.Compiler.Schema.Resolving;

/// <summary>
/// Checks that the slots of a class and the values of an enum stay apart when they become names in C#. The names of
/// types
/// are checked where their C# types are decided.
/// </summary>
internal sealed class NameChecks(SchemaProblems problems)
{
    /// <summary>Checks a class.</summary>
    internal void Check(ClassDefinition declared)
    {
        string type = CSharpName.Pascal(declared.Name);
        CheckApart(declared.Slots.Select(slot => (slot.Name, CSharpName.Property(slot.Name, type), slot.Place)));
    }

    /// <summary>Checks an enum.</summary>
    internal void Check(EnumDefinition declared)
    {
        foreach (PermissibleValue value in declared.Values.Where(value => !value.Text.Any(IsAsciiLetterOrDigit)))
        {
            problems.Add(ProblemRules.BadName, value.Place, value.Text, "it has neither a letter A-Z nor a digit");
        }

        CheckApart(declared.Values
            .Where(value => value.Text.Any(IsAsciiLetterOrDigit))
            .Select(value => (value.Text, CSharpName.Pascal(value.Text), value.Place)));
    }

    private void CheckApart(IEnumerable<(string Name, string InCSharp, ProblemPlace Place)> names)
    {
        var seen = new Dictionary<string, (string Name, ProblemPlace Place)>(StringComparer.Ordinal);
        foreach ((string name, string inCSharp, ProblemPlace place) in names)
        {
            if (seen.TryGetValue(inCSharp, out (string Name, ProblemPlace Place) first))
            {
                problems.AddRelated(ProblemRules.NamesCollide, place, first.Place, name, first.Name, inCSharp);
            }
            else
            {
                seen.Add(inCSharp, (name, place));
            }
        }
    }

    private static bool IsAsciiLetterOrDigit(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
