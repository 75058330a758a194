using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Factbook.Guard.Tests.Model;
using Factbook.Guard.Tests.Reading;

namespace Factbook.Guard.Tests.Comparing;

/// <summary>The indexes of a table.</summary>
internal sealed class TableIndexes(DrawnDataset dataset, GeneratedDataset generated, DrawnTable table)
{
    private readonly DrawnRow[] _rows = [.. table.Rows.OrderBy(row => row.Id, StringComparer.Ordinal)];
    private readonly List<string> _differences = [];

    /// <summary>Where they differ from what was drawn.</summary>
    public IReadOnlyList<string> Differences()
    {
        foreach (IndexedSlot slot in IndexedSlot.Of(dataset.Schema, table.Class))
        {
            if (generated.Index(table.Name, "By" + GeneratedNames.Of(slot.Name)) is { } index)
            {
                Compare(slot, index);
            }
            else
            {
                Report(slot.Name, "an index", "none");
            }
        }

        new KeyIndexes(dataset.Schema, generated, table, _rows, Report).Compare();
        return _differences;
    }

    private void Compare(IndexedSlot slot, GeneratedIndex index)
    {
        switch (slot.Kind)
        {
            case IndexKind.Group:
                new GroupIndex(slot, index, Report).Compare(Values(slot));
                break;
            case IndexKind.Date:
                new DateIndexReading(index, slot.Name, Report).Compare(Values(slot));
                break;
            case IndexKind.Order:
                new OrderIndexReading(index, slot.Name, Report).Compare(Values(slot));
                break;
        }
    }

    // Each value with its row, in the order of rows; as it was drawn, and as it is read, which was compared before.
    private List<IndexedValue> Values(IndexedSlot slot) =>
    [
        .. from row in _rows
           where slot.IsOf(row.Object.Class)
           let drawn = row.Object.Find(slot.Name)
           where drawn is not null
           let read = Read(row, slot.Name)
           let items = drawn is DrawnList list ? list.Items : [drawn]
           from pair in items.Zip(drawn is DrawnList ? PlainValues.Items(read)! : [read])
           where slot.Takes(pair.First, dataset)
           select new IndexedValue(row.Id, pair.First, pair.Second!),
    ];

    private object? Read(DrawnRow row, string slot)
    {
        object fact = generated.Get(table.Name, row.Id)!;
        return PropertyViews.Of(fact.GetType(), GeneratedNames.Of(slot))[0].GetValue(fact);
    }

    private void Report(string index, string expected, string actual) =>
        _differences.Add(string.Create(CultureInfo.InvariantCulture, $"{table.Name} by {index}: drawn {expected}, read {actual}"));
}
