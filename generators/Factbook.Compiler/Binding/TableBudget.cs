using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding.Assembling;
using Factbook.Compiler.Binding.Values;

namespace Factbook.Compiler.Binding;

/// <summary>Reckons what the rows of each table will take, row by row, until a limit is reached.</summary>
/// <param name="limits">The limits.</param>
/// <param name="files">All files, which tell whether any limit is near: if not, no row is looked at.</param>
internal sealed class TableBudget(TableLimits limits, IEnumerable<BoundFile> files)
{
    private readonly Dictionary<string, (int Rows, long Bytes)> _tables = new(StringComparer.Ordinal);
    private readonly bool _isAmple = files
        .SelectMany(file => file.Tables)
        .GroupBy(table => table.RootSlot, StringComparer.Ordinal)
        .All(table => table.Sum(part => part.Rows.Count) <= limits.MostRows
            && table.Sum(part => part.Bytes) <= Math.Min(limits.MostBytes, limits.LargeBytes));

    /// <summary>The bytes that a row counts, or more where a claim's value in it is bound later.</summary>
    public static long MostBytesOf(ObjectValue row) => Size(row, ofUnresolved: TableLimits.Default.MostBytes);

    /// <summary>What of a table has been taken; nothing where it is far from any limit.</summary>
    public (int Rows, long Bytes) Taken(string table) =>
        _tables.TryGetValue(table, out (int Rows, long Bytes) taken) ? taken : default;

    /// <summary>Takes a row in.</summary>
    /// <returns>Whether it fits, which no later row of the table does once one did not.</returns>
    public bool Take(DatasetRow row)
    {
        if (_isAmple)
        {
            return true;
        }

        (int rows, long bytes) = Taken(row.Table);
        if (rows <= limits.MostRows && bytes <= limits.MostBytes)
        {
            rows++;
            bytes += Size(row.Value, TableLimits.BytesOfValue);
            _tables[row.Table] = (rows, bytes);
        }

        return rows <= limits.MostRows && bytes <= limits.MostBytes;
    }

    private static long Size(Value? value, long ofUnresolved)
    {
        switch (value)
        {
            case null:
                return 0;
            case TextValue text:
                return TableLimits.BytesOfValue + System.Text.Encoding.UTF8.GetByteCount(text.Text);
            case ListValue list:
                long items = TableLimits.BytesOfValue;
                foreach (Value item in list.Items)
                {
                    items += Size(item, ofUnresolved);
                }

                return items;
            case ObjectValue instance:
                long slots = TableLimits.BytesOfValue;
                foreach (Value? slot in instance.Slots)
                {
                    slots += Size(slot, ofUnresolved);
                }

                return slots;
            case UnresolvedValue:
                return ofUnresolved;
            default:
                return TableLimits.BytesOfValue;
        }
    }
}
