using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Tool.Export.Formats;
using Factbook.Tool.Output;

namespace Factbook.Tool.Export;

/// <summary>The formats of exports.</summary>
internal static class Exporter
{
    private static readonly Dictionary<string, Action<Dataset, OutputTarget>> Writers = new(StringComparer.Ordinal)
    {
        ["csv"] = (dataset, target) => target.WriteFolder([".csv", "datapackage.json"], path => CsvPackage.Write(dataset, path)),
        ["jsonl"] = (dataset, target) => target.WriteFolder([".jsonl"], path => JsonLines.Write(dataset, path)),
        ["sqlite"] = (dataset, target) => target.WriteFile(path => SqliteDatabase.Write(dataset, path)),
        ["json-schema"] = (dataset, target) =>
            target.WriteFolder([".schema.json"], path => JsonSchemas.Write(dataset.Schema, path)),
        ["statements"] = (dataset, target) => target.WriteFile(path => StatementTable.Write(dataset, path)),
    };

    /// <summary>The names of the formats.</summary>
    public static string[] Formats => [.. Writers.Keys];

    /// <summary>Exports a dataset.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <param name="target">The place.</param>
    public static void Export(Dataset dataset, string format, OutputTarget target) => Writers[format](dataset, target);

    /// <summary>The tables of a dataset with the number of their rows.</summary>
    public static IEnumerable<(string Table, int Rows)> Counts(Dataset dataset) =>
        dataset.Model.Tables.Select(table => (table.RootSlot, table.Rows.Count));
}
