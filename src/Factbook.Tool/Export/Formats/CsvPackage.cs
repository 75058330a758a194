using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Factbook.Tool.Export.Relations;

namespace Factbook.Tool.Export.Formats;

/// <summary>One CSV file a table, and a Frictionless data package (version 2) that describes them.</summary>
internal static class CsvPackage
{
    /// <summary>Writes the files into a folder.</summary>
    public static void Write(Dataset dataset, string folder, Action<string> progress, Unsaid unsaid)
    {
        IReadOnlyList<Relation> relations = RelationBuilder.Build(dataset.Schema, dataset.Model);
        bool mayNeedMark = MissingMark.IsNeededIn(dataset.Model);
        var missing = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Relation relation in relations)
        {
            missing[relation.Name] = mayNeedMark ? MissingMark.For(relation) : "";
            CsvFile.Write(
                Path.Combine(folder, relation.Name + ".csv"),
                [.. relation.Columns.Select(column => column.Name)],
                RowProgress.Of(relation, progress),
                missing[relation.Name]);
        }

        string description = new DataPackage(dataset.Schema, relations, missing, unsaid).Describe();
        File.WriteAllText(Path.Combine(folder, "datapackage.json"), description + "\n");
    }
}
