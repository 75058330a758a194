using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema.Reading;

namespace Factbook.Compiler.Schema.Resolving;

/// <summary>Checks the tree root, whose slots are the tables of the dataset.</summary>
internal sealed class TableChecks(IReadOnlyCollection<ClassDefinition> classes, SchemaProblems problems)
{
    private static readonly (string Table, string Class)[] CoreTables =
        [("sources", CoreNames.Source), ("disputes", CoreNames.Dispute)];

    /// <summary>Checks that there is one tree root, that its slots are tables, and that no class lacks a table.</summary>
    /// <param name="place">The place of the schema as a whole.</param>
    internal void Check(ProblemPlace place)
    {
        ClassDefinition[] roots = [.. classes.Where(candidate => candidate.TreeRoot)];
        if (roots.Length == 0)
        {
            problems.Add(ProblemRules.BadTreeRoot, place, "has no class with tree_root: true");
            return;
        }

        foreach (ClassDefinition further in roots.Skip(1))
        {
            problems.AddRelated(ProblemRules.BadTreeRoot, further.Place, roots[0].Place, "has more than one tree root");
        }

        foreach (SlotDefinition slot in roots[0].Slots)
        {
            if (WhatIsWrong(slot, roots[0]) is { } reason)
            {
                problems.Add(ProblemRules.BadTable, slot.Place, slot.Name, reason);
            }
        }

        CheckEveryClassHasTable(roots[0]);
        CheckSources(roots[0]);
    }

    /// <summary>Why a slot of the tree root is no table; <see langword="null"/> where it is one.</summary>
    internal string? WhatIsWrong(SlotDefinition slot, ClassDefinition root)
    {
        ClassDefinition? range = slot.Ranges.Count == 1 ? Find(slot.Range.Name) : null;
        if (range is { HasInstances: false, TreeRoot: false, HasRows: false } && Concrete(range) is { Length: > 0 } concrete)
        {
            return range.Mixin
                ? $"'{range.Name}' is a mixin; give each of its classes a table ({concrete})"
                : $"'{range.Name}' is abstract, and no slot with designates_type: true says which of its classes a row is ({concrete})";
        }

        if (range is not { HasRows: true })
        {
            return "its range is not a class with instances and an identifier";
        }

        if (slot is not { Multivalued: true, Inlined: true })
        {
            return "a table needs multivalued: true and inlined_as_list: true";
        }

        (string Table, string Class) core = Array.Find(CoreTables, table => table.Class == range.Name);
        if (range.IsCore && core.Table is not null && core.Table != slot.Name)
        {
            return $"the table of {core.Class} is called '{core.Table}'";
        }

        SlotDefinition first = root.Slots.First(other => other.Ranges.Count == 1 && other.Range.Name == range.Name);
        return first == slot ? null : $"'{first.Name}' is already the table of {range.Name}";
    }

    private string Concrete(ClassDefinition range) => string.Join(", ", classes
        .Where(candidate => candidate.NeedsTable && candidate.Ancestors.Contains(range.Name))
        .Select(candidate => $"'{candidate.Name}'"));

    private void CheckEveryClassHasTable(ClassDefinition root)
    {
        foreach (ClassDefinition candidate in classes.Where(candidate => candidate.NeedsTable))
        {
            if (!root.Slots.Any(slot => candidate.Ancestors.Contains(slot.Range.Name)))
            {
                problems.Add(ProblemRules.MissingTable, candidate.Place, candidate.Name);
            }
        }
    }

    // Whoever mixes in a class of the core can cite, and a citation needs a source to name.
    private void CheckSources(ClassDefinition root)
    {
        bool usesCore = classes.Any(candidate => !candidate.IsCore && candidate.CoreAncestors.Count > 0);
        if (usesCore && root.FindSlot("sources") is null)
        {
            const string Reason = "uses factbook:core, so its tree root needs the table 'sources' of Source";
            problems.Add(ProblemRules.BadTreeRoot, root.Place, Reason);
        }
    }

    private ClassDefinition? Find(string name) => classes.FirstOrDefault(candidate => candidate.Name == name);
}
