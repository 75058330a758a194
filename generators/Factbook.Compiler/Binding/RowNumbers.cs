using System;
using System.Collections.Generic;

namespace Factbook.Compiler.Binding;

/// <summary>Finds the row that an identifier stands for, in any table. Safe to read from several threads.</summary>
public sealed class RowNumbers
{
    private readonly Dictionary<string, RowNumber> _rows;

    /// <summary>
    /// Indexes key tables whose identifiers are unique among them, as those of a <see cref="DatasetModel"/> are.
    /// </summary>
    /// <param name="tables">The key tables.</param>
    public RowNumbers(EquatableArray<KeyTable> tables)
    {
        int count = 0;
        foreach (KeyTable table in tables)
        {
            count += table.Ids.Count;
        }

        _rows = new Dictionary<string, RowNumber>(count, StringComparer.Ordinal);
        for (int table = 0; table < tables.Count; table++)
        {
            ReadOnlySpan<string> ids = tables[table].Ids.AsSpan();
            for (int row = 0; row < ids.Length; row++)
            {
                _rows[ids[row]] = new RowNumber(table, row);
            }
        }
    }

    /// <summary>Finds a row.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="row">The row, where there is one.</param>
    /// <returns>Whether there is such a row.</returns>
    public bool TryFind(string id, out RowNumber row) => _rows.TryGetValue(id, out row);
}

/// <summary>A row of a dataset.</summary>
/// <param name="Table">The table's index among the tables of the dataset.</param>
/// <param name="Row">The row's index in its table.</param>
public readonly record struct RowNumber(int Table, int Row);
