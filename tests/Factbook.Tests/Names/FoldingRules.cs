using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace Factbook.Tests.Names;

/// <summary>
/// What each character becomes, worked out from Unicode's compatibility forms and the choices written here.
/// </summary>
internal static class FoldingRules
{
    private const string Apostrophes =
        "\u00B4\u02B9\u02BA\u02BB\u02BC\u02BD\u02BE\u02BF\u02C8\u02CA\u02CB\u055A\u2018\u2019\u201B\u2032\u2033\u2034" +
        "\u2035\u2036\u2037\u2057\uA78B\uA78C\uFF07\uFF40";

    private const string Dashes =
        "\u058A\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\u2E3A\u2E3B\uFE58\uFE63\uFF0D";

    private const string MiddleDots = "\u0387\u2022\u2027\u2219\u22C5\u30FB\uFF65";

    private const string Invisible =
        "\u00AD\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064\u2066\u2067" +
        "\u2068\u2069\uFEFF";

    private static readonly Dictionary<char, string> PlainLetters = new()
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
    };

    /// <summary>
    /// Every character from U+0080 on that becomes something else, marks aside, with what it becomes.
    /// </summary>
    public static SortedDictionary<char, string> All()
    {
        Dictionary<char, string> compatibilityForms = ReadCompatibilityForms();
        var folded = new SortedDictionary<char, string>();
        for (int codePoint = 0x80; codePoint < 0x10000; codePoint++)
        {
            char character = (char)codePoint;
            if (char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark)
            {
                continue;
            }

            string result = FoldToTheEnd(character, compatibilityForms);
            if (result != character.ToString())
            {
                folded.Add(character, result);
            }
        }

        return folded;
    }

    private static string FoldToTheEnd(char character, Dictionary<char, string> compatibilityForms)
    {
        string text = character.ToString();
        for (string before = ""; before != text;)
        {
            before = text;
            text = string.Concat(text.Select(part => FoldOnce(part, compatibilityForms)));
        }

        return text;
    }

    private static string FoldOnce(char character, Dictionary<char, string> compatibilityForms)
    {
        if (Apostrophes.Contains(character) || Invisible.Contains(character) || character is '\'' or '`')
        {
            return "";
        }

        if (Dashes.Contains(character))
        {
            return "-";
        }

        if (MiddleDots.Contains(character))
        {
            return "\u00B7";
        }

        if (char.IsWhiteSpace(character))
        {
            return " ";
        }

        string form = compatibilityForms.GetValueOrDefault(character, character.ToString());
        return string.Concat(form.Select(
            part => PlainLetters.GetValueOrDefault(Lower(part), Lower(part).ToString())));
    }

    // Through the capital, so that variants of one small letter (ς and σ, ſ and s) become one. Cherokee is left alone:
    // its small letters are newer than its capitals and few systems know them.
    private static char Lower(char character) =>
        character is (>= '\u13A0' and <= '\u13FF') or (>= '\uAB70' and <= '\uABBF')
            ? character
            : char.ToLowerInvariant(char.ToUpperInvariant(character));

    private static Dictionary<char, string> ReadCompatibilityForms()
    {
        using Stream stream = typeof(FoldingRules).Assembly.GetManifestResourceStream("compatibility-forms.txt")!;
        using var reader = new StreamReader(stream);
        var forms = new Dictionary<char, string>();
        while (reader.ReadLine() is string line)
        {
            if (line.StartsWith('#'))
            {
                continue;
            }

            char[] characters = Array.ConvertAll(line.Split(' '), code => (char)Convert.ToInt32(code, 16));
            forms.Add(characters[0], new string(characters, 1, characters.Length - 1));
        }

        return forms;
    }
}
