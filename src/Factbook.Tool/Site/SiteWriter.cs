using System.Collections.Generic;
using System.IO;
using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Tool.Export;
using Factbook.Tool.Export.Formats;
using Factbook.Tool.Site.Links;

namespace Factbook.Tool.Site;

/// <summary>Writes a site into a folder.</summary>
internal static class SiteWriter
{
    /// <summary>How the names of its files end.</summary>
    public static string[] Extensions { get; } = [".html", ".css", ".js", ".csv", ".json"];

    /// <summary>The folders inside it.</summary>
    public static string[] Folders { get; } = ["assets", SitePaths.Data, "facts", "tables"];

    /// <summary>Writes the site.</summary>
    /// <returns>How many pages it has.</returns>
    public static int Write(SiteData data, string folder)
    {
        foreach (string inner in Folders)
        {
            Directory.CreateDirectory(Path.Combine(folder, inner));
        }

        int pages = 0;
        foreach (SiteFile file in SiteBuilder.Build(data))
        {
            File.WriteAllText(Path.Combine(folder, file.Path), file.Text);
            pages += file.Path.EndsWith(".html", System.StringComparison.Ordinal) ? 1 : 0;
        }

        WriteTables(data.Dataset, Path.Combine(folder, SitePaths.Data));
        return pages;
    }

    private static void WriteTables(Dataset dataset, string folder)
    {
        CsvPackage.Write(dataset, folder, progress: _ => { }, new Unsaid());
        IReadOnlyDictionary<string, string> names = TableNames.Of(dataset.Schema).OfTables;
        foreach (TableRows table in dataset.Model.Tables)
        {
            string records = string.Join(",\n", table.Rows.Select(row => JsonValues.Of(row, dataset.Schema)));
            File.WriteAllText(Path.Combine(folder, names[table.RootSlot] + ".json"), $"[\n{records}\n]\n");
        }
    }
}
