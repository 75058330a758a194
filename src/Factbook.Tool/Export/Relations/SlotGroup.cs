using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Schema;

namespace Factbook.Tool.Export.Relations;

/// <summary>The slots of one name and one shape that the classes in a table have.</summary>
/// <param name="Shape">What becomes of them.</param>
/// <param name="Slots">The slots with their classes, at least one.</param>
/// <param name="IsEverywhere">Whether every class in the table has such a slot.</param>
internal sealed record SlotGroup(SlotShape Shape, IReadOnlyList<(ClassDefinition Owner, SlotDefinition Slot)> Slots, bool IsEverywhere)
{
    /// <summary>The name.</summary>
    public string Name => Slots[0].Slot.Name;

    /// <summary>What the first class that says it says about the slot.</summary>
    public string? Description => Slots.Select(owned => owned.Slot.Description).FirstOrDefault(text => text is not null);

    /// <summary>Whether every instance has a value; a dispute may leave a record without it.</summary>
    public bool IsAlways => IsEverywhere
        && Slots.All(owned => owned.Slot.Identifier || (owned.Slot.Required && !(owned.Slot.Disputable && owned.Owner.IsTable)));

    /// <summary>The names of the classes that have such a slot.</summary>
    public HashSet<string> Classes => [.. Slots.Select(owned => owned.Owner.Name)];

    /// <summary>The slots of some classes, in their order; slots of one name whose shapes differ apart.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="classes">The classes.</param>
    /// <param name="within">The names of the classes whose instances hold the ones here, and these.</param>
    public static IEnumerable<SlotGroup> Of(
        SchemaIndex schema, IReadOnlyList<ClassDefinition> classes, IReadOnlyCollection<string> within) => classes
        .SelectMany(owner => owner.Slots.Select(slot => (Owner: owner, Slot: slot)))
        .GroupBy(owned => (owned.Slot.Name, Shape: ShapeOf(schema, owned.Slot, within)))
        .Select(group => new SlotGroup(group.Key.Shape, [.. group], group.Count() == classes.Count));

    private static SlotShape ShapeOf(SchemaIndex schema, SlotDefinition slot, IReadOnlyCollection<string> within)
    {
        bool isObject = slot.Ranges.Count == 1 && slot.Range.Kind == SlotRangeKind.Object;
        return (isObject, slot.Multivalued) switch
        {
            (true, _) when within.Contains(slot.Range.Name, StringComparer.Ordinal) => SlotShape.Json,
            // That there is an instance is all that it says; no column of its own would.
            (true, _) when schema.ClassesOf(slot.Range.Name).All(definition => definition.Slots.Count == 0) => SlotShape.Json,
            (true, true) => SlotShape.Objects,
            (true, false) => SlotShape.Object,
            (false, true) => SlotShape.Scalars,
            _ => SlotShape.Scalar,
        };
    }
}
