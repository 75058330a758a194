using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Diagnostics;
using Factbook.Tool.Charts;
using Factbook.Tool.Facts;
using Factbook.Tool.References;
using Factbook.Tool.Site.Links;
using Factbook.Tool.Site.Parts;
using Factbook.Tool.Site.Words;
using static Factbook.Tool.Html.Markup;

namespace Factbook.Tool.Site.Pages;

/// <summary>The start page: what the dataset is, how sure it is, and the ways into it.</summary>
/// <param name="data">The dataset.</param>
internal sealed class StartPage(SiteData data)
{
    /// <summary>The page.</summary>
    public Page Page() => new(SitePaths.Start, data.Title, [
        Tag("h1", data.Title),
        data.Schema.Description is { } description ? Tag("p", Class("lead"), description) : null,
        Figures(),
        .. Figure.Of("What happened when", TimelineChart.Svg(data.Dataset, SitePaths.Fact)),
        .. Figure.Of("What is counted", TradeChart.Svg(data.Dataset, SitePaths.Fact)),
        Tag("h2", Id("tables"), "Tables"),
        Tables(),
        .. Sureness(),
        .. HowToCite.Of(Reference.OfDataset(data.Schema)),
        DatasetMarkup.Of(data),
    ]);

    private XElement Figures() => Tag(
        "p",
        Class("figures"),
        Count(data.Facts.All.Count(), " record"),
        Count(data.Facts.All.Count(entry => entry.Fact.Is(CoreNames.Source)), " source"),
        Count(data.Disputes.Count(), " dispute"),
        Tag("span", Tag("strong", data.Schema.Version ?? "none"), " version"),
        data.AsOf is { } day ? Tag("span", Tag("strong", DateWords.Of(day)), " last read") : null);

    private static XElement? Count(int count, string what) => count == 0
        ? null
        : Tag(
            "span",
            Tag("strong", count.ToString("#,0", CultureInfo.InvariantCulture)),
            count == 1 ? what : what + "s");

    private XElement Tables() => List(Class("tables"), data.Tables.Select(table => Tag(
        "li",
        Link(SitePaths.Table(table.RootSlot), SlotWords.Heading(table.RootSlot)),
        " ",
        Tag("span", Class("quiet"), Digits.Of(table.Rows.Count)),
        Tag("span", Class("about"), table.Description(data.Schema)))));

    private XElement?[] Sureness()
    {
        var certainty = new Certainty(data);
        int cited = certainty.Cited.Count;
        return cited == 0 ? [] :
        [
            Tag("h2", "How sure it is"),
            Tag(
                "div",
                Class("beside"),
                Shares.Of("Facts by certainty, each counted once", cited, certainty.ByCertainty()),
                Shares.Of("Facts by kind of source, each for every kind it rests on", cited, certainty.BySource())),
        ];
    }
}
