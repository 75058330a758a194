using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Factbook.Compiler.Diagnostics;
using Factbook.CompilerServices;
using Factbook.Tool.Facts;
using Factbook.Tool.Output;

namespace Factbook.Tool.Site;

/// <summary>
/// The full-text index of a dataset as scripts, for the same reason as <see cref="SearchIndex"/>: its numbers, which are printable
/// characters, and its terms. The documents are the records of the search in their order.
/// </summary>
internal static class TermIndex
{
    private const int LongestScript = 240_000;

    /// <summary>Writes the index; where it is long, in parts that are loaded one after another.</summary>
    public static IEnumerable<SiteFile> Of(SiteData data)
    {
        var index = new TextIndex(data.Dataset);
        SearchSection section = index.Layout.Section;
        string numbers = index.Numbers();
        string[] terms = [.. index.Terms()];
        (string Numbers, string[] Terms)[] parts =
        [
            .. Enumerable.Range(0, Math.Max(1, (numbers.Length + LongestScript - 1) / LongestScript))
                .Select(part => (numbers.Substring(part * LongestScript, Math.Min(LongestScript, numbers.Length - (part * LongestScript))), Array.Empty<string>())),
            .. Cut(terms).Select(cut => ("", cut)),
        ];
        return parts.Select((part, number) => new SiteFile(
            number == 0 ? "assets/terms.js" : $"assets/terms~{Digits.Of(number + 1)}.js",
            $"factbookTerms({Digits.Of(parts.Length)}, {(number == 0 ? Section(section) : "null")}, {Json(part.Numbers)}, {Json(part.Terms)});\n"));
    }

    private static IEnumerable<string[]> Cut(string[] terms)
    {
        int start = 0;
        int size = 0;
        for (int i = 0; i < terms.Length; i++)
        {
            size += Encoding.UTF8.GetByteCount(terms[i]) + 3;
            if (size > LongestScript || i == terms.Length - 1)
            {
                yield return terms[start..(i + 1)];
                start = i + 1;
                size = 0;
            }
        }
    }

    private static string Section(SearchSection section) => JsonText.Of(
        writer =>
        {
            writer.WriteStartObject();
            writer.WriteNumber("documents", section.Documents);
            writer.WriteNumber("tokens", section.Tokens);
            writer.WriteNumber("lengths", section.Lengths.Position);
            writer.WriteNumber("lengthWidth", section.Lengths.Width);
            writer.WriteNumber("offsets", section.Offsets.Position);
            writer.WriteNumber("offsetWidth", section.Offsets.Width);
            writer.WriteNumber("postings", section.Postings);
            writer.WriteEndObject();
        },
        JsonText.OneLine);

    private static string Json(string text) => JsonText.Of(writer => writer.WriteStringValue(text), JsonText.OneLine);

    private static string Json(string[] texts) => JsonText.Of(
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
}
