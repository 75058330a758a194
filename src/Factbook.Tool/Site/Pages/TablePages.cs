using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema;
using Factbook.Tool.Facts;
using Factbook.Tool.Site.Links;
using Factbook.Tool.Site.Parts;
using Factbook.Tool.Site.Tables;
using Factbook.Tool.Site.Words;
using static Factbook.Tool.Html.Markup;

namespace Factbook.Tool.Site.Pages;

/// <summary>The page of a table: its records in the order of time, which a reader can sort and filter.</summary>
/// <param name="data">The dataset.</param>
/// <param name="downloads">The files that hold each table.</param>
internal sealed class TablePages(SiteData data, ILookup<string, string> downloads)
{
    // Filters and downloads stand around the rows of every part.
    private const int LongestRows = 240_000;

    private readonly PageLinks _links = new("../", data.Facts);
    private readonly ValueMarkup _values = new(data, new PageLinks("../", data.Facts));

    /// <summary>All of them.</summary>
    public IEnumerable<Page> All() => data.Tables.SelectMany(Of);

    private IEnumerable<Page> Of(TableRows table)
    {
        IReadOnlyList<SlotDefinition> columns = TableColumns.Of(data, table);
        var filters = new TableFilters(data, table);
        XElement[][] parts =
        [
            .. Parts(data.ByTable[table.RootSlot].OrderBy(FactDates.Order).ThenBy(fact => fact.Id, StringComparer.Ordinal)
                .Select(fact => Tag("tr", filters.Of(fact), Record(fact), columns.Select(slot => Cell(fact.Find(slot.Name)))))),
        ];
        string path = SitePaths.Table(table.RootSlot);
        return parts.Select((rows, index) => new Page(
            PageCutter.PathOf(path, index + 1),
            index == 0 ? SlotWords.Heading(table.RootSlot) : $"{SlotWords.Heading(table.RootSlot)}, part {Digits.Of(index + 1)}",
            Tag("h1", SlotWords.Heading(table.RootSlot)),
            Tag("p", Class("lead"), table.Description(data.Schema), " ", data.Schema.FindClass(table.ClassName)?.Description),
            PageCutter.Parts(path, index + 1, parts.Length),
            filters.Form(),
            Tag("p", Class("count"), Attribute("role", "status"), Count(table.Rows.Count)),
            Wide.Of("Records", Tag(
                "table",
                Class("records"),
                Tag("thead", Tag("tr", Head("record", null), columns.Select(Head))),
                Tag("tbody", rows))),
            PageCutter.Parts(path, index + 1, parts.Length),
            Downloads(table)));
    }

    // As many rows as make a page that loads at once; a table without rows has a page, too.
    private static IEnumerable<XElement[]> Parts(IEnumerable<XElement> rows)
    {
        List<XElement> part = [];
        int size = 0;
        foreach (XElement row in rows)
        {
            int length = PageCutter.SizeOf(row);
            if (size + length > LongestRows && part.Count > 0)
            {
                yield return [.. part];
                part.Clear();
                size = 0;
            }

            part.Add(row);
            size += length;
        }

        yield return [.. part];
    }

    private static string Count(int records) =>
        records == 1 ? "1 record" : Digits.Of(records) + " records";

    private static XElement Head(SlotDefinition slot) => Head(SlotWords.Of(slot.Name), slot.Description);

    private static XElement Head(string text, string? meaning) =>
        Tag("th", Attribute("scope", "col"), Attribute("title", meaning), text);

    private XElement Record(Fact fact) => RowHead(
        Link(_links.ToFact(fact.Key), data.LabelOf(fact)),
        Tag("code", Class("quiet"), fact.Id),
        fact.Text("summary") is { } summary && summary != fact.Label ? Tag("span", Class("quiet"), summary) : null);

    private XElement Cell(Value? value) => Tag(
        "td",
        value is EdtfValue or DateValue ? Class("date") : null,
        SortKey(value),
        value is null ? null : _values.Brief(value));

    // Where the text that is shown does not sort as its value does.
    private XAttribute? SortKey(Value? value) => value switch
    {
        EdtfValue or DateValue => Attribute(
            "data-sort", FactDates.Day(FactDates.Of(value)!.Value)?.DayNumber.ToString(CultureInfo.InvariantCulture)),
        ObjectValue instance when data.Facts.Of(instance) is var part && part.Is(CoreNames.Quantity) =>
            Attribute("data-sort", QuantityWords.Size(part).ToString("R", CultureInfo.InvariantCulture)),
        _ => null,
    };

    private XElement? Downloads(TableRows table)
    {
        string[] files = [.. downloads[table.RootSlot]];
        return Tag(
            "p",
            Class("downloads"),
            "Download: ",
            files.SelectMany((file, place) => new object?[]
            {
                place > 0 ? ", " : null, Link($"{_links.Root}{SitePaths.Data}/{file}", Attribute("download", ""), file),
            }),
            ". CSV has a file for each list inside the records; ",
            Link($"{_links.Root}{SitePaths.Data}/datapackage.json", "datapackage.json"),
            " describes them all.");
    }
}
