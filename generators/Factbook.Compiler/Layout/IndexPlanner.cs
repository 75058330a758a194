using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.CSharp;
using Factbook.Compiler.Encoding.Indexes;
using Factbook.Compiler.Encoding.Numbers;
using Factbook.Compiler.Layout.Indexes;

namespace Factbook.Compiler.Layout;

/// <summary>Appends a table's indexes to its bytes.</summary>
/// <param name="input">The table.</param>
/// <param name="sections">Its indexes by date and by reference.</param>
/// <param name="data">The table's bytes so far.</param>
/// <param name="cancellation">Ends the work.</param>
internal sealed class IndexPlanner(
    TableInput input, IndexSections sections, SixBitBuffer data, CancellationToken cancellation)
{
    private readonly RecordType _record = input.Table.Record;

    /// <summary>An index for each path of slots that ends in a reference.</summary>
    public EquatableArray<ReferenceIndex> References() =>
        ReferencePath.AllOf(_record, input.Types)
            .Zip(sections.References, (path, section) => Place(section, path))
            .ToEquatableArray();

    /// <summary>An index for each slot with a single date.</summary>
    public EquatableArray<DateIndexPlace> Dates()
    {
        int[] slots = [.. IndexColumns.DateSlots(_record)];
        return slots
            .Zip(sections.Dates, (slot, section) => Place(section, slot, slots.Length == 1))
            .ToEquatableArray();
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

    private DateIndexPlace Place(DateIndexSection section, int slot, bool isOnly)
    {
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

    private ReferenceIndex Place(ReferenceIndexSection section, ReferencePath path)
    {
        int position = data.Count;
        foreach (int target in section.Targets)
        {
            data.Int(target, section.TargetWidth);
        }

        int rowsPosition = data.Count;
        CompressedRows rows = section.Rows;
        data.Raw(rows.Section.AsSpan());
        return new ReferenceIndex(
            path.MethodName,
            path.Text,
            path.Item,
            position,
            section.Targets.Count,
            section.TargetWidth,
            rowsPosition,
            rows.OffsetWidth,
            rows.RowWidth);
    }
}
