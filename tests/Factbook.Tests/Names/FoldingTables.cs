using System;
using System.Collections.Generic;
using System.Linq;

namespace Factbook.Tests.Names;

/// <summary>The tables of the folding as texts; each is entries of one length, in ascending order.</summary>
internal static class FoldingTables
{
    /// <summary>The name of each table, what it holds, and its entries.</summary>
    public static IReadOnlyList<(string Name, string Summary, IReadOnlyList<string> Entries)> All()
    {
        SortedDictionary<int, string> folded = FoldingRules.All();
        string[] texts =
        [
            .. folded.Where(entry => !IsPair(entry)).Select(entry => entry.Value + '\0').Distinct().Order(StringComparer.Ordinal),
        ];
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        int place = 0;
        foreach (string text in texts)
        {
            places.Add(text, place);
            place += text.Length;
        }

        return
        [
            ("Pairs", "A character, and the one that it becomes.",
                [.. folded.Where(IsPair).Select(entry => (char)entry.Key + entry.Value)]),
            ("Sequences", "A code point, and where in Texts stands what it becomes.",
                [.. folded.Where(entry => !IsPair(entry)).Select(entry => Code(entry.Key) + (char)places[entry.Value + '\0'])]),
            ("Texts", "Texts that end with U+0000.", texts),
            ("Classes", "The first code point of a range, its length, and the canonical combining class of its marks.",
                [.. Ranges().Select(range => Code(range.First) + (char)range.Length + (char)range.Class)]),
            ("Composites", "A code point, a mark or letter behind it, and the one code point that they are.",
                [.. Composites().Select(entry => Code(entry.Base) + Code(entry.Mark) + Code(entry.Composite))]),
        ];
    }

    private static bool IsPair(KeyValuePair<int, string> entry) =>
        entry.Key < 0x10000 && entry.Value.Length == 1;

    // Two characters, of which the first counts planes.
    private static string Code(int code) => $"{(char)(code >> 16)}{(char)(code & 0xFFFF)}";

    private static IEnumerable<(int Base, int Mark, int Composite)> Composites() => UnicodeForms.All.Composites
        .Where(entry => !FoldingRules.IsDroppedMark(entry.Key.Mark))
        .Select(entry => (entry.Key.Base, entry.Key.Mark, entry.Value))
        .OrderBy(entry => entry.Base).ThenBy(entry => entry.Mark);

    private static IEnumerable<(int First, int Length, int Class)> Ranges()
    {
        int first = 0;
        int length = 0;
        int known = 0;
        foreach ((int code, int ccc) in UnicodeForms.All.Classes.Where(entry => !FoldingRules.IsDroppedMark(entry.Key)).OrderBy(entry => entry.Key))
        {
            if (length > 0 && code == first + length && ccc == known)
            {
                length++;
                continue;
            }

            if (length > 0)
            {
                yield return (first, length, known);
            }

            (first, length, known) = (code, 1, ccc);
        }

        yield return (first, length, known);
    }
}
