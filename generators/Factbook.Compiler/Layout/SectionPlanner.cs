using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.CSharp;
using Factbook.Compiler.Encoding.Numbers;
using Factbook.Compiler.Layout.Cells;

namespace Factbook.Compiler.Layout;

/// <summary>Decides where the slots of a section's records stand, and writes the records.</summary>
/// <param name="content">The values of the table.</param>
/// <param name="planner">Decides the widths of cells.</param>
/// <param name="encoder">Writes cells.</param>
internal sealed class SectionPlanner(TableContent content, CellPlanner planner, CellEncoder encoder)
{
    /// <summary>Plans the records of a group and writes the items of their lists.</summary>
    /// <param name="group">The instances.</param>
    /// <param name="items">The items of the table's lists so far; those of this group are appended.</param>
    /// <param name="position">Where the first record will stand.</param>
    /// <param name="keyWidth">The bytes that each record keeps for its identifier, before its slots.</param>
    /// <returns>The section; its lists' positions count from the first item.</returns>
    public Section Plan(ObjectGroup group, SixBitBuffer items, int position, int keyWidth)
    {
        var fields = new List<Field>();
        int offset = keyWidth;
        for (int i = 0; i < group.Record.Properties.Count; i++)
        {
            PropertyType property = group.Record.Properties[i];
            if (property.Slot == group.Record.IdentifierSlot)
            {
                continue;
            }

            Field field = property.IsList ? PlanList(group.Record, property, offset, items) : PlanSingle(group, property, i, offset);
            fields.Add(field);
            offset += field.List is { } list ? list.StartWidth + list.CountWidth : field.Cell.Size;
        }

        return new Section(group.Record, position, offset, group.Instances.Count, fields.ToEquatableArray());
    }

    /// <summary>Lets the positions of a section's lists count from the start of the table.</summary>
    /// <param name="section">The section.</param>
    /// <param name="start">Where the items of all lists begin.</param>
    public static Section MoveLists(Section section, int start) => section with
    {
        Fields = section.Fields
            .Select(field => field.List is { } list ? field with { List = list with { Position = list.Position + start } } : field)
            .ToEquatableArray(),
    };

    /// <summary>Writes the records of a planned section.</summary>
    /// <param name="group">The instances.</param>
    /// <param name="section">The plan.</param>
    /// <param name="data">The table's bytes so far; the records are appended.</param>
    /// <param name="keys">The keys of all records, one after the other; empty where records have none.</param>
    public void Write(ObjectGroup group, Section section, SixBitBuffer data, EquatableArray<byte> keys)
    {
        int keyWidth = section.Count == 0 ? 0 : keys.Count / section.Count;
        int[] slots = section.Fields.Select(field => group.Record.Position(field.Property.Slot)).ToArray();
        int[]?[] codes = Array.ConvertAll(slots, slot => group.Codes.TryGetValue(slot, out int[]? known) ? known : null);
        for (int number = 0; number < group.Instances.Count; number++)
        {
            content.Cancellation.ThrowIfCancellationRequested();
            data.Raw(keys.AsSpan().Slice(number * keyWidth, keyWidth));
            for (int i = 0; i < slots.Length; i++)
            {
                if (codes[i] is { } known)
                {
                    CellEncoder.WriteCode(data, section.Fields[i].Cell, known[number]);
                }
                else
                {
                    WriteField(data, group, section.Fields[i], group.Instances[number].Slots[slots[i]]);
                }
            }
        }
    }

    private Field PlanSingle(ObjectGroup group, PropertyType property, int index, int offset)
    {
        bool isOptional = property.IsOptional;
        if (property.Item is { Kind: ItemKind.Reference, Targets.Count: 1 })
        {
            group.Codes[index] = [.. group.Instances.Select(instance => planner.CodeOf(instance.Slots[index]))];
        }

        if (group.Codes.TryGetValue(index, out int[]? codes))
        {
            return new Field(property, CellPlanner.Plan(property.Item, codes, offset, isOptional), null);
        }

        var values = new List<Value>(group.Instances.Count);
        foreach (ObjectValue instance in group.Instances)
        {
            content.Cancellation.ThrowIfCancellationRequested();
            if (instance.Slots[index] is { } value)
            {
                values.Add(value);
            }
        }

        return new Field(property, planner.Plan(property.Item, values, offset, isOptional), null);
    }

    private Field PlanList(RecordType record, PropertyType property, int offset, SixBitBuffer items)
    {
        ListGroup list = content.FindList(record, property) ?? new ListGroup();
        Cell cell = planner.Plan(property.Item, list.Items, offset: 0, isOptional: false);
        int position = items.Count;
        foreach (Value item in list.Items)
        {
            content.Cancellation.ThrowIfCancellationRequested();
            encoder.Write(items, cell, item);
        }

        return new Field(
            property,
            cell,
            new ListPlace(offset, GroupWidth.Of(list.Items.Count), GroupWidth.Of(list.LongestCount), position));
    }

    private void WriteField(SixBitBuffer data, ObjectGroup group, Field field, Value? value)
    {
        if (field.List is not { } place)
        {
            encoder.Write(data, field.Cell, value);
            return;
        }

        var list = value as ListValue;
        int start = list is null ? 0 : content.FindList(group.Record, field.Property)!.StartOf(list);
        int count = list?.Items.Count ?? 0;
        data.Int(start, place.StartWidth);
        data.Int(count, place.CountWidth);
    }
}
