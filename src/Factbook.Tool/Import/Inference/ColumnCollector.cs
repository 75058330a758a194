using System;
using System.Collections.Generic;
using Factbook.Tool.Import.Planning;
using Factbook.Tool.Import.Reading;

namespace Factbook.Tool.Import.Inference;

/// <summary>Gathers what records, or values inside them, have in each column.</summary>
internal static class ColumnCollector
{
    /// <summary>The columns, in the order in which their names first appear.</summary>
    /// <param name="objects">The records or values.</param>
    /// <param name="path">The path of the values; empty for records.</param>
    /// <param name="rules">Which columns are left out.</param>
    public static IReadOnlyList<Column> Of(IReadOnlyList<InputObject> objects, string path, ImportRules rules)
    {
        var columns = new List<Column>();
        var byName = new Dictionary<string, Column?>(StringComparer.Ordinal);
        string[]? names = null;
        Column?[] layout = [];
        foreach (InputObject value in objects)
        {
            // The rows of a CSV file share their names, so that one look-up serves all of them.
            if (!ReferenceEquals(names, value.Names))
            {
                names = value.Names;
                layout = Array.ConvertAll(names, Find);
            }

            for (int i = 0; i < layout.Length; i++)
            {
                layout[i]?.Add(value.Values[i]);
            }
        }

        return columns;

        Column? Find(string name)
        {
            if (!byName.TryGetValue(name, out Column? column))
            {
                string full = path.Length == 0 ? name : $"{path}.{name}";
                column = rules.Skips(full, name) ? null : new Column(name, full);
                byName.Add(name, column);
                if (column is not null)
                {
                    columns.Add(column);
                }
            }

            return column;
        }
    }
}
