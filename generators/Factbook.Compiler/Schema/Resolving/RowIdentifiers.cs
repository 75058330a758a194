using System;
using System.Collections.Generic;
using System.Linq;

namespace Factbook.Compiler.Schema.Resolving;

/// <summary>
/// In lenient mode: gives classes without an identifier, whose instances stand in no other, the number of their row as one, so
/// that they have a table.
/// </summary>
internal static class RowIdentifiers
{
    private const string Name = "row_id";

    /// <summary>The classes, some with the further slot.</summary>
    /// <param name="classes">The classes.</param>
    /// <param name="roots">The tree roots that are the frame of the tables.</param>
    internal static ClassDefinition[] Add(ClassDefinition[] classes, ClassDefinition[] roots)
    {
        HashSet<string> within = RangesWithin(classes, roots);
        Dictionary<string, ClassDefinition> byName = classes.ToDictionary(candidate => candidate.Name, StringComparer.Ordinal);
        HashSet<string> numbered =
        [
            .. classes.GroupBy(candidate => Top(candidate, byName)).Where(family => MayHaveRows(family, within)).Select(family => family.Key),
        ];
        return [.. classes.Select(candidate => numbered.Contains(Top(candidate, byName)) ? WithNumber(candidate) : candidate)];
    }

    // What the tree root lists are the rows of tables.
    private static HashSet<string> RangesWithin(ClassDefinition[] classes, ClassDefinition[] roots)
    {
        IEnumerable<SlotDefinition> slots = classes.SelectMany(candidate => candidate.Slots
            .Where(slot => !roots.Contains(candidate) || slot is not { Multivalued: true, Inlined: true, Ranges.Count: 1 }));
        return [.. slots.SelectMany(slot => slot.Ranges).Select(range => range.Name), .. roots.Select(root => root.Name)];
    }

    // A class and those that it inherits from share the slot, so that it is for all of a family or for none.
    private static bool MayHaveRows(IEnumerable<ClassDefinition> family, HashSet<string> within) =>
        family.All(member => !member.IsCore && !member.Mixin && member.IdentifierOrKey is null && !member.Ancestors.Any(within.Contains))
        && family.Any(member => member.HasInstances && member.Slots.Count > 0);

    private static string Top(ClassDefinition definition, Dictionary<string, ClassDefinition> byName)
    {
        while (definition.IsA is { } parent)
        {
            definition = byName[parent];
        }

        return definition.Name;
    }

    private static ClassDefinition WithNumber(ClassDefinition definition)
    {
        var number = new SlotDefinition
        {
            Name = Name,
            Description = "The table and the number of the row in it, as the data have no identifier.",
            Ranges = EquatableArray.Of(new SlotRange(SlotRangeKind.Type, "string")),
            Required = true,
            Identifier = true,
            IsRowNumber = true,
            Place = definition.Place,
        };
        return definition.FindSlot(Name) is null
            ? definition with { Slots = EquatableArray.Of([number, .. definition.Slots]) }
            : definition;
    }
}
