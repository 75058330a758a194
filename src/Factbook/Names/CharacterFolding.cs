using System;

namespace Factbook;

/// <summary>Looks code points up in <see cref="FoldingTable"/>.</summary>
internal static class CharacterFolding
{
    // Hangul: syllables are computed from their letters (The Unicode Standard, 3.12).
    private const int FirstSyllable = 0xAC00;
    private const int FirstLead = 0x1100;
    private const int FirstVowel = 0x1161;
    private const int BeforeFirstTail = 0x11A7;
    private const int Leads = 19;
    private const int Vowels = 21;
    private const int Tails = 28;

    /// <summary>Whether a character is a mark on a Latin, Greek or Cyrillic letter.</summary>
    public static bool IsDroppedMark(int code) => code is
        (>= '\u0300' and <= '\u036F') or (>= '\u0483' and <= '\u0489') or
        (>= '\u1AB0' and <= '\u1AFF') or (>= '\u1DC0' and <= '\u1DFF') or (>= '\u20D0' and <= '\u20FF') or
        (>= '\u2DE0' and <= '\u2DFF') or (>= '\uA66F' and <= '\uA67D') or (>= '\uFE20' and <= '\uFE2F');

    /// <summary>Whether a code point is of the plane of tags and of selectors of glyphs.</summary>
    public static bool IsSpecial(int code) => code is >= 0xE0000 and <= 0xE0FFF;

    /// <summary>Gives the one character that a character becomes, or itself; -1 where it becomes a text.</summary>
    public static int FoldToOne(int code)
    {
        if (code < 0x10000)
        {
            int pair = FoldingEntries.Pairs.Find(code);
            if (pair >= 0)
            {
                return FoldingTable.Pairs[pair + 1];
            }
        }

        return FoldingEntries.Sequences.Find(code) < 0 ? code : -1;
    }

    /// <summary>Gives the text that a code point becomes.</summary>
    public static ReadOnlySpan<char> FoldToText(int code)
    {
        int entry = FoldingEntries.Sequences.Find(code);
        ReadOnlySpan<char> text = FoldingTable.Texts.AsSpan(FoldingTable.Sequences[entry + 2]);
        return text.Slice(0, text.IndexOf('\0'));
    }

    /// <summary>The canonical combining class: 0 for whatever is no mark.</summary>
    public static int ClassOf(int code)
    {
        FoldingEntries classes = FoldingEntries.Classes;
        int entry = classes.LowerBound(code + 1) - classes.Length;
        return entry >= 0 && code < FoldingEntries.CodeAt(FoldingTable.Classes, entry) + FoldingTable.Classes[entry + 2]
            ? FoldingTable.Classes[entry + 3]
            : 0;
    }

    /// <summary>Gives the one code point that two are; -1 where they are not one.</summary>
    public static int Compose(int first, int second)
    {
        int lead = first - FirstLead;
        int vowel = second - FirstVowel;
        if (lead is >= 0 and < Leads && vowel is >= 0 and < Vowels)
        {
            return FirstSyllable + (((lead * Vowels) + vowel) * Tails);
        }

        int syllable = first - FirstSyllable;
        int tail = second - BeforeFirstTail;
        if (syllable is >= 0 and < Leads * Vowels * Tails && syllable % Tails == 0 && tail is > 0 and < Tails)
        {
            return first + tail;
        }

        return FindComposite(first, second);
    }

    private static int FindComposite(int first, int second)
    {
        string table = FoldingTable.Composites;
        for (int entry = FoldingEntries.Composites.Find(first); entry >= 0; entry += FoldingEntries.Composites.Length)
        {
            if (entry >= table.Length || FoldingEntries.CodeAt(table, entry) != first)
            {
                break;
            }

            if (FoldingEntries.CodeAt(table, entry + 2) == second)
            {
                return FoldingEntries.CodeAt(table, entry + 4);
            }
        }

        return -1;
    }
}
