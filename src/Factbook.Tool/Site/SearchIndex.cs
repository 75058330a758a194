using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Tool.Facts;
using Factbook.Tool.Output;
using Factbook.Tool.Site.Links;
using Factbook.Tool.Site.Words;

namespace Factbook.Tool.Site;

/// <summary>
/// What the search looks through: for each record its table, identifier, label, summary, further names and the name of
/// its page where that is not the identifier. It is a script, because a page that was opened from a disk may load
/// scripts but no data.
/// </summary>
internal static class SearchIndex
{
    private static readonly string[] SayingSlots = ["summary", "rationale", "description", "quote", "text"];

    /// <summary>Writes the index.</summary>
    public static SiteFile Of(SiteData data)
    {
        string[] tables = [.. data.Tables.Select(table => table.RootSlot)];
        IEnumerable<string> records = data.Facts.All.Select(
            entry => Line(Array.IndexOf(tables, entry.Table), entry.Fact, data.LabelOf(entry.Fact)));
        return new SiteFile(
            "assets/search.js",
            $"factbookSearch({Line(tables.Select(SlotWords.Heading))}, [\n{string.Join(",\n", records)}\n]);\n");
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
            string page = SitePaths.FileName(fact.Id);
            IEnumerable<string> names = fact.Children("names").Select(name => name.Text("text"))
                .Append(fact.Text("title"))
                .Append(fact.Text("code_name"))
                .OfType<string>()
                .Where(name => name != label);
            writer.WriteStartArray();
            writer.WriteNumberValue(table);
            writer.WriteStringValue(fact.Id);
            writer.WriteStringValue(label);
            writer.WriteStringValue(says ?? "");
            writer.WriteStringValue(string.Join('\n', names));
            if (page != fact.Id)
            {
                writer.WriteStringValue(page);
            }

            writer.WriteEndArray();
        },
        JsonText.OneLine);
}
