using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding.Binders;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Schema;

namespace Factbook.Compiler.Binding;

/// <summary>Takes records that are written in place of other records to their own tables, and leaves references to them.</summary>
internal sealed class NestedRows(SchemaBinder schema)
{
    private readonly Dictionary<(string Table, string Id), ObjectValue> _rows = [];
    private readonly List<(string Table, string Id)> _order = [];
    private readonly List<(string Table, ObjectValue Row)> _others = [];

    /// <summary>Whether a schema has such slots at all.</summary>
    public static bool Concern(SchemaModel schema) => schema.Classes.Any(definition =>
        definition.Slots.Any(slot => slot.Nested) || definition.Uncompiled.Any(slot => slot.Nested));

    /// <summary>A table with references in the place of its nested records.</summary>
    public BoundTable Lift(BoundTable table) => table with { Rows = table.Rows.Select(Lift).ToEquatableArray() };

    /// <summary>Takes the records of a slot of the tree root that is no table, of which nothing else is kept.</summary>
    public void Take(Value value, SlotDefinition slot) => _ = Lift(value, slot);

    /// <summary>The tables of the records that were lifted, in the order in which they were met.</summary>
    public IEnumerable<BoundTable> Tables() => _order.Select(key => (key.Table, Row: _rows[key]))
        .Concat(_others)
        .GroupBy(row => row.Table, row => row.Row, StringComparer.Ordinal)
        .Select(table => new BoundTable(table.Key, table.ToEquatableArray(), table.Sum(TableBudget.MostBytesOf)));

    private ObjectValue Lift(ObjectValue instance)
    {
        ClassShape shape = schema.FindShape(instance.ClassName)!;
        var slots = new Value?[instance.Slots.Count];
        for (int i = 0; i < slots.Length; i++)
        {
            slots[i] = instance.Slots[i] is { } value ? Lift(value, shape.Definition.Slots[i]) : null;
        }

        return instance with { Slots = new EquatableArray<Value?>(slots) };
    }

    private Value Lift(Value value, SlotDefinition slot) => value switch
    {
        ListValue list => list with { Items = list.Items.Select(item => Lift(item, slot)).ToEquatableArray() },
        ObjectValue instance when slot.Nested && TableOf(instance) is { } table => Refer(Lift(instance), table, slot),
        ObjectValue instance => Lift(instance),
        _ => value,
    };

    private Value Refer(ObjectValue row, string table, SlotDefinition slot)
    {
        ClassShape shape = schema.FindShape(row.ClassName)!;
        if (shape.Id(row) is not { } id)
        {
            if (shape.NumbersRows)
            {
                _others.Add((table, row));
            }

            return new InvalidValue(row.Node);
        }

        (string, string) key = (table, id.Text);
        if (!_rows.TryGetValue(key, out ObjectValue? known))
        {
            _rows.Add(key, row);
            _order.Add(key);
        }
        else if (Merge(known, row) is { } merged)
        {
            _rows[key] = merged;
        }
        else
        {
            // Two records with one identifier that differ are reported as any others.
            _others.Add((table, row));
        }

        SlotRange range = slot.Ranges.First(candidate => CoreNames.Descends(shape.Definition, candidate.Name));
        return new ReferenceValue(id.Node, range.Name, id.Text, schema.FindShape(range.Name)!.Definition.OwnTable);
    }

    // One place may say more of a record than another.
    private static ObjectValue? Merge(ObjectValue first, ObjectValue second)
    {
        if (first.ClassName != second.ClassName)
        {
            return null;
        }

        var slots = new Value?[first.Slots.Count];
        for (int i = 0; i < slots.Length; i++)
        {
            slots[i] = first.Slots[i] ?? second.Slots[i];
            if (first.Slots[i] is { } one && second.Slots[i] is { } other && !one.Equals(other))
            {
                return null;
            }
        }

        return first with { Slots = new EquatableArray<Value?>(slots) };
    }

    private string? TableOf(ObjectValue instance)
    {
        ClassDefinition definition = schema.FindShape(instance.ClassName)!.Definition;
        return definition.Identifier is null ? null : schema.Root!.Definition.Slots
            .Where(slot => slot.Ranges.Count == 1 && CoreNames.Descends(definition, slot.Range.Name))
            .OrderByDescending(slot => slot.Range.Name == definition.Name)
            .Select(slot => slot.Name)
            .FirstOrDefault();
    }
}
