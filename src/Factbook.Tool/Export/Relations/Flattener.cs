using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema;

namespace Factbook.Tool.Export.Relations;

/// <summary>Finds the columns of a table of instances, and reads its rows from the dataset.</summary>
internal sealed class Flattener
{
    private readonly RelationBuilder _builder;
    private readonly RelationPlan _plan;
    private readonly Func<IEnumerable<(string?[] Key, ObjectValue Instance)>> _instances;
    private readonly List<(int Column, Func<ObjectValue, string?> Text)> _cells = [];
    private readonly int _keys;

    /// <summary>Finds the columns.</summary>
    /// <param name="builder">The dataset.</param>
    /// <param name="plan">The table, which may have the columns of a key already.</param>
    /// <param name="classes">The classes that instances may be of.</param>
    /// <param name="instances">The instances with the values of these columns.</param>
    /// <param name="within">The names of the classes whose instances hold these instances.</param>
    public Flattener(
        RelationBuilder builder,
        RelationPlan plan,
        IReadOnlyList<ClassDefinition> classes,
        Func<IEnumerable<(string?[] Key, ObjectValue Instance)>> instances,
        IReadOnlyList<string> within)
        : this(builder, plan, instances) => AddSlots([], classes, instance => instance, within, isRequired: true);

    private Flattener(RelationBuilder builder, RelationPlan plan, Func<IEnumerable<(string?[] Key, ObjectValue Instance)>> instances)
    {
        _builder = builder;
        _plan = plan;
        _instances = instances;
        _keys = plan.Columns.Count;
        plan.Rows = instances().Select(keyed => Row(keyed.Key, keyed.Instance));
    }

    /// <summary>The number of the column of a slot of the instances themselves.</summary>
    public int? ColumnOf(string slot) =>
        _plan.Columns.FindIndex(column => !column.IsDerived && column.Path is [var only] && only == slot) is >= 0 and var column
            ? column
            : null;

    private string?[] Row(string?[] key, ObjectValue instance)
    {
        string?[] row = new string?[_plan.Columns.Count];
        key.AsSpan(0, _keys).CopyTo(row);
        foreach ((int column, Func<ObjectValue, string?> text) in _cells)
        {
            row[column] = text(instance);
        }

        return row;
    }

    private void AddSlots(
        IReadOnlyList<string> path,
        IReadOnlyList<ClassDefinition> classes,
        Func<ObjectValue, ObjectValue?> find,
        IReadOnlyList<string> within,
        bool isRequired)
    {
        string[] inner = [.. within, .. classes.Select(definition => definition.Name)];
        foreach (SlotGroup group in SlotGroup.Of(_builder.Schema, classes, inner))
        {
            string[] slotPath = [.. path, group.Name];
            HashSet<string>? owners = group.IsEverywhere ? null : group.Classes;
            Value? Get(ObjectValue row) => find(row) is { } instance && owners?.Contains(instance.ClassName) != false
                ? _builder.Schema.Slot(instance, group.Name)
                : null;
            bool isAlways = isRequired && group.IsAlways;
            var wanted = new Column(string.Join('_', slotPath), ColumnKind.Json, group.Description, isAlways) { Path = slotPath };
            switch (group.Shape)
            {
                case SlotShape.Scalar:
                    AddScalar([.. group.Slots.Select(owned => owned.Slot)], wanted, Get);
                    break;
                case SlotShape.Object:
                    AddSlots(slotPath, ClassesIn(group), row => Get(row) as ObjectValue, inner, isAlways);
                    break;
                case SlotShape.Json:
                    AddCell(wanted, Get, Json);
                    break;
                default:
                    AddList(group, slotPath, Get, inner);
                    break;
            }
        }
    }

    private ClassDefinition[] ClassesIn(SlotGroup group) =>
        [.. group.Slots.SelectMany(owned => _builder.Schema.ClassesOf(owned.Slot.Range.Name)).Distinct()];

    private void AddScalar(SlotDefinition[] slots, Column wanted, Func<ObjectValue, Value?> get)
    {
        Column column = ScalarColumn.Of(slots, _builder.Schema, wanted);
        int number = AddCell(column, get, column.Kind == ColumnKind.Json ? Json : ValueText.Of);
        if (slots.All(slot => slot is { Ranges.Count: 1, Range.Kind: SlotRangeKind.Reference }))
        {
            RelationPlan[] targets = [.. slots.Select(slot => _builder.Target(slot.Range.Name)).Distinct()];
            if (targets.Length == 1 || !targets.Any(_builder.IsOwn))
            {
                _plan.ForeignKeys.Add(([number], targets.Length == 1 ? targets[0] : _builder.Records));
            }
        }

        if (slots.Any(slot => slot.Ranges.Count == 1 && _builder.Schema.Type(slot.Range)?.Kind == ScalarKind.Edtf))
        {
            AddBound(wanted, "earliest", "first", get, date => date.Earliest);
            AddBound(wanted, "latest", "last", get, date => date.Latest);
        }
    }

    private void AddBound(
        Column date, string suffix, string which, Func<ObjectValue, Value?> get, Func<EdtfDate, CalendarDate?> bound) => AddCell(
            new Column($"{date.Name}_{suffix}", ColumnKind.Date, $"The {which} day that {date.Name} allows.", IsRequired: false)
            {
                Path = date.Path,
                IsDerived = true,
            },
            get,
            // Columns of days hold those of the years 0001 to 9999; the date itself stands beside them whole.
            value => value is EdtfValue edtf && bound(edtf.Date) is { Year: > 0 } day ? day.ToString() : null);

    private int AddCell(Column column, Func<ObjectValue, Value?> get, Func<Value, string?> text)
    {
        int number = _plan.Add(column);
        _cells.Add((number, row => get(row) is { } value ? text(value) : null));
        return number;
    }

    private void AddList(SlotGroup group, string[] path, Func<ObjectValue, Value?> get, string[] within)
    {
        RelationPlan list = _builder.AddList($"{_plan.Name}_{string.Join('_', path)}", _plan, path, group.Description);
        if (group.Shape == SlotShape.Objects)
        {
            _ = new Flattener(_builder, list, ClassesIn(group), () => Items(get, item => (ObjectValue)item), within);
            return;
        }

        // A value that is no instance is wrapped in one, so that cells have one way to find their values.
        var single = new Flattener(_builder, list, () => Items(get, item => new ObjectValue(item.Node, "", new([item]))));
        single.AddScalar(
            [.. group.Slots.Select(owned => owned.Slot)],
            new Column("value", ColumnKind.Json, group.Description, IsRequired: true),
            holder => holder.Slots[0]);
    }

    private IEnumerable<(string?[] Key, ObjectValue Instance)> Items(Func<ObjectValue, Value?> get, Func<Value, ObjectValue> wrap)
    {
        int[] identifier = _keys == 0 ? [.. _plan.PrimaryKey] : [];
        foreach ((string?[] key, ObjectValue instance) in _instances())
        {
            if (get(instance) is not ListValue list)
            {
                continue;
            }

            string?[] owner = _keys > 0 ? key : [_cells.First(cell => cell.Column == identifier[0]).Text(instance)];
            int position = 0;
            foreach (Value item in list.Items)
            {
                yield return ([.. owner, Digits.Of(++position)], wrap(item));
            }
        }
    }

    private string Json(Value value) => CellText.Json(value, _builder.Schema.Model);
}
