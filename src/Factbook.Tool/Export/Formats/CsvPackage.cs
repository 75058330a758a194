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
    public static void Write(Dataset dataset, string folder, Action<string> progress)
    {
        IReadOnlyList<Relation> relations = RelationBuilder.Build(dataset.Schema, dataset.Model);
        foreach (Relation relation in relations)
        {
            progress($"Writing {relation.Name} ...");
            CsvFile.Write(
                Path.Combine(folder, relation.Name + ".csv"),
                [.. relation.Columns.Select(column => column.Name)],
                relation.Rows);
        }

        File.WriteAllText(Path.Combine(folder, "datapackage.json"), DataPackage.Describe(dataset, relations) + "\n");
    }
}
