using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.CSharp;

namespace Factbook.Compiler.Layout;

/// <summary>The values of a table sorted by where they will stand: rows and value objects by class, items of lists by slot.</summary>
internal sealed class TableContent
{
    private readonly Dictionary<string, RecordType> _records;
    private readonly Dictionary<string, ObjectGroup> _objects = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ListGroup> _lists = new(StringComparer.Ordinal);

    /// <summary>Sorts the values of a table.</summary>
    /// <param name="types">The types of the dataset.</param>
    /// <param name="table">The table.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="cancellation">The cancellation token.</param>
    public TableContent(DatasetTypes types, TableType table, EquatableArray<ObjectValue> rows, CancellationToken cancellation)
    {
        Cancellation = cancellation;
        _records = types.Records.ToDictionary(record => record.ClassName, StringComparer.Ordinal);
        Rows = table.IsPolymorphic
            ? [.. table.RowClasses.Select(name => (name, rows: rows.Where(row => row.ClassName == name).ToArray()))
                .Where(group => group.rows.Length > 0)
                .Select(group => new ObjectGroup(_records[group.name], group.rows))]
            : [new ObjectGroup(table.Record, rows)];
        foreach (ObjectGroup group in Rows)
        {
            foreach (ObjectValue row in group.Instances)
            {
                cancellation.ThrowIfCancellationRequested();
                AddSlots(group.Record, row);
            }
        }
    }

    /// <summary>Cancels the work of all who go through the values.</summary>
    public CancellationToken Cancellation { get; }

    /// <summary>The rows: one group, or one for each class that rows are of where they say which.</summary>
    public IReadOnlyList<ObjectGroup> Rows { get; }

    /// <summary>The value objects, by class, in order of first use.</summary>
    public List<ObjectGroup> Objects { get; } = [];

    /// <summary>The value objects of a class, if the table has any.</summary>
    /// <param name="className">The class.</param>
    public ObjectGroup? FindObjects(string className) => _objects.TryGetValue(className, out ObjectGroup? found) ? found : null;

    /// <summary>The items of a list slot, if the table has any.</summary>
    /// <param name="record">The record that has the slot.</param>
    /// <param name="property">The slot.</param>
    public ListGroup? FindList(RecordType record, PropertyType property) =>
        _lists.TryGetValue(ListKey(record, property), out ListGroup? found) ? found : null;

    private static string ListKey(RecordType record, PropertyType property) => record.ClassName + "." + property.Slot;

    private ObjectGroup GroupOf(RecordType record)
    {
        if (!_objects.TryGetValue(record.ClassName, out ObjectGroup? group))
        {
            _objects.Add(record.ClassName, group = new ObjectGroup(record, []));
            Objects.Add(group);
        }

        return group;
    }

    private void AddSlots(RecordType record, ObjectValue instance)
    {
        for (int i = 0; i < record.Properties.Count; i++)
        {
            switch (instance.Slots[i])
            {
                case ListValue list:
                    AddList(ListKey(record, record.Properties[i]), list);
                    break;
                case ObjectValue nested:
                    AddObject(nested);
                    break;
            }
        }
    }

    private void AddList(string key, ListValue list)
    {
        if (!_lists.TryGetValue(key, out ListGroup? group))
        {
            _lists.Add(key, group = new ListGroup());
        }

        if (!group.Add(list))
        {
            return;
        }

        foreach (Value item in list.Items)
        {
            if (item is ObjectValue nested)
            {
                AddObject(nested);
            }
        }
    }

    private void AddObject(ObjectValue instance)
    {
        if (_records.TryGetValue(instance.ClassName, out RecordType? record) && GroupOf(record).Add(instance))
        {
            AddSlots(record, instance);
        }
    }
}
