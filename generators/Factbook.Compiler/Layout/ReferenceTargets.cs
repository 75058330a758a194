using System.Collections.Generic;
using System.Threading;
using Factbook.Compiler.Binding;
using Factbook.Compiler.CSharp;

namespace Factbook.Compiler.Layout;

/// <summary>The facts that a table's references may name, with table and row.</summary>
internal sealed class ReferenceTargets
{
    private readonly Dictionary<string, Dictionary<string, int>> _rows = new(System.StringComparer.Ordinal);

    /// <summary>Takes in the identifiers of tables.</summary>
    /// <param name="tables">Each table's identifiers in the order of its rows.</param>
    /// <param name="cancellation">The cancellation token.</param>
    public ReferenceTargets(EquatableArray<KeyTable> tables, CancellationToken cancellation)
    {
        foreach (KeyTable table in tables)
        {
            var rows = new Dictionary<string, int>(table.Ids.Count, System.StringComparer.Ordinal);
            for (int row = 0; row < table.Ids.Count; row++)
            {
                cancellation.ThrowIfCancellationRequested();
                rows[table.KeyOf(row)] = row;
            }

            _rows[table.RootSlot] = rows;
        }
    }

    /// <summary>Finds a fact.</summary>
    /// <param name="item">What the reference is: its tables are searched in order.</param>
    /// <param name="key">What the fact is called in the whole dataset.</param>
    /// <returns>The number of the table among the item's targets, and the row.</returns>
    public (int Table, int Row)? Find(ItemType item, string key)
    {
        for (int table = 0; table < item.Targets.Count; table++)
        {
            if (_rows.TryGetValue(item.Targets[table].RootSlot, out Dictionary<string, int>? rows) && rows.TryGetValue(key, out int row))
            {
                return (table, row);
            }
        }

        return null;
    }

    /// <summary>Finds a fact in whatever table it is.</summary>
    /// <param name="key">What the fact is called in the whole dataset.</param>
    /// <returns>The table and the row.</returns>
    public (string RootSlot, int Row)? Find(string key)
    {
        foreach (KeyValuePair<string, Dictionary<string, int>> table in _rows)
        {
            if (table.Value.TryGetValue(key, out int row))
            {
                return (table.Key, row);
            }
        }

        return null;
    }
}
