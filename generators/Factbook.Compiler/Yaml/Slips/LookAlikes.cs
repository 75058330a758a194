using System.Collections.Generic;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Yaml.Slips;

/// <summary>Finds characters that look like those that YAML is made of and are others.</summary>
internal static class LookAlikes
{
    private static readonly Dictionary<char, string> Names = new()
    {
        ['\u00A0'] = "no-break space",
        ['\u2007'] = "figure space",
        ['\u2009'] = "thin space",
        ['\u200B'] = "zero-width space",
        ['\u202F'] = "narrow no-break space",
        ['\u2060'] = "word joiner",
        ['\u3000'] = "ideographic space",
        ['\uFF1A'] = "full-width colon",
        ['\uFE55'] = "small colon",
        ['\u2236'] = "ratio sign",
        ['\u2010'] = "hyphen",
        ['\u2011'] = "no-break hyphen",
        ['\u2013'] = "en dash",
        ['\u2014'] = "em dash",
        ['\u2022'] = "bullet",
        ['\u00B7'] = "middle dot",
        ['\u2212'] = "minus sign",
        ['\uFF0D'] = "full-width dash",
        ['\u2018'] = "quotation mark",
        ['\u2019'] = "quotation mark",
        ['\u201C'] = "quotation mark",
        ['\u201D'] = "quotation mark",
    };

    /// <summary>Whether a character looks like a blank, or like nothing, and is no blank to YAML.</summary>
    internal static bool IsHiddenBlank(char c) =>
        c is '\u200B' or '\u2060' || (c > '\u007F' && char.IsWhiteSpace(c));

    /// <summary>A character by its name and code point.</summary>
    internal static string Name(char c)
    {
        string name = Names.TryGetValue(c, out string? known) ? known : char.IsWhiteSpace(c) ? "blank" : "character";
        return $"{name} (U+{Digits.Hex(c)})";
    }

    /// <summary>A hidden blank at one of the ends of a text without quotes.</summary>
    internal static Slip? AtEnds(string value, int start, int end)
    {
        bool isFirst = IsHiddenBlank(value[0]);
        char c = value[isFirst ? 0 : value.Length - 1];
        int place = isFirst ? start : end - 1;
        return IsHiddenBlank(c)
            ? new Slip(ProblemRules.HiddenBlank, place, place + 1, isFirst ? "begins" : "ends", Name(c))
            : null;
    }

    /// <summary>The first such character of a line that stands where YAML wants another.</summary>
    internal static Slip? In(TextLine line)
    {
        string text = line.Text;
        int first = line.First;
        while (first < line.End && (IsHiddenBlank(text[first]) || text[first] is ' ' or '\t'))
        {
            first++;
        }

        for (int i = line.Start; i < line.End; i++)
        {
            bool isBlank = IsHiddenBlank(text[i])
                && (i < first || text[i - 1] == ':' || (i == first + 1 && text[first] == '-') || (i + 1 < line.End && text[i + 1] == ':'));
            if (isBlank || IsColon(text[i]) || (i == first && IsDash(text, i)))
            {
                return Of(text, i);
            }

            if (text[i] == ':' && i + 1 < line.End && text[i + 1] == ' ')
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Says what a character is not.</summary>
    internal static Slip Of(string text, int at)
    {
        char c = text[at];
        (string other, string write) = c switch
        {
            _ when IsHiddenBlank(c) => ("blank", "a space"),
            _ when IsColon(c) => ("colon", "':' and a space"),
            '\u2018' or '\u2019' => ("quote", "'"),
            '\u201C' or '\u201D' => ("quote", "\""),
            _ => ("dash", "'-' and a space"),
        };
        return new Slip(ProblemRules.LookAlike, at, at + 1, Name(c), other, write);
    }

    private static bool IsColon(char c) => c is '\uFF1A' or '\uFE55' or '\u2236';

    private static bool IsDash(string text, int at) =>
        text[at] is '\u2010' or '\u2011' or '\u2013' or '\u2014' or '\u2022' or '\u00B7' or '\u2212' or '\uFF0D'
        && at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]);
}
