using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using Factbook.Tool.Html;
using static Factbook.Tool.Html.Markup;

namespace Factbook.Tool.Codebook;

/// <summary>Writes a document as HTML.</summary>
internal static class HtmlWriter
{
    private const string Style =
        "body{font:16px/1.5 system-ui,sans-serif;max-width:70em;margin:2em auto;padding:0 1em;color:#1a1a1a;background:#fff}"
        + "table{border-collapse:collapse;display:block;overflow-x:auto}"
        + "th,td{border:1px solid #bbb;padding:.25em .6em;text-align:left;vertical-align:top}"
        + "th{background:#f0f0f0}code,pre{background:#f5f5f5}pre{padding:.6em;overflow-x:auto}a{color:#0645ad}";

    /// <summary>Writes the document as one page that needs no other file.</summary>
    /// <param name="title">The title of the page.</param>
    /// <param name="blocks">Its parts.</param>
    public static string Write(string title, IEnumerable<Block> blocks) => HtmlText.Page(Tag(
        "html",
        Attribute("lang", "en"),
        Tag(
            "head",
            Tag("meta", Attribute("charset", "utf-8")),
            Tag("meta", Attribute("name", "viewport"), Attribute("content", "width=device-width")),
            Tag("title", title),
            Tag("style", Style)),
        Tag("body", Tag("main", Elements(blocks)))));

    /// <summary>The parts of the document as elements, for a page that has more around them.</summary>
    public static IEnumerable<XElement> Elements(IEnumerable<Block> blocks) => blocks.Select(Element);

    private static XElement Element(Block block) => block switch
    {
        Heading heading => Tag($"h{heading.Level}", Id(MarkdownWriter.Anchor(heading.Text)), heading.Text),
        Paragraph paragraph => Tag("p", paragraph.Text),
        Verbatim verbatim => Code(verbatim.Text),
        Grid grid => Element(grid),
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };

    private static XElement Element(Grid grid) => Tag(
        "table",
        Tag("thead", Tag("tr", grid.Header.Select(head => Tag("th", Attribute("scope", "col"), head)))),
        Tag("tbody", grid.Rows.Select(row => Tag("tr", row.Select(cell => Tag("td", Content(cell)))))));

    private static object Content(Cell cell)
    {
        object text = cell.IsCode ? Tag("code", cell.Text) : cell.Text;
        return cell.Target is null ? text : Link("#" + MarkdownWriter.Anchor(cell.Target), text);
    }
}
