using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Factbook.Tool.Export.Relations;

namespace Factbook.Tool.Export.Parquet;

/// <summary>One Parquet file a table, with lists and structures.</summary>
internal static class ParquetFiles
{
    /// <summary>Writes the files into a folder; first all of them are measured, so that nothing is written in vain.</summary>
    /// <exception cref="ToolException">The format cannot hold a value.</exception>
    public static void Write(Dataset dataset, string folder, Action<string> progress)
    {
        var schema = new SchemaIndex(dataset.Schema);
        IReadOnlyDictionary<string, string> names = TableNames.Of(dataset.Schema).OfTables;
        progress("Measuring ...");
        (string Name, ParquetTable Table)[] tables =
            [.. dataset.Model.Tables.Select(rows => (names[rows.RootSlot], new ParquetTable(schema, rows)))];
        Dictionary<string, string> metadata = new(StringComparer.Ordinal)
        {
            ["dataset"] = dataset.Schema.Name,
            ["version"] = dataset.Schema.Version ?? "",
            ["license"] = dataset.Schema.License ?? "",
        };
        foreach ((string name, ParquetTable table) in tables)
        {
            // The library writes files of its own thread's time; nobody waits for anything but the disk.
            table.WriteAsync(Path.Combine(folder, name + ".parquet"), metadata, rows => progress($"Writing {name}: {rows} rows ..."))
                .GetAwaiter().GetResult();
        }
    }
}
