using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Layout.Cells;
using Factbook.Compiler.Layout.Encoding;
using Factbook.Compiler.Layout.Types;

namespace Factbook.Compiler.Layout;

/// <summary>Decides where the slots of a section's records stand, and writes the records.</summary>
/// <param name="content">The values of the table.</param>
/// <param name="planner">Decides the widths of cells.</param>
/// <param name="encoder">Writes cells.</param>
internal sealed class SectionPlanner(TableContent content, CellPlanner planner, CellEncoder encoder)
{
    /// <summary>Plans the records of a group and writes the items of their lists.</summary>
    /// <param name="group">The instances.</param>
    /// <param name="data">The table's bytes so far; the lists' items are appended.</param>
    /// <param name="keyWidth">The bytes that each record keeps for its identifier, before its slots.</param>
    /// <returns>The section without its position: the records are written by <see cref="Write"/>.</returns>
    public Section Plan(ObjectGroup group, SixBitBuffer data, int keyWidth)
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

            Field field = property.IsList ? PlanList(group.Record, property, offset, data) : PlanSingle(group, property, i, offset);
            fields.Add(field);
            offset += field.List is { } list ? list.StartWidth + list.CountWidth : field.Cell.Size;
        }

        return new Section(group.Record, 0, offset, group.Instances.Count, fields.ToEquatableArray());
    }

    /// <summary>Writes the records of a planned section.</summary>
    /// <param name="group">The instances.</param>
    /// <param name="section">The plan.</param>
    /// <param name="data">The table's bytes so far; the records are appended.</param>
    /// <param name="keys">The keys of all records, one after the other; empty where records have none.</param>
    /// <returns>The section with its position.</returns>
    public Section Write(ObjectGroup group, Section section, SixBitBuffer data, EquatableArray<byte> keys)
    {
        int position = data.Count;
        int keyWidth = section.Count == 0 ? 0 : keys.Count / section.Count;
        int[] slots = section.Fields.Select(field => IndexOf(group.Record, field.Property)).ToArray();
        for (int number = 0; number < group.Instances.Count; number++)
        {
            data.Raw(keys.AsSpan().Slice(number * keyWidth, keyWidth));
            for (int i = 0; i < slots.Length; i++)
            {
                WriteField(data, group, section.Fields[i], group.Instances[number].Slots[slots[i]]);
            }
        }

        return section with { Position = position };
    }

    private static int IndexOf(RecordType record, PropertyType property)
    {
        int index = 0;
        while (record.Properties[index].Slot != property.Slot)
        {
            index++;
        }

        return index;
    }

    private Field PlanSingle(ObjectGroup group, PropertyType property, int index, int offset)
    {
        var values = new List<Value>();
        foreach (ObjectValue instance in group.Instances)
        {
            if (instance.Slots[index] is { } value)
            {
                values.Add(value);
            }
        }

        return new Field(property, planner.Plan(property.Item, values, offset, property.IsOptional || property.IsDisputable), null);
    }

    private Field PlanList(RecordType record, PropertyType property, int offset, SixBitBuffer data)
    {
        ListGroup list = content.FindList(record, property) ?? new ListGroup();
        Cell cell = planner.Plan(property.Item, list.Items, offset: 0, isOptional: false);
        int position = data.Count;
        foreach (Value item in list.Items)
        {
            encoder.Write(data, cell, item);
        }

        // A list that is absent, of a slot that may be disputed, is told from an empty one by its count.
        int longest = list.LongestCount + (property.IsDisputable ? 1 : 0);
        return new Field(
            property,
            cell,
            new ListPlace(offset, GroupWidth.Of(list.Items.Count), GroupWidth.Of(longest), position));
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
        data.Int(field.Property.IsDisputable ? (list is null ? 0 : count + 1) : count, place.CountWidth);
    }
}
