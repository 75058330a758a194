using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema.Reading;

namespace Factbook.Compiler.Schema.Resolving;

/// <summary>Finds classes whose values would have to hold values of the same class again and again, so that there can be none.</summary>
internal sealed class EndlessObjectCheck(IReadOnlyCollection<ClassDefinition> classes, SchemaProblems problems)
{
    private readonly HashSet<string> _possible = new(StringComparer.Ordinal);

    /// <summary>Reports each circle once, at one of the slots that it runs through.</summary>
    internal void Check()
    {
        // What can be made of what is possible already is possible, until nothing more is.
        int known;
        do
        {
            known = _possible.Count;
            _possible.UnionWith(classes.Where(IsPossible).Select(candidate => candidate.Name));
        }
        while (_possible.Count > known);

        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (ClassDefinition declared in classes.Where(candidate => candidate.HasInstances && !_possible.Contains(candidate.Name)))
        {
            Follow(declared, [], reported);
        }
    }

    private bool IsPossible(ClassDefinition candidate) => candidate.HasInstances && candidate.Slots.All(slot => !IsImpossible(slot));

    private bool IsImpossible(SlotDefinition slot) =>
        slot.Required && slot.Ranges.Count > 0 && slot.Ranges.All(range =>
            range.Kind == SlotRangeKind.Object && Accepted(range.Name).Any() && !Accepted(range.Name).Any(found => _possible.Contains(found.Name)));

    private IEnumerable<ClassDefinition> Accepted(string range) =>
        classes.Where(candidate => candidate.HasInstances && candidate.Ancestors.Contains(range));

    private void Follow(ClassDefinition declared, List<(string Class, SlotDefinition Slot)> path, HashSet<string> reported)
    {
        if (!reported.Add(declared.Name))
        {
            int start = path.FindIndex(step => step.Class == declared.Name);
            if (start >= 0)
            {
                string circle = string.Join(" -> ", path.Skip(start).Select(step => $"{step.Class}.{step.Slot.Name}").Append(declared.Name));
                problems.Add(ProblemRules.EndlessObject, path[start].Slot.Place, declared.Name, circle);
            }

            return;
        }

        SlotDefinition slot = declared.Slots.First(IsImpossible);
        Follow(Accepted(slot.Range.Name).First(), [.. path, (declared.Name, slot)], reported);
    }
}
