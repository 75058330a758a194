using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Schema;

namespace Factbook.Tool.Export.Relations;

/// <summary>Decides the columns of a table of instances once, and then flattens them one by one.</summary>
internal sealed class InstanceFlattener
{
    private readonly RelationBuilder _builder;
    private readonly Relation _relation;
    private readonly List<Action<ObjectValue, string?[]>> _cells = [];
    private readonly List<Action<ObjectValue, IReadOnlyList<string?>>> _lists = [];
    private readonly int _keys;

    /// <summary>Decides the columns.</summary>
    /// <param name="builder">The dataset.</param>
    /// <param name="relation">The table, which may have the columns of a key already.</param>
    /// <param name="classes">The classes that instances may be of.</param>
    public InstanceFlattener(RelationBuilder builder, Relation relation, IReadOnlyList<ClassDefinition> classes)
        : this(builder, relation, classes, [])
    {
    }

    private InstanceFlattener(
        RelationBuilder builder, Relation relation, IReadOnlyList<ClassDefinition> classes, IReadOnlyList<string> path)
    {
        _builder = builder;
        _relation = relation;
        _keys = relation.Columns.Count;
        AddSlots("", classes, instance => instance, path, isRequired: true);
    }

    /// <summary>Adds a row.</summary>
    /// <param name="key">The values of the columns that the table had before.</param>
    /// <param name="instance">The instance.</param>
    public void Add(IReadOnlyList<string?> key, ObjectValue instance)
    {
        string?[] row = new string?[_relation.Columns.Count];
        for (int i = 0; i < _keys; i++)
        {
            row[i] = key[i];
        }

        foreach (Action<ObjectValue, string?[]> cell in _cells)
        {
            cell(instance, row);
        }

        _relation.Rows.Add(row);
        string?[] primary =
            [.. _relation.PrimaryKey.Select(name => row[_relation.Columns.FindIndex(column => column.Name == name)])];
        foreach (Action<ObjectValue, IReadOnlyList<string?>> list in _lists)
        {
            list(instance, primary);
        }
    }

    private void AddSlots(
        string prefix,
        IReadOnlyList<ClassDefinition> classes,
        Func<ObjectValue, ObjectValue?> find,
        IReadOnlyList<string> path,
        bool isRequired)
    {
        List<string> inner = [.. path, .. classes.Select(definition => definition.Name)];
        foreach (SlotDefinition slot in classes.SelectMany(definition => definition.Slots).DistinctBy(slot => slot.Name))
        {
            bool isAlways = isRequired && slot.Required && classes.All(definition => definition.FindSlot(slot.Name) is not null);
            Value? Get(ObjectValue owner) => find(owner) is { } instance ? _builder.Slot(instance, slot.Name) : null;
            bool isObject = slot.Ranges.Count == 1 && slot.Range.Kind == SlotRangeKind.Object;
            bool isRecursive = isObject && inner.Contains(slot.Range.Name);
            if (isRecursive)
            {
                AddColumn(new Column(prefix + slot.Name, ColumnKind.Json, slot.Description, isAlways), Get, _builder.Json);
            }
            else if (slot.Multivalued)
            {
                AddList(prefix, slot, Get, inner);
            }
            else if (isObject)
            {
                AddSlots(
                    prefix + slot.Name + "_",
                    _builder.ClassesOf(slot.Range.Name),
                    owner => Get(owner) as ObjectValue,
                    inner,
                    isAlways);
            }
            else
            {
                AddScalar(prefix + slot.Name, slot, Get, isAlways);
            }
        }
    }

    private void AddScalar(string name, SlotDefinition slot, Func<ObjectValue, Value?> get, bool isRequired)
    {
        ColumnKind kind = SlotKinds.Of(slot, _builder);
        Column column = AddColumn(
            new Column(name, kind, slot.Description, isRequired)
            {
                Slot = slot,
                Categories = SlotKinds.Categories(slot, _builder),
            },
            get,
            _builder.Json);
        if (slot.Ranges.Count != 1)
        {
            return;
        }

        if (slot.Range.Kind == SlotRangeKind.Reference)
        {
            (string table, string target) = _builder.Target(slot.Range.Name);
            _relation.ForeignKeys.Add(new ForeignKey([column.Name], table, [target]));
        }
        else if (SlotKinds.IsEdtf(slot, _builder))
        {
            AddColumn(
                new Column(name + "_earliest", ColumnKind.Date, $"The first day that {name} allows.", false),
                get,
                value => ((EdtfValue)value).Date.Earliest?.ToString());
            AddColumn(
                new Column(name + "_latest", ColumnKind.Date, $"The last day that {name} allows.", false),
                get,
                value => ((EdtfValue)value).Date.Latest?.ToString());
        }
    }

    private Column AddColumn(Column wanted, Func<ObjectValue, Value?> get, Func<Value, string?> text)
    {
        Column column = wanted;
        while (_relation.Columns.Any(other => other.Name == column.Name))
        {
            column = column with { Name = column.Name + "_" };
        }

        int index = _relation.Columns.Count;
        _relation.Columns.Add(column);
        _cells.Add((instance, row) => row[index] = get(instance) is { } value ? text(value) : null);
        return column;
    }

    private void AddList(string prefix, SlotDefinition slot, Func<ObjectValue, Value?> get, List<string> path)
    {
        Relation list = _builder.AddList($"{_relation.Name}_{prefix}{slot.Name}", _relation, slot);
        bool isObject = slot.Ranges.Count == 1 && slot.Range.Kind == SlotRangeKind.Object;
        var single = isObject ? null : new InstanceFlattener(_builder, list, slot with { Name = "value", Multivalued = false });
        InstanceFlattener? objects = isObject
            ? new InstanceFlattener(_builder, list, _builder.ClassesOf(slot.Range.Name), path)
            : null;
        _lists.Add((instance, key) =>
        {
            int position = 0;
            foreach (Value item in (get(instance) as ListValue)?.Items ?? default)
            {
                string?[] owner = [.. key, RelationBuilder.Text(++position)];
                objects?.Add(owner, (ObjectValue)item);
                single?.AddSingle(owner, item);
            }
        });
    }

    private InstanceFlattener(RelationBuilder builder, Relation relation, SlotDefinition single)
    {
        _builder = builder;
        _relation = relation;
        _keys = relation.Columns.Count;
        AddScalar(single.Name, single with { Required = true }, holder => holder.Slots[0], isRequired: true);
    }

    // A value that is no instance is wrapped in one, so that cells have one way to find their values.
    private void AddSingle(IReadOnlyList<string?> key, Value value) =>
        Add(key, new ObjectValue(value.Node, "", new([value])));
}
