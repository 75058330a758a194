using System.Collections.Generic;
using System.IO;
using System.Linq;
using Factbook.Tool.Charts.Drawing;
using Factbook.Tool.Export;
using Factbook.Tool.Export.Relations;
using Factbook.Tool.Site.Pages;

namespace Factbook.Tool.Site;

/// <summary>Makes all files of a site but the exported tables; it touches no file itself.</summary>
internal static class SiteBuilder
{
    /// <summary>The files, pages first.</summary>
    public static IEnumerable<SiteFile> Build(SiteData data)
    {
        var frame = new PageFrame(data);
        return Pages(data).SelectMany(PageCutter.Cut).Select(frame.Around).Concat(SearchIndex.Of(data)).Concat(TermIndex.Of(data)).Concat(Assets());
    }

    // One after another, so that a page is written before the next is made.
    private static IEnumerable<Page> Pages(SiteData data) => new[]
        {
            new StartPage(data).Page(),
            new DisputesPage(data).Page(),
            new CoveragePage(data).Page(),
            CodebookPage.Of(data),
        }
        .Concat(new TablePages(data, Downloads(data)).All())
        .Concat(new FactPages(data).All())
        .Concat(new RetiredPages(data).All());

    /// <summary>The files in which each table can be had, first the one with everything.</summary>
    private static ILookup<string, string> Downloads(SiteData data)
    {
        IReadOnlyDictionary<string, string> names = TableNames.Of(data.Schema).OfTables;
        return data.Tables
            .Select(table => (Table: table.RootSlot, File: names[table.RootSlot] + ".json"))
            .Concat(RelationBuilder.Build(data.Schema, data.Dataset.Model)
                .Where(relation => relation.Path.Count > 0)
                .Select(relation => (Table: relation.Path[0], File: relation.Name + ".csv")))
            .ToLookup(entry => entry.Table, entry => entry.File);
    }

    // Charts carry no style of their own in a page; the button for light and dark reaches them as it does the rest.
    private static string ChartColours() =>
        $":root{{{ChartStyle.Light}}}\n"
        + $"@media screen and (prefers-color-scheme:dark){{:root:not([data-theme=\"light\"]){{{ChartStyle.Dark}}}}}\n"
        + $"@media screen{{:root[data-theme=\"dark\"]{{{ChartStyle.Dark}}}}}\n{ChartStyle.Rules}\n";

    private static IEnumerable<SiteFile> Assets() =>
    [
        new SiteFile("assets/site.css", Asset("site.css") + ChartColours()),
        new SiteFile("assets/site.js", Asset("folding-table.js") + Asset("folding.js") + Asset("full-text.js") + Asset("site.js")),
    ];

    private static string Asset(string name)
    {
        using Stream stream = typeof(SiteBuilder).Assembly.GetManifestResourceStream("factbook.site." + name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
