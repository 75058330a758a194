using System;
using System.Linq;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Yaml.Slips;

/// <summary>Finds what is wrong inside a text in quotes whose end the parser did not find.</summary>
internal static class OpenQuotes
{
    private const string Escapes = "0abt\tnvfre \"/\\N_LPxuU";

    internal static Slip? Find(Stumble stumble)
    {
        if (!stumble.Says("quoted scalar") || stumble.Character is not ('\'' or '"'))
        {
            return null;
        }

        int open = stumble.Place;
        bool isEscape = stumble.Says("escape") || stumble.Says("hexadecimal") || stumble.Says("surrogates");
        if (isEscape && FindBadEscape(stumble.Text, open) is { } escape)
        {
            return escape;
        }

        TextLine line = TextLine.At(stumble.Text, open);
        int last = line.Start + line.Indentation + line.Content.Length - 1;
        if (last > open && stumble.Text[last] is '\u201C' or '\u201D' or '\u2018' or '\u2019')
        {
            return LookAlikes.Of(stumble.Text, last);
        }

        string mend = stumble.Character == '\''
            ? "close it, and write '' for an apostrophe inside the text"
            : "close it, and write \\\" for a quote inside the text";
        return new Slip(
            ProblemRules.WrongQuotes, open, open + 1, $"The quote {stumble.Character} that opens here is not closed", mend);
    }

    private static Slip? FindBadEscape(string text, int open)
    {
        for (int at = open + 1; (at = text.IndexOf('\\', at)) >= 0 && at + 1 < text.Length; at += 2)
        {
            char escape = text[at + 1];
            int digits = escape switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
            bool isLineBreak = escape is '\r' or '\n';
            if (isLineBreak || (Escapes.IndexOf(escape) >= 0 && IsCharacter(text, at + 2, digits)))
            {
                continue;
            }

            int length = 2 + (HasDigits(text, at + 2, digits) ? digits : 0);
            string shown = text.Substring(at, length);
            return new Slip(
                ProblemRules.WrongQuotes,
                at,
                at + length,
                $"'{shown}' stands for no character in double quotes",
                "write \\\\ for a backslash, or put the text in single quotes");
        }

        return null;
    }

    // Half of a pair of surrogates is none, and neither is what lies beyond Unicode.
    private static bool IsCharacter(string text, int start, int digits)
    {
        if (!HasDigits(text, start, digits))
        {
            return false;
        }

        int code = 0;
        for (int i = start; i < start + digits; i++)
        {
            code = (code << 4) | Uri.FromHex(text[i]);
        }

        return code is >= 0 and < 0xD800 or > 0xDFFF and <= 0x10FFFF;
    }

    private static bool HasDigits(string text, int start, int count) =>
        start + count <= text.Length && text.Substring(start, count).All(Uri.IsHexDigit);
}
