using System;
using System.Collections.Generic;
using System.Text;
using Factbook.Compiler.Binding.Index;
using Factbook.Compiler.Binding.Values;

namespace Factbook.Compiler.Binding;

/// <summary>Reckons what the rows of each table will take, row by row, until a limit is reached.</summary>
/// <param name="limits">The limits.</param>
internal sealed class TableBudget(TableLimits limits)
{
    private readonly Dictionary<string, (int Rows, long Bytes)> _tables = new(StringComparer.Ordinal);

    /// <summary>What of a table has been taken.</summary>
    public (int Rows, long Bytes) Taken(string table) =>
        _tables.TryGetValue(table, out (int Rows, long Bytes) taken) ? taken : default;

    /// <summary>Takes a row in.</summary>
    /// <returns>Whether it fits, which no later row of the table does once one did not.</returns>
    public bool Take(DatasetRow row)
    {
        (int rows, long bytes) = Taken(row.Table);
        if (rows <= limits.MostRows && bytes <= limits.MostBytes)
        {
            rows++;
            bytes += Size(row.Value);
            _tables[row.Table] = (rows, bytes);
        }

        return rows <= limits.MostRows && bytes <= limits.MostBytes;
    }

    private static long Size(Value? value)
    {
        switch (value)
        {
            case null:
                return 0;
            case TextValue text:
                return TableLimits.BytesOfValue + Encoding.UTF8.GetByteCount(text.Text);
            case ListValue list:
                long items = TableLimits.BytesOfValue;
                foreach (Value item in list.Items)
                {
                    items += Size(item);
                }

                return items;
            case ObjectValue instance:
                long slots = TableLimits.BytesOfValue;
                foreach (Value? slot in instance.Slots)
                {
                    slots += Size(slot);
                }

                return slots;
            default:
                return TableLimits.BytesOfValue;
        }
    }
}
