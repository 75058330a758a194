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
/// <param name="sections">The indexes by date and by reference.</param>
/// <param name="data">The table's bytes so far.</param>
/// <param name="cancellation">Cancels the work.</param>
internal sealed class IndexPlanner(
    TableInput input, IndexSections sections, SixBitBuffer data, CancellationToken cancellation)
{
    /// <summary>An index for each path of slots that ends in a reference.</summary>
    public EquatableArray<ReferenceIndex> References() => ReferencePath.AllOf(input.Table, input.Types)
        .Zip(sections.References, (path, section) => Place(section, path))
        .ToEquatableArray();

    /// <summary>An index for each slot of an enum, or of true and false.</summary>
    public EquatableArray<ValueIndex> Values() => IndexColumns.ValueSlots(input.Table, input.Types)
        .Zip(sections.Values, (slot, section) =>
        {
            int position = AppendTargets(section);
            return new ValueIndex(slot, position, Append(section.Rows.Section), section);
        })
        .ToEquatableArray();

    /// <summary>An index for each slot with a single date.</summary>
    public EquatableArray<DateIndexPlace> Dates() =>
        IndexColumns.DateSlots(input.Table, input.Types)
            .Select((slot, i) => new DateIndexPlace(
                SlotOf(slot),
                Append(sections.Dates[i].Section),
                sections.Dates[i],
                Append(sections.Periods[i].Section),
                sections.Periods[i]))
            .ToEquatableArray();

    /// <summary>An index for each unique key of the table's class.</summary>
    public EquatableArray<UniqueKeyPlace> Keys() => input.Table.Record.UniqueKeys
        .Zip(sections.Keys, (key, section) => new UniqueKeyPlace(key, Append(section.Section), section))
        .ToEquatableArray();

    /// <summary>The indexes by text that are asked for.</summary>
    public EquatableArray<TextIndexPlace> Texts() => RequestedIndexes.SlotsOf(input.Table, input.Types)
        .Where(RequestedIndexes.IsText)
        .Select(slot =>
        {
            TextIndexSection section = new RequestedIndexes(input, cancellation).Texts(slot);
            return new TextIndexPlace(SlotOf(slot), Append(section.Section), section);
        })
        .ToEquatableArray();

    /// <summary>The indexes by number, time of day and amount that are asked for.</summary>
    public EquatableArray<OrderIndexPlace> Orders() => RequestedIndexes.SlotsOf(input.Table, input.Types)
        .Where(slot => !RequestedIndexes.IsText(slot))
        .Select(slot =>
        {
            RowOrderSection section = new RequestedIndexes(input, cancellation).Order(slot);
            return new OrderIndexPlace(SlotOf(slot), Append(section.Section), section);
        })
        .ToEquatableArray();

    /// <summary>The look-up by name, where the class has names.</summary>
    public NameIndexPlace? Names()
    {
        string? slot = input.Table.Record.Properties
            .FirstOrDefault(property => property.Item.IsName)?.Slot;
        if (slot is null)
        {
            return null;
        }

        TextIndexSection section = TextIndexBuilder.Build(NameKeys(slot), cancellation);
        return new NameIndexPlace(Append(section.Section), section);
    }

    // Rows of the table's class, or of its descendants alone.
    private IndexedSlot SlotOf(PropertyType slot)
    {
        var width = new ItemWidth(input.Types);
        RecordType[] records = [.. ReferencePath.Classes(input.Table, input.Types).Where(record => width.Fits(record.Find(slot.Slot), slot))];
        return new IndexedSlot(slot, records.Contains(input.Table.Record)
            ? EquatableArray.Of(new SlotReference(input.Table.Record.Type, input.Table.Record.Find(slot.Slot)!.Name))
            : records.Select(record => Declarer(record, slot.Slot)).Distinct().ToEquatableArray());
    }

    // The record from which another has its property, so that one question is asked for all that have it from there.
    private SlotReference Declarer(RecordType record, string slot)
    {
        RecordType declarer = input.Types.FindRecord(record.Find(slot)!.DeclaringClass)!;
        return new SlotReference(declarer.Type, declarer.Find(slot)!.Name);
    }

    private IEnumerable<(string Text, int Row)> NameKeys(string slot)
    {
        var positions = new SlotPositions(input.Types);
        for (int row = 0; row < input.Rows.Rows.Count; row++)
        {
            cancellation.ThrowIfCancellationRequested();
            ObjectValue fact = input.Rows.Rows[row];
            foreach (ObjectValue name in ListValue.ItemsOf(fact.Slots[positions.Of(fact.ClassName, slot)]).OfType<ObjectValue>())
            {
                if (name.Slots[0] is TextValue text)
                {
                    yield return (NameKey.Fold(text.Text), row);
                }
            }
        }
    }

    private int Append(EquatableArray<byte> section)
    {
        int position = data.Count;
        data.Raw(section.AsSpan());
        return position;
    }

    private int AppendTargets(ReferenceIndexSection section)
    {
        int position = data.Count;
        foreach (int target in section.Targets)
        {
            data.Int(target, section.TargetWidth);
        }

        return position;
    }

    private ReferenceIndex Place(ReferenceIndexSection section, ReferencePath path)
    {
        int position = AppendTargets(section);
        return new ReferenceIndex(path.Name, path.Text, path.Item, path.IsCitation, position, Append(section.Rows.Section), section);
    }
}
