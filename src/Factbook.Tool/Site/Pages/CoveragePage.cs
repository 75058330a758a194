using System.Linq;
using System.Xml.Linq;
using Factbook.Compiler.Binding;
using Factbook.Tool.Facts;
using Factbook.Tool.Site.Links;
using Factbook.Tool.Site.Parts;
using Factbook.Tool.Site.Words;
using static Factbook.Tool.Html.Markup;

namespace Factbook.Tool.Site.Pages;

/// <summary>
/// The page that says what was searched and what is missing. Notes on coverage are the records of any class that has
/// the slots <c>searched</c> and <c>missing</c>.
/// </summary>
/// <param name="data">The dataset.</param>
internal sealed class CoveragePage(SiteData data)
{
    private static readonly string[] Heads =
        ["table", "records", "earliest", "latest", "with a named passage", "with inferred slots"];

    private static readonly string[] SeriesHeads = ["series", "records", "first", "last", "years without a record"];

    private readonly PageLinks _links = new("", data.Facts);

    /// <summary>The page.</summary>
    public Page Page() => new(SitePaths.Coverage, "Coverage", [
        Tag("h1", "What was searched, and what is missing"),
        Tag("p", "A gap in the data is not a gap in the world. ", "The notes say how far each series reaches."),
        .. data.Tables.Where(IsCoverage).SelectMany(table => data.ByTable[table.RootSlot]).Select(Note),
        Tag("h2", "Tables"),
        Tables(),
    ]);

    private bool IsCoverage(TableRows table) =>
        data.Schema.FindClass(table.ClassName) is { } definition
        && definition.FindSlot("searched") is not null && definition.FindSlot("missing") is not null;

    private XElement Note(Fact note) => Tag(
        "section",
        Class("coverage"),
        Tag("h2", Link(_links.ToFact(note.Key), note.Text("series") ?? note.Label)),
        note.Text("summary") is { } summary ? Tag("p", summary) : null,
        Series([.. SeriesCoverage.Of(note, data.ByTable, data.Schema)]),
        new SlotRows(data, _links).Plain(note, ["series", "note", SeriesCoverage.Slot]));

    private static XElement? Series(SeriesCoverage[] series) => series.Length == 0 ? null : Wide.Of("Series", Tag(
        "table",
        Tag("thead", Tag("tr", SeriesHeads.Select(head => Tag("th", Attribute("scope", "col"), head)))),
        Tag("tbody", series.Select(covered => Tag(
            "tr",
            RowHead(covered.Series),
            Number(covered.Count),
            Tag("td", covered.First is { } first ? DateWords.Of(first) : null),
            Tag("td", covered.Last is { } last ? DateWords.Of(last) : null),
            Tag("td", covered.GapsText))))));

    private XElement Tables() => Wide.Of("Tables", Tag(
        "table",
        Tag("thead", Tag("tr", Heads.Select(head => Tag("th", Attribute("scope", "col"), head)))),
        Tag("tbody", data.Tables.Select(Row))));

    private XElement Row(TableRows table)
    {
        Fact[] facts = [.. data.ByTable[table.RootSlot]];
        CalendarDate[] days =
        [
            .. facts.Select(FactDates.Of).OfType<EdtfDate>().Select(FactDates.Day).OfType<CalendarDate>().Order(),
        ];
        bool isCited = facts.Any(fact => fact.Class.FindSlot(CoreNames.CitesSlot) is not null);
        return Tag(
            "tr",
            RowHead(Link(SitePaths.Table(table.RootSlot), SlotWords.Heading(table.RootSlot))),
            Number(facts.Length),
            Tag("td", days.Length == 0 ? null : DateWords.Of(days[0])),
            Tag("td", days.Length == 0 ? null : DateWords.Of(days[^1])),
            isCited ? Number(facts.Count(Certainty.NamesPassage)) : Tag("td"),
            Number(facts.Count(fact => fact.Find(CoreNames.InferredSlot) is not null)));
    }
}
