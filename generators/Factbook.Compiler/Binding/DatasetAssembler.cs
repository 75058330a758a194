using System;
using System.Collections.Generic;
using Factbook.Compiler.Binding.Assembling;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Releases;
using Factbook.Compiler.Schema;
using Factbook.Compiler.Schema.Reading;

namespace Factbook.Compiler.Binding;

/// <summary>
/// Puts the rows of all files together into tables. A pure function that reports nothing: the checks do.
/// </summary>
public static class DatasetAssembler
{
    /// <summary>Assembles a dataset.</summary>
    /// <param name="dataset">Its rows; of those with one identifier that of the first path, in ordinal order, counts.</param>
    /// <param name="idLock">What has been released: code names made from a slot stay what they were.</param>
    /// <param name="limits">How large tables may be; the limits of the format where absent.</param>
    /// <returns>
    /// Every row that has an identifier of its own and everything required. Left out are values that did not bind,
    /// references that lead nowhere, code names that no C# member can have, and, one after the other, the rows that
    /// need what is left out.
    /// </returns>
    public static DatasetModel Assemble(
        ResolvedDataset dataset,
        IdLock idLock,
        TableLimits? limits = null)
    {
        if (dataset.Binder.Root is not { } root)
        {
            return new DatasetModel(default, default);
        }

        IReadOnlyList<(DatasetRow Row, ObjectValue Value)> usable = new UsableRows(dataset, limits ?? TableLimits.Default).Find();
        var rows = new Dictionary<string, (List<string> Ids, List<ObjectValue> Values)>(StringComparer.Ordinal);
        foreach ((DatasetRow row, ObjectValue value) in new CodeNames(dataset, idLock).Name(usable))
        {
            dataset.Cancellation.ThrowIfCancellationRequested();
            if (!rows.TryGetValue(row.Table, out (List<string> Ids, List<ObjectValue> Values) table))
            {
                table = ([], []);
                rows.Add(row.Table, table);
            }

            table.Ids.Add(row.Id!);
            table.Values.Add(value);
        }

        var tables = new List<TableRows>();
        var keys = new List<KeyTable>();
        foreach (SlotDefinition slot in root.Definition.Slots)
        {
            if (slot.Ranges.Count == 1 && slot.Range.Kind == SlotRangeKind.Object)
            {
                dataset.Cancellation.ThrowIfCancellationRequested();
                rows.TryGetValue(slot.Name, out (List<string> Ids, List<ObjectValue> Values) table);
                Add(slot, [.. table.Ids ?? []], [.. table.Values ?? []], tables, keys);
            }
        }

        return new DatasetModel(tables.ToEquatableArray(), keys.ToEquatableArray());
    }

    private static void Add(
        SlotDefinition slot,
        string[] ids,
        ObjectValue[] rows,
        List<TableRows> tables,
        List<KeyTable> keys)
    {
        if (!IsSorted(ids))
        {
            Array.Sort(ids, rows, StringComparer.Ordinal);
        }

        tables.Add(new TableRows(slot.Name, slot.Range.Name, new EquatableArray<ObjectValue>(rows)));
        keys.Add(new KeyTable(slot.Name, slot.Range.Name, new EquatableArray<string>(ids), OwnIdsAnnotation.IsOn(slot)));
    }

    // People keep rows in the order of their identifiers, and then there is nothing to do.
    private static bool IsSorted(string[] ids)
    {
        for (int i = 1; i < ids.Length; i++)
        {
            if (string.CompareOrdinal(ids[i - 1], ids[i]) > 0)
            {
                return false;
            }
        }

        return true;
    }
}
