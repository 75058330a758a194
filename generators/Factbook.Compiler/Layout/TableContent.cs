using System.Collections.Generic;
using System.Threading;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.CSharp;

namespace Factbook.Compiler.Layout;

/// <summary>The values of a table sorted by where they will stand: rows, value objects by class, items of lists by slot.</summary>
internal sealed class TableContent
{
    private readonly DatasetTypes _types;
    private readonly Dictionary<string, ObjectGroup> _objects = new(System.StringComparer.Ordinal);
    private readonly Dictionary<string, ListGroup> _lists = new(System.StringComparer.Ordinal);

    /// <summary>Sorts the values of a table.</summary>
    /// <param name="types">The dataset's types.</param>
    /// <param name="record">The record of the table's rows.</param>
    /// <param name="rows">The rows in order.</param>
    /// <param name="cancellation">Ends the work of all who go through the values.</param>
    public TableContent(
        DatasetTypes types, RecordType record, EquatableArray<ObjectValue> rows, CancellationToken cancellation)
    {
        _types = types;
        Cancellation = cancellation;
        Rows = new ObjectGroup(record, rows);
        foreach (ObjectValue row in rows)
        {
            cancellation.ThrowIfCancellationRequested();
            AddSlots(record, row);
        }

        AddEmptyGroups(record, []);
    }

    /// <summary>Ends the work of all who go through the values.</summary>
    public CancellationToken Cancellation { get; }

    /// <summary>The rows.</summary>
    public ObjectGroup Rows { get; }

    /// <summary>The value objects, by class, in order of first use.</summary>
    public List<ObjectGroup> Objects { get; } = [];

    /// <summary>The items of lists, by slot, in order of first use.</summary>
    public List<ListGroup> Lists { get; } = [];

    /// <summary>The value objects of a class, if the table has any.</summary>
    public ObjectGroup? FindObjects(string className) => _objects.TryGetValue(className, out ObjectGroup? found) ? found : null;

    /// <summary>The items of a list slot, if the table has any.</summary>
    public ListGroup? FindList(RecordType record, PropertyType property) =>
        _lists.TryGetValue(ListKey(record, property), out ListGroup? found) ? found : null;

    private static string ListKey(RecordType record, PropertyType property) => record.ClassName + "." + property.Slot;

    // A class that no row has a value of is read by the records of the table all the same.
    private void AddEmptyGroups(RecordType record, HashSet<string> seen)
    {
        foreach (PropertyType property in record.Properties)
        {
            if (property.Item is { Kind: ItemKind.Object, ClassName: { } className }
                && seen.Add(className)
                && _types.FindRecord(className) is { } nested)
            {
                GroupOf(nested);
                AddEmptyGroups(nested, seen);
            }
        }
    }

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
            Lists.Add(group);
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
        if (_types.FindRecord(instance.ClassName) is not { } record)
        {
            return;
        }

        if (GroupOf(record).Add(instance))
        {
            AddSlots(record, instance);
        }
    }
}
