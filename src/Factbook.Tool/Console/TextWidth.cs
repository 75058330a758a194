using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Factbook.Tool.Console;

/// <summary>How many columns of a terminal texts take.</summary>
internal static class TextWidth
{
    private static readonly (int First, int Last)[] WideRanges =
    [
        (0x1100, 0x115F), (0x2E80, 0xA4CF), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE30, 0xFE6F), (0xFF00, 0xFF60),
        (0xFFE0, 0xFFE6), (0x1F300, 0x1FAFF), (0x20000, 0x3FFFD),
    ];

    /// <summary>The width of a text without tabs and line breaks.</summary>
    public static int Of(string text) => Elements(text).Sum(element => element.Width);

    /// <summary>
    /// The parts of a text that a terminal never divides, each with its width: characters with their marks, and the sequences
    /// that set colours, which take no column.
    /// </summary>
    public static IEnumerable<(string Text, int Width)> Elements(string text)
    {
        for (int i = 0; i < text.Length;)
        {
            int colour = Terminal.LengthOfPaint(text.AsSpan(i));
            int length = colour > 0 ? colour : StringInfo.GetNextTextElementLength(text, i);
            yield return (text.Substring(i, length), colour > 0 ? 0 : OfElement(text.AsSpan(i, length)));
            i += length;
        }
    }

    // Flags are two characters of one column, and syllables of Hangul up to three in two.
    private static int OfElement(ReadOnlySpan<char> element)
    {
        int width = 0;
        foreach (Rune rune in element.EnumerateRunes())
        {
            width += Of(rune);
        }

        return Math.Min(width, 2);
    }

    private static int Of(Rune rune)
    {
        if (Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
        {
            return 0;
        }

        foreach ((int first, int last) in WideRanges)
        {
            if (rune.Value >= first && rune.Value <= last)
            {
                return 2;
            }
        }

        return 1;
    }
}
