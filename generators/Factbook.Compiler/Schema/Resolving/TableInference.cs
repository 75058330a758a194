using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Factbook.Compiler.Binding;
using Factbook.Compiler.CSharp;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema.Reading;

namespace Factbook.Compiler.Schema.Resolving;

/// <summary>In lenient mode: gives a schema the tables that its tree root does not name, or the tree root that it has not.</summary>
internal sealed class TableInference(SchemaProblems problems)
{
    private static readonly string[] Sibilants = ["s", "x", "ch", "sh"];

    /// <summary>The classes with a tree root that has a table for every class with instances and an identifier.</summary>
    /// <param name="classes">The classes, ordered by name.</param>
    /// <param name="place">The place of the schema as a whole.</param>
    internal ClassDefinition[] Complete(ClassDefinition[] classes, ProblemPlace place)
    {
        ClassDefinition[] stated = [.. classes.Where(candidate => candidate.TreeRoot)];
        ClassDefinition? frame = stated.Length == 1 && !IsRange(stated[0], classes) ? stated[0] : null;
        ClassDefinition[] numbered = RowIdentifiers.Add(classes, frame);
        if (frame is not null && !HasTables(frame, numbered))
        {
            frame = null;
            numbered = RowIdentifiers.Add(classes, null);
        }

        classes = numbered;
        ClassDefinition root = frame is null ? Root(stated, classes, place) : WithTablesOnly(frame, classes);
        IEnumerable<ClassDefinition> others = classes
            .Where(candidate => candidate.Name != root.Name)
            .Select(candidate => candidate.TreeRoot ? candidate with { TreeRoot = false } : candidate);
        ClassDefinition[] rest = [.. others];
        return [.. rest.Append(WithEveryTable(root, rest)).OrderBy(candidate => candidate.Name, StringComparer.Ordinal)];
    }

    // What stands in another place, too, is a record, and not the frame of all.
    private static bool IsRange(ClassDefinition root, ClassDefinition[] classes) =>
        classes.Any(candidate => candidate.Slots.Any(slot => slot.Ranges.Any(range => root.Ancestors.Contains(range.Name))));

    private bool HasTables(ClassDefinition root, ClassDefinition[] classes)
    {
        var checks = new TableChecks(classes, problems);
        return root.Slots.Any(slot => checks.WhatIsWrong(slot, root) is null);
    }

    private ClassDefinition WithTablesOnly(ClassDefinition root, ClassDefinition[] classes)
    {
        var checks = new TableChecks(classes, problems);
        var tables = new List<SlotDefinition>();
        foreach (SlotDefinition slot in root.Slots)
        {
            if (checks.WhatIsWrong(slot, root) is { } reason)
            {
                problems.Tolerate(ProblemRules.BadTable, slot.Place, "It is not compiled.", slot.Name, reason);
            }
            else
            {
                tables.Add(slot);
            }
        }

        return root with
        {
            Slots = tables.ToEquatableArray(),
            Uncompiled = root.Slots.Where(slot => !tables.Contains(slot)).ToEquatableArray(),
        };
    }

    private ClassDefinition Root(ClassDefinition[] roots, ClassDefinition[] classes, ProblemPlace place)
    {
        string what = roots.Length switch
        {
            0 => "has no class with tree_root: true",
            1 => $"has a tree root, '{roots[0].Name}', that is itself a record",
            _ => "has more than one tree root",
        };
        const string Reading = "Every class with instances and an identifier has a table.";
        problems.Tolerate(ProblemRules.BadTreeRoot, place, Reading, what);
        string name = "Dataset";
        while (classes.Any(candidate => candidate.Name == name))
        {
            name += "Root";
        }

        return new ClassDefinition { Name = name, Ancestors = EquatableArray.Of(name), TreeRoot = true, Slots = default, Place = place };
    }

    private static ClassDefinition WithEveryTable(ClassDefinition root, ClassDefinition[] classes)
    {
        HashSet<string> taken = new(classes.Select(candidate => candidate.NameInCSharp), StringComparer.OrdinalIgnoreCase) { "Facts" };
        taken.UnionWith(root.Slots.Select(slot => slot.NameInCSharp));
        taken.UnionWith(ReservedNames.Members);
        var slots = root.Slots.ToList();
        foreach (ClassDefinition candidate in classes.Where(candidate => candidate is { IsTable: true, IsCore: false }))
        {
            bool hasTable = root.Slots.Any(slot => slot.Range.Name == candidate.Name || (candidate.Ancestors.Contains(slot.Range.Name)
                && classes.First(range => range.Name == slot.Range.Name).Slots.Any(designator => designator.DesignatesType)));
            if (!hasTable)
            {
                slots.Add(Table(candidate, taken));
            }
        }

        return root with { Slots = slots.ToEquatableArray() };
    }

    private static SlotDefinition Table(ClassDefinition rows, HashSet<string> taken)
    {
        string name = Plural(Snake(rows.NameInCSharp));
        while (!taken.Add(CSharpName.Pascal(name)))
        {
            name += "_table";
        }

        return new SlotDefinition
        {
            Name = name,
            Description = rows.Description,
            Ranges = EquatableArray.Of(new SlotRange(SlotRangeKind.Object, rows.Name)),
            Multivalued = true,
            Inlined = true,
            InlinedAsList = true,
            Place = rows.Place,
        };
    }

    private static string Snake(string pascal)
    {
        var result = new StringBuilder();
        for (int i = 0; i < pascal.Length; i++)
        {
            bool startsWord = i > 0 && pascal[i] is >= 'A' and <= 'Z' && pascal[i - 1] is not (>= 'A' and <= 'Z' or '_');
            result.Append(startsWord ? "_" : "").Append(char.ToLowerInvariant(pascal[i]));
        }

        return result.ToString().Trim('_') is { Length: > 0 } snake && snake[0] is >= 'a' and <= 'z' ? snake : "t" + result;
    }

    private static string Plural(string noun) =>
        noun.EndsWith("y", StringComparison.Ordinal) && noun.Length > 1 && "aeiou".IndexOf(noun[noun.Length - 2]) < 0
            ? noun.Substring(0, noun.Length - 1) + "ies"
        : Sibilants.Any(end => noun.EndsWith(end, StringComparison.Ordinal)) ? noun + "es"
        : noun + "s";
}
