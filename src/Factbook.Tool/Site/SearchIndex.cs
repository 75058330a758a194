using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Factbook.Compiler.Diagnostics;
using Factbook.Tool.Facts;
using Factbook.Tool.Output;
using Factbook.Tool.Site.Links;
using Factbook.Tool.Site.Words;

namespace Factbook.Tool.Site;

/// <summary>
/// What the search shows: for each record its table, identifier, label, summary and the name of
/// its page where that is not the identifier. It is a script, because a page that was opened from a disk may load
/// scripts but no data.
/// </summary>
internal static class SearchIndex
{
    private const int LongestScript = 240_000;

    private static readonly string[] SayingSlots = ["summary", "rationale", "description", "quote", "text"];

    /// <summary>Writes the index; where it is long, in parts that are loaded one after another.</summary>
    public static IEnumerable<SiteFile> Of(SiteData data)
    {
        string[] tables = [.. data.Tables.Select(table => table.RootSlot)];
        string[][] parts =
        [
            .. Parts(data.Facts.All.Select(
                entry => Line(Array.IndexOf(tables, entry.Table), entry.Fact, data.LabelOf(entry.Fact)))),
        ];
        return parts.Select((records, index) => new SiteFile(
            index == 0 ? "assets/search.js" : $"assets/search~{Digits.Of(index + 1)}.js",
            $"factbookSearch({(index == 0 ? Line(tables.Select(SlotWords.Heading)) : "null")}, [\n{string.Join(",\n", records)}\n], {Digits.Of(parts.Length)});\n"));
    }

    private static IEnumerable<string[]> Parts(IEnumerable<string> records)
    {
        List<string> part = [];
        int size = 0;
        foreach (string record in records)
        {
            part.Add(record);
            size += Encoding.UTF8.GetByteCount(record);
            if (size > LongestScript)
            {
                yield return [.. part];
                part.Clear();
                size = 0;
            }
        }

        if (part.Count > 0 || size == 0)
        {
            yield return [.. part];
        }
    }

    private static string Line(IEnumerable<string> texts) => JsonText.Of(
        writer =>
        {
            writer.WriteStartArray();
            foreach (string text in texts)
            {
                writer.WriteStringValue(text);
            }

            writer.WriteEndArray();
        },
        JsonText.OneLine);

    private static string Line(int table, Fact fact, string label) => JsonText.Of(
        writer =>
        {
            string? says = SayingSlots.Select(fact.Text).FirstOrDefault(text => text is not null && text != label);
            string page = SitePaths.FileName(fact.Key);
            writer.WriteStartArray();
            writer.WriteNumberValue(table);
            writer.WriteStringValue(fact.Id);
            writer.WriteStringValue(label);
            writer.WriteStringValue(says ?? "");
            if (page != fact.Id)
            {
                writer.WriteStringValue(page);
            }

            writer.WriteEndArray();
        },
        JsonText.OneLine);
}
