using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema.Reading;

namespace Factbook.Compiler.Schema.Resolving;

/// <summary>Checks that names stay apart when they become names in C#.</summary>
internal sealed class NameChecks(SchemaProblems problems)
{
    private static readonly string[] MembersOfObject = ["Equals", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>Checks the classes, enums and tables against each other, the slots of each class, and the values of each enum.</summary>
    internal void Check(IReadOnlyCollection<ClassDefinition> classes, IReadOnlyCollection<EnumDefinition> enums)
    {
        IEnumerable<(string Name, ProblemPlace Place)> tables = classes
            .Where(candidate => candidate.TreeRoot)
            .SelectMany(root => root.Slots)
            .Select(slot => (slot.Name, slot.Place));
        CheckApart(classes.Select(c => (c.Name, c.Place)).Concat(enums.Select(e => (e.Name, e.Place))).Concat(tables));
        foreach (ClassDefinition declared in classes)
        {
            CheckApart(declared.Slots.Select(slot => (slot.Name, slot.Place)));
            foreach (SlotDefinition slot in declared.Slots)
            {
                CheckMember(slot, declared);
            }
        }

        foreach (EnumDefinition declared in enums)
        {
            CheckApart(declared.Values.Select(value => (value.Text, value.Place)));
            foreach (PermissibleValue value in declared.Values.Where(value => CSharpNames.Pascal(value.Text).Length == 0))
            {
                problems.Add(ProblemRules.BadName, value.Place, value.Text, "it has neither a letter nor a digit");
            }
        }
    }

    private void CheckMember(SlotDefinition slot, ClassDefinition owner)
    {
        string member = CSharpNames.Pascal(slot.Name);
        if (member == CSharpNames.Pascal(owner.Name))
        {
            problems.AddRelated(ProblemRules.NamesCollide, slot.Place, owner.Place, slot.Name, owner.Name, member);
        }

        if (Array.IndexOf(MembersOfObject, member) >= 0)
        {
            problems.Add(ProblemRules.BadName, slot.Place, slot.Name, $"every C# object has a member {member}");
        }
    }

    private void CheckApart(IEnumerable<(string Name, ProblemPlace Place)> names)
    {
        var seen = new Dictionary<string, (string Name, ProblemPlace Place)>(StringComparer.Ordinal);
        foreach ((string name, ProblemPlace place) in names)
        {
            string inCSharp = CSharpNames.Pascal(name);
            if (seen.TryGetValue(inCSharp, out (string Name, ProblemPlace Place) first))
            {
                problems.AddRelated(ProblemRules.NamesCollide, place, first.Place, name, first.Name, inCSharp);
            }
            else if (inCSharp.Length > 0)
            {
                seen.Add(inCSharp, (name, place));
            }
        }
    }
}
