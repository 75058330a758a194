using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.CSharp;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema.Reading;

namespace Factbook.Compiler.Schema.Resolving;

/// <summary>
/// Checks that the slots of a class and the values of an enum stay apart when they become names in C#. The names of
/// types are checked where their C# types are decided.
/// </summary>
internal sealed class NameChecks(SchemaProblems problems)
{
    // What metadata holds of one name.
    private const int LongestMember = 1023;

    /// <summary>Checks a class.</summary>
    internal void Check(ClassDefinition declared)
    {
        string type = declared.NameInCSharp;
        CheckApart(declared.Slots.Select(slot => (slot.Name, CSharpName.Property(slot.NameInCSharp, type), slot.Place)));
        if (!declared.TreeRoot && !problems.IsLenient)
        {
            CheckCase(declared.Slots.Select(slot => (slot.Name, slot.NameInCSharp, slot.Place)));
        }
    }

    /// <summary>Checks an enum.</summary>
    internal void Check(EnumDefinition declared)
    {
        foreach (PermissibleValue value in declared.Values.Where(value => !HasName(value)))
        {
            problems.Add(ProblemRules.BadName, value.Place, value.Text, "it has neither a letter A-Z nor a digit; give it a name in C# by the annotation factbook_name");
        }

        foreach (PermissibleValue value in declared.Values.Where(value => value.NameInCSharp.Length > LongestMember))
        {
            problems.Add(ProblemRules.BadName, value.Place, value.Text, $"in C# it has more than {Digits.Of(LongestMember)} characters");
        }

        CheckApart(declared.Values
            .Where(HasName)
            .Select(value => (value.Text, value.NameInCSharp, value.Place)));
    }

    /// <summary>Checks the names of tables, and those of classes, enums and types, which are files and tables elsewhere.</summary>
    internal void CheckCase(IReadOnlyCollection<ClassDefinition> classes, SchemaDeclarations declarations)
    {
        CheckCase(classes.Where(declared => declared.TreeRoot).SelectMany(root => root.Slots).Select(slot => (slot.Name, slot.NameInCSharp, slot.Place)));
        if (problems.IsLenient)
        {
            // Types are told apart when they are named.
            return;
        }

        CheckCase(classes.Where(declared => !declared.IsCore).Select(declared => (declared.Name, declared.NameInCSharp, declared.Place))
            .Concat(declarations.Enums.Values.Where(declared => !declared.IsCore).Select(declared => (declared.Name, declared.NameInCSharp, declared.Place)))
            .Concat(declarations.Types.Values.Select(declared => (declared.Name, CSharpName.Pascal(declared.Name), declared.Place))));
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

    // Names that are equal in C# are reported as such.
    private void CheckCase(IEnumerable<(string Name, string InCSharp, ProblemPlace Place)> names)
    {
        var inData = new Dictionary<string, (string Name, ProblemPlace Place)>(StringComparer.OrdinalIgnoreCase);
        var inCode = new Dictionary<string, (string Name, string InCSharp, ProblemPlace Place)>(StringComparer.OrdinalIgnoreCase);
        foreach ((string name, string inCSharp, ProblemPlace place) in names)
        {
            if (inCode.TryGetValue(inCSharp, out (string Name, string InCSharp, ProblemPlace Place) first) && first.InCSharp != inCSharp)
            {
                problems.AddRelated(ProblemRules.NamesDifferInCase, place, first.Place, name, first.Name);
            }
            else if (inData.TryGetValue(name, out (string Name, ProblemPlace Place) other) && first.InCSharp != inCSharp)
            {
                problems.AddRelated(ProblemRules.NamesDifferInCase, place, other.Place, name, other.Name);
            }

            if (!inCode.ContainsKey(inCSharp))
            {
                inCode.Add(inCSharp, (name, inCSharp, place));
            }

            if (!inData.ContainsKey(name))
            {
                inData.Add(name, (name, place));
            }
        }
    }

    private static bool HasName(PermissibleValue value) => value.GivenName is not null || value.Text.Any(IsAsciiLetterOrDigit);

    private static bool IsAsciiLetterOrDigit(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
