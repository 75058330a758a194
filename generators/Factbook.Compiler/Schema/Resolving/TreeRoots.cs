using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.CSharp;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema.Reading;

namespace Factbook.Compiler.Schema.Resolving;

/// <summary>
/// Decides which tree roots are the frame of the tables, and makes one of several: its slots are those of all of them.
/// </summary>
/// <param name="chosen">The names of the roots that are meant; all that the schema marks where none is named.</param>
/// <param name="nested">Turns the slots of a root that is a record into those of records.</param>
/// <param name="problems">What to add problems to.</param>
internal sealed class TreeRoots(EquatableArray<string> chosen, NestedRecords nested, SchemaProblems problems)
{
    /// <summary>The classes with one tree root at most, unless strict mode has something to say of several.</summary>
    /// <param name="classes">The classes, ordered by name.</param>
    /// <param name="place">The place of the schema as a whole.</param>
    internal ClassDefinition[] Settle(ClassDefinition[] classes, ProblemPlace place)
    {
        ClassDefinition[] stated = [.. classes.Where(candidate => candidate.TreeRoot)];
        ClassDefinition[] meant = chosen.Count == 0 ? stated : [.. stated.Where(root => chosen.Contains(root.Name))];
        if (!problems.IsLenient && chosen.Count == 0)
        {
            return classes;
        }

        ClassDefinition[] frames = problems.IsLenient ? Frames(meant, classes) : meant;
        if (problems.IsLenient)
        {
            Tell(meant, frames, place);
        }

        ClassDefinition? root = frames.Length > 1 ? Union(frames, classes) : frames.FirstOrDefault();
        return
        [
            .. classes.Where(candidate => !frames.Contains(candidate) && (!candidate.TreeRoot || IsRecord(candidate, meant, classes)))
                .Select(candidate => candidate.TreeRoot ? nested.AsRecord(candidate) : candidate)
                .Concat(root is null ? [] : [root])
                .OrderBy(candidate => candidate.Name, StringComparer.Ordinal),
        ];
    }

    // Of a root that is not meant nothing is left, unless other classes need it.
    private static bool IsRecord(ClassDefinition root, ClassDefinition[] meant, ClassDefinition[] classes) => meant.Contains(root)
        || IsRange(root, classes) || classes.Any(candidate => candidate != root && candidate.Ancestors.Contains(root.Name));

    // What stands in another place, too, is a record, and so is what lists no records.
    private ClassDefinition[] Frames(ClassDefinition[] roots, ClassDefinition[] classes)
    {
        ClassDefinition[] frames = [.. roots.Where(root => !IsRange(root, classes))];
        int known;
        do
        {
            known = frames.Length;
            var checks = new TableChecks(RowIdentifiers.Add(classes, frames), problems);
            frames = [.. frames.Where(root => root.Slots.Any(slot => checks.WhatIsWrong(slot, root) is null))];
        }
        while (frames.Length < known);
        return frames;
    }

    private static bool IsRange(ClassDefinition root, ClassDefinition[] classes) =>
        classes.Any(candidate => candidate.Slots.Any(slot => slot.Ranges.Any(range => root.Ancestors.Contains(range.Name))));

    private void Tell(ClassDefinition[] meant, ClassDefinition[] frames, ProblemPlace place)
    {
        if (frames.Length == 0)
        {
            string what = meant.Length switch
            {
                0 => "has no class with tree_root: true",
                1 => $"has a tree root, {Names(meant)}, that is itself a record",
                _ => $"has several tree roots, {Names(meant)}, that are themselves records",
            };
            problems.Tolerate(ProblemRules.BadTreeRoot, place, "Every class with instances and an identifier has a table.", what);
        }
        else if (frames.Length > 1 && chosen.Count == 0)
        {
            const string What = "has more than one tree root";
            problems.Tolerate(ProblemRules.BadTreeRoot, frames[1].Place, $"The slots of {Names(frames)} are its tables.", What);
        }
    }

    private static string Names(ClassDefinition[] roots) => string.Join(" and ", roots.Select(root => $"'{root.Name}'"));

    private ClassDefinition Union(ClassDefinition[] frames, ClassDefinition[] classes)
    {
        var tables = new List<SlotDefinition>();
        foreach (ClassDefinition root in frames)
        {
            foreach (SlotDefinition slot in root.Slots)
            {
                SlotDefinition? known = tables.Find(other => other.Name == slot.Name);
                if (known is null)
                {
                    tables.Add(slot);
                }
                else if (!known.MeansTheSameAs(slot))
                {
                    string first = frames.First(frame => frame.FindSlot(slot.Name) is not null).Name;
                    string reason = $"the tree roots '{first}' and '{root.Name}' mean different things by it; name one of them in factbook_tree_roots";
                    problems.AddRelated(ProblemRules.BadTable, slot.Place, known.Place, slot.Name, reason);
                }
            }
        }

        string name = FreeName(classes);
        return new ClassDefinition
        {
            Name = name,
            Ancestors = EquatableArray.Of(name),
            TreeRoot = true,
            Slots = tables.ToEquatableArray(),
            Annotations = frames.SelectMany(root => root.Annotations).Distinct().ToEquatableArray(),
            Place = frames[0].Place,
        };
    }

    /// <summary>A name for a root that no class of the schema has.</summary>
    internal static string FreeName(IReadOnlyCollection<ClassDefinition> classes)
    {
        string name = "Dataset";
        while (classes.Any(candidate => candidate.NameInCSharp == CSharpName.Pascal(name)))
        {
            name += "Root";
        }

        return name;
    }
}
