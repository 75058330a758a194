using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Layout.Encoding;
using Factbook.Compiler.Layout.Indexes;
using Factbook.Compiler.Layout.Types;

namespace Factbook.Compiler.Layout;

/// <summary>Builds a table's indexes and appends them to its bytes.</summary>
/// <param name="input">The table.</param>
/// <param name="targets">The facts that references may name.</param>
/// <param name="data">The table's bytes so far.</param>
/// <param name="cancellation">Ends the work.</param>
internal sealed class IndexPlanner(
    TableInput input, ReferenceTargets targets, SixBitBuffer data, CancellationToken cancellation)
{
    private readonly RecordType _record = input.Table.Record;

    /// <summary>An index for each path of slots that ends in a reference.</summary>
    public EquatableArray<ReferenceIndex> References() =>
        ReferencePath.AllOf(_record, input.Types).Select(Reference).ToEquatableArray();

    /// <summary>An index for each slot with a single date.</summary>
    public EquatableArray<DateIndexPlace> Dates()
    {
        int[] slots = Enumerable.Range(0, _record.Properties.Count)
            .Where(i => !_record.Properties[i].IsList && _record.Properties[i].Item.Kind is ItemKind.Edtf or ItemKind.Date)
            .ToArray();
        return slots.Select(slot => Date(slot, slots.Length == 1)).ToEquatableArray();
    }

    /// <summary>The look-up by name, where the class has names.</summary>
    public NameIndexPlace? Names()
    {
        int slot = Enumerable.Range(0, _record.Properties.Count)
            .Where(i => _record.Properties[i].Item is { Kind: ItemKind.Object, ClassName: "NameVariant" })
            .DefaultIfEmpty(-1)
            .First();
        if (slot < 0)
        {
            return null;
        }

        TextIndexSection section = TextIndexBuilder.Build(NameKeys(slot), cancellation);
        int position = data.Count;
        data.Raw(section.Section.AsSpan());
        return new NameIndexPlace(position, section.Count, section.EntryWidth, section.RowWidth, section.LongestText);
    }

    private IEnumerable<(string Text, int Row)> NameKeys(int slot)
    {
        for (int row = 0; row < input.Rows.Rows.Count; row++)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (ObjectValue name in ItemsOf(input.Rows.Rows[row].Slots[slot]).OfType<ObjectValue>())
            {
                if (name.Slots[0] is TextValue text)
                {
                    yield return (NameKey.Fold(text.Text), row);
                }
            }
        }
    }

    private static IEnumerable<Value> ItemsOf(Value? value) => value switch
    {
        null => [],
        ListValue list => list.Items,
        _ => [value],
    };

    private DateIndexPlace Date(int slot, bool isOnly)
    {
        DateIndexSection section = DateIndexBuilder.Build(input.Rows.Rows.Select(row => row.Slots[slot] switch
        {
            EdtfValue date => date.Date.Earliest,
            DateValue date => date.Date,
            _ => (CalendarDate?)null,
        }));
        int position = data.Count;
        data.Raw(section.Section.AsSpan());
        return new DateIndexPlace(
            "By" + _record.Properties[slot].Name,
            _record.Properties[slot].Slot,
            isOnly,
            position,
            section.Count,
            section.Days,
            section.DayWidth,
            section.FirstDay,
            section.OffsetWidth,
            section.RowWidth);
    }

    private ReferenceIndex Reference(ReferencePath path)
    {
        var members = new List<(int Target, int Row)>();
        var references = new List<ReferenceValue>();
        for (int row = 0; row < input.Rows.Rows.Count; row++)
        {
            cancellation.ThrowIfCancellationRequested();
            references.Clear();
            path.Collect(input.Rows.Rows[row], references);
            foreach (ReferenceValue reference in references)
            {
                if (targets.Find(path.Item, reference.Id) is { } found)
                {
                    members.Add(((found.Row * path.Item.Targets.Count) + found.Table, row));
                }
            }
        }

        int[] ordered = members.Select(member => member.Target).Distinct().OrderBy(target => target).ToArray();
        var groups = ordered.Select((target, group) => (target, group)).ToDictionary(pair => pair.target, pair => pair.group);
        CompressedRows rows = CompressedRowsBuilder.Build(
            ordered.Length, members.Select(member => (groups[member.Target], member.Row)));

        int position = data.Count;
        int targetWidth = GroupWidth.Of(ordered.LastOrDefault());
        foreach (int target in ordered)
        {
            data.Int(target, targetWidth);
        }

        int rowsPosition = data.Count;
        data.Raw(rows.Section.AsSpan());
        return new ReferenceIndex(
            path.MethodName, path.Text, path.Item, position, ordered.Length, targetWidth, rowsPosition, rows.OffsetWidth, rows.RowWidth);
    }
}
