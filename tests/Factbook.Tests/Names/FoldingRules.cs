using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Factbook.Tests.Names;

/// <summary>
/// What each code point becomes, worked out from Unicode's decompositions and the choices written here.
/// </summary>
internal static class FoldingRules
{
    private const string Apostrophes =
        "\u00B4\u02B9\u02BA\u02BB\u02BC\u02BD\u02BE\u02BF\u02C8\u02CA\u02CB\u02EE\u0384\u055A\u05F3\u07F4\u07F5\u1FBD\u1FBF" +
        "\u2018\u2019\u201B\u2032\u2033\u2034\u2035\u2036\u2037\u2057\uA78B\uA78C\uFF07\uFF40";

    private const string Quotes = "\u05F4\u201C\u201D\u201E\u201F\u301D\u301E\u301F";

    private const string Dashes =
        "\u058A\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\u2E3A\u2E3B\uFE58\uFE63\uFF0D";

    private const string MiddleDots = "\u0387\u2022\u2027\u2219\u22C5\u30FB\uFF65";

    private static readonly Dictionary<int, string> PlainLetters = new()
    {
        ['ß'] = "ss",
        ['æ'] = "ae",
        ['œ'] = "oe",
        ['ø'] = "o",
        ['ł'] = "l",
        ['đ'] = "d",
        ['ð'] = "d",
        ['þ'] = "th",
        ['ħ'] = "h",
        ['ı'] = "i",
        ['ŧ'] = "t",
        ['ƶ'] = "z",

        // The sound marks of kana where they stand alone.
        ['\u309B'] = "\u3099",
        ['\u309C'] = "\u309A",
    };

    /// <summary>
    /// Every code point from U+0080 on that becomes something else, with what it becomes: the marks of Latin, Greek and
    /// Cyrillic letters and what is invisible are nothing. The syllables of Hangul are not among them.
    /// </summary>
    public static SortedDictionary<int, string> All()
    {
        var folded = new SortedDictionary<int, string>();
        foreach (int code in Enumerable.Range(0x80, 0x110000 - 0x80).Where(IsFolded))
        {
            string text = char.ConvertFromUtf32(code);
            string result = FoldToTheEnd(text);
            if (result != text)
            {
                folded.Add(code, result);
            }
        }

        return folded;
    }

    /// <summary>Marks that become nothing, because they stand on Latin, Greek and Cyrillic letters.</summary>
    public static bool IsDroppedMark(int code) => code is
        (>= 0x0300 and <= 0x036F) or (>= 0x0483 and <= 0x0489) or (>= 0x1AB0 and <= 0x1AFF) or (>= 0x1DC0 and <= 0x1DFF) or
        (>= 0x20D0 and <= 0x20FF) or (>= 0x2DE0 and <= 0x2DFF) or (>= 0xA66F and <= 0xA67D) or (>= 0xFE20 and <= 0xFE2F);

    /// <summary>Whether what a code point becomes is a choice written here, and not Unicode's.</summary>
    public static bool IsChoice(int code) => code is 'й' or 'Й' || PlainLetters.ContainsKey(code) || IsInvisible(code) ||
        IsOneOf(Apostrophes + Quotes + Dashes + MiddleDots, code);

    // Surrogates are none, and of the marks that are dropped and of plane 14, whole ranges are nothing.
    private static bool IsFolded(int code) =>
        code is not ((>= 0xD800 and <= 0xDFFF) or (>= 0xE0000 and <= 0xE0FFF)) && !IsDroppedMark(code);

    private static string FoldToTheEnd(string text)
    {
        for (string before = ""; before != text;)
        {
            before = text;
            text = string.Concat(text.EnumerateRunes().Select(rune => FoldOnce(rune.Value)));
        }

        return text;
    }

    private static string FoldOnce(int code)
    {
        if (IsDroppedMark(code) || IsInvisible(code) || code is '\'' or '`' || IsOneOf(Apostrophes, code))
        {
            return "";
        }

        if (IsOneOf(Quotes, code))
        {
            return "\"";
        }

        if (IsOneOf(Dashes, code))
        {
            return "-";
        }

        if (IsOneOf(MiddleDots, code))
        {
            return "\u00B7";
        }

        if (Rune.IsWhiteSpace(new Rune(code)))
        {
            return " ";
        }

        if (PlainLetters.TryGetValue(code, out string? plain))
        {
            return plain;
        }

        return string.Concat(Decompose(code).Where(part => !IsDroppedMark(part)).Select(Lower).Select(
            part => PlainLetters.GetValueOrDefault(part, char.ConvertFromUtf32(part))));
    }

    // й is a letter of its own.
    private static IEnumerable<int> Decompose(int code) => code is 'й' or 'Й' ? [code] : UnicodeForms.All.Decompose(code);

    private static bool IsOneOf(string characters, int code) => code < 0x10000 && characters.Contains((char)code);

    // Control characters, and what Unicode calls ignorable where it cannot be shown.
    private static bool IsInvisible(int code) =>
        (code < 0x10000 && char.IsControl((char)code) && !char.IsWhiteSpace((char)code)) || code is
            0x00AD or 0x061C or (>= 0x115F and <= 0x1160) or (>= 0x17B4 and <= 0x17B5) or (>= 0x180B and <= 0x180F) or
            (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x206F) or 0x3164 or
            (>= 0xFE00 and <= 0xFE0F) or 0xFEFF or 0xFFA0 or (>= 0xFFF0 and <= 0xFFF8) or (>= 0x1BCA0 and <= 0x1BCA3) or
            (>= 0x1D173 and <= 0x1D17A);

    // Through the capital, so that variants of one small letter (ς and σ, ſ and s) become one. Cherokee is left alone:
    // its small letters are newer than its capitals and few systems know them.
    private static int Lower(int code) =>
        code is (>= 0x13A0 and <= 0x13FF) or (>= 0xAB70 and <= 0xABBF)
            ? code
            : Rune.ToLowerInvariant(Rune.ToUpperInvariant(new Rune(code))).Value;
}
