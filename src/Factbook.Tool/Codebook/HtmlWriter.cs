using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;

namespace Factbook.Tool.Codebook;

/// <summary>Writes a document as one page of HTML that needs no other file.</summary>
internal static class HtmlWriter
{
    private const string Style =
        "body{font:16px/1.5 system-ui,sans-serif;max-width:70em;margin:2em auto;padding:0 1em;color:#1a1a1a;background:#fff}"
        + "table{border-collapse:collapse;display:block;overflow-x:auto}"
        + "th,td{border:1px solid #bbb;padding:.25em .6em;text-align:left;vertical-align:top}"
        + "th{background:#f0f0f0}code,pre{background:#f5f5f5}pre{padding:.6em;overflow-x:auto}a{color:#0645ad}";

    /// <summary>Writes the document.</summary>
    /// <param name="title">The title of the page.</param>
    /// <param name="blocks">Its parts.</param>
    public static string Write(string title, IEnumerable<Block> blocks) =>
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width\">\n"
        + $"<title>{Encode(title)}</title>\n<style>{Style}</style>\n</head>\n<body>\n<main>\n"
        + string.Concat(blocks.Select(Write))
        + "</main>\n</body>\n</html>\n";

    private static string Write(Block block) => block switch
    {
        Heading heading =>
            $"<h{heading.Level} id=\"{Encode(MarkdownWriter.Anchor(heading.Text))}\">{Encode(heading.Text)}</h{heading.Level}>\n",
        Paragraph paragraph => $"<p>{Encode(paragraph.Text)}</p>\n",
        Verbatim verbatim => $"<pre>{Encode(verbatim.Text)}</pre>\n",
        Grid grid => Write(grid),
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };

    private static string Write(Grid grid) =>
        "<table>\n<thead><tr>" + string.Concat(grid.Header.Select(head => $"<th scope=\"col\">{Encode(head)}</th>"))
        + "</tr></thead>\n<tbody>\n"
        + string.Concat(grid.Rows.Select(row =>
            $"<tr>{string.Concat(row.Select(cell => $"<td>{Write(cell)}</td>"))}</tr>\n"))
        + "</tbody>\n</table>\n";

    private static string Write(Cell cell)
    {
        string text = cell.IsCode ? $"<code>{Encode(cell.Text)}</code>" : Encode(cell.Text);
        return cell.Target is null ? text : $"<a href=\"#{Encode(MarkdownWriter.Anchor(cell.Target))}\">{text}</a>";
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
