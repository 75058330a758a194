using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Factbook.Tool.Export.Formats;
using Factbook.Tool.Export.JsonSchema;
using Factbook.Tool.Export.LinkedData;
using Factbook.Tool.Export.LinkMl;
using Factbook.Tool.Export.Parquet;
using Factbook.Tool.Export.Postgres;
using Factbook.Tool.Output;

namespace Factbook.Tool.Export;

/// <summary>The formats of exports.</summary>
internal static class Exporter
{
    private static readonly Dictionary<string, Action<Dataset, OutputTarget, Action<string>, Unsaid>> Writers = new(StringComparer.Ordinal)
    {
        ["csv"] = (dataset, target, progress, unsaid) =>
            target.WriteFolder([".csv", "datapackage.json"], path => CsvPackage.Write(dataset, path, progress, unsaid)),
        ["jsonl"] = (dataset, target, progress, _) =>
            target.WriteFolder([".jsonl"], path => JsonLines.Write(dataset, path, progress)),
        ["sqlite"] = (dataset, target, progress, _) =>
            target.WriteFile(path => SqliteDatabase.Write(dataset, path, progress)),
        ["parquet"] = (dataset, target, progress, _) =>
            target.WriteFolder([".parquet"], path => ParquetFiles.Write(dataset, path, progress)),
        ["postgres"] = (dataset, target, progress, _) =>
            target.WriteFile(path => PostgresScript.Write(dataset, path, progress)),
        ["jsonld"] = (dataset, target, progress, _) =>
            target.WriteFile(path => LinkedDataset.Write(dataset, path, progress)),
        ["linkml"] = (dataset, target, _, _) =>
            target.WriteFile(path => File.WriteAllText(path, MergedSchema.Of(dataset.SchemaFiles))),
        ["json-schema"] = (dataset, target, _, unsaid) =>
            target.WriteFolder([".schema.json"], path => JsonSchemas.Write(dataset.Schema, path, unsaid)),
        ["statements"] = (dataset, target, progress, _) =>
            target.WriteFile(path => StatementTable.Write(dataset, path, progress)),
    };

    /// <summary>The names of the formats.</summary>
    public static string[] Formats => [.. Writers.Keys];

    /// <summary>Exports a dataset.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <param name="target">The place.</param>
    /// <param name="progress">Is told what is being written.</param>
    /// <returns>What of the schema the format cannot say, in a line each.</returns>
    public static IReadOnlyList<string> Export(Dataset dataset, string format, OutputTarget target, Action<string> progress)
    {
        var unsaid = new Unsaid();
        Writers[format](dataset, target, progress, unsaid);
        return unsaid.Lines;
    }

    /// <summary>The tables of a dataset with the number of their rows.</summary>
    public static IEnumerable<(string Table, int Rows)> Counts(Dataset dataset) =>
        dataset.Model.Tables.Select(table => (table.RootSlot, table.Rows.Count));
}
