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
/// <param name="nested">Turns slots of the root that are no tables into those of records.</param>
/// <param name="problems">What to add problems to.</param>
internal sealed class TableInference(NestedRecords nested, SchemaProblems problems)
{
    private static readonly string[] Sibilants = ["s", "x", "ch", "sh"];

    /// <summary>The classes with a tree root that has a table for every class with instances and an identifier.</summary>
    /// <param name="classes">The classes, ordered by name, with one tree root at most.</param>
    /// <param name="place">The place of the schema as a whole.</param>
    internal ClassDefinition[] Complete(ClassDefinition[] classes, ProblemPlace place)
    {
        ClassDefinition? frame = classes.FirstOrDefault(candidate => candidate.TreeRoot);
        classes = RowIdentifiers.Add(classes, frame is null ? [] : [frame]);
        ClassDefinition root = frame is null ? Root(classes, place) : WithTablesOnly(frame, classes);
        ClassDefinition[] rest = [.. classes.Where(candidate => !candidate.TreeRoot)];
        return [.. rest.Append(WithEveryTable(root, rest)).OrderBy(candidate => candidate.Name, StringComparer.Ordinal)];
    }

    private ClassDefinition WithTablesOnly(ClassDefinition root, ClassDefinition[] classes)
    {
        var checks = new TableChecks(classes, problems);
        var tables = new List<SlotDefinition>();
        var others = new List<SlotDefinition>();
        foreach (SlotDefinition slot in root.Slots)
        {
            if (checks.WhatIsWrong(slot, root) is { } reason)
            {
                SlotDefinition other = IsNumbered(slot, classes) ? slot with { Nested = true } : nested.AsOfRecord(slot);
                string reading = other.Nested ? "Its records go to their table." : "It is not compiled.";
                problems.Tolerate(ProblemRules.BadTable, slot.Place, reading, slot.Name, reason);
                others.Add(other);
            }
            else
            {
                tables.Add(slot);
            }
        }

        return root with { Slots = tables.ToEquatableArray(), Uncompiled = others.ToEquatableArray() };
    }

    private static bool IsNumbered(SlotDefinition slot, ClassDefinition[] classes) => slot.Ranges.Count == 1
        && classes.Any(candidate => candidate.Name == slot.Range.Name && candidate.Identifier is { IsRowNumber: true });

    private static ClassDefinition Root(ClassDefinition[] classes, ProblemPlace place)
    {
        string name = TreeRoots.FreeName(classes);
        return new ClassDefinition { Name = name, Ancestors = EquatableArray.Of(name), TreeRoot = true, Slots = default, Place = place };
    }

    private static ClassDefinition WithEveryTable(ClassDefinition root, ClassDefinition[] classes)
    {
        HashSet<string> taken = new(classes.Select(candidate => candidate.NameInCSharp), StringComparer.OrdinalIgnoreCase) { "Facts" };
        taken.UnionWith(root.Slots.Select(slot => slot.NameInCSharp));
        taken.UnionWith(ReservedNames.Members);
        var slots = root.Slots.ToList();
        foreach (ClassDefinition candidate in classes.Where(candidate => candidate.NeedsTable))
        {
            bool hasTable = root.Slots.Any(slot => classes.First(range => range.Name == slot.Range.Name).HasRowsOf(candidate));
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
