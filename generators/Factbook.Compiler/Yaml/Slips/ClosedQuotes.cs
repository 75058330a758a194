using System;
using System.Linq;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Yaml.Slips;

/// <summary>Finds what is wrong right after a text in quotes.</summary>
internal static class ClosedQuotes
{
    internal static Slip? Find(Stumble stumble)
    {
        (string text, int place) = (stumble.Text, stumble.Place);
        int open = stumble.IsRightAfterNode ? stumble.Tree.LastStart : stumble.ValueStart;
        int end = EndOf(text, open);
        if (end < 0 || end > place || !text.AsSpan(end, place - end).Trim(' ').IsEmpty)
        {
            return GluedKey(stumble);
        }

        if (text.IndexOf('\n', open, end - open) >= 0)
        {
            return Runaway(text, open, end);
        }

        bool isFlow = stumble.Tree.Flow is not null;
        return stumble.Character switch
        {
            ',' when !isFlow => new Slip(
                ProblemRules.YamlSyntax, place, place + 1, "a comma separates values only inside [ ] and { }; remove it"),
            ':' when place + 1 < text.Length && !char.IsWhiteSpace(text[place + 1]) =>
                Lines.Missing(text, "after the colon", open, place + 1, TextLine.At(text, place).End),
            not ':' when place == end => Ended(text, end - 1),
            _ when isFlow => Brackets.CommaMissing(place),
            _ => new Slip(
                ProblemRules.WrongQuotes, place, place + 1, "Text follows the closing quote", "put all of the text in other quotes"),
        };
    }

    private static Slip Ended(string text, int quote)
    {
        string mend = text[quote] == '\''
            ? "write '' for an apostrophe, or put the text in double quotes"
            : "write \\\" for a quote inside the text, or put the text in single quotes";
        return new Slip(ProblemRules.WrongQuotes, quote, quote + 1, $"The {text[quote]} here ends the text", mend);
    }

    // The quote that should have closed the text was taken by the next text in quotes to open itself.
    private static Slip Runaway(string text, int open, int end)
    {
        int lines = text.Substring(open, end - open).Count(c => c == '\n');

        string count = Digits.Of(lines) + (lines == 1 ? " line" : " lines");
        return new Slip(
            ProblemRules.WrongQuotes,
            open,
            open + 1,
            $"The quote {text[open]} that opens here is closed only {count} below",
            "close it where the text ends");
    }

    // A file that begins with "slot":value is a text in quotes to YAML, after which nothing may follow.
    private static Slip? GluedKey(Stumble stumble)
    {
        (string text, int read) = (stumble.Text, stumble.Read);
        bool isGlued = stumble.Says("<document") && read + 1 < text.Length && text[read] == ':' && !char.IsWhiteSpace(text[read + 1]);
        return isGlued ? Lines.Missing(text, "after the colon", stumble.Tree.LastStart, read + 1, TextLine.At(text, read).End) : null;
    }

    /// <summary>The offset after a text in quotes, or -1 where none begins or it does not end.</summary>
    private static int EndOf(string text, int open)
    {
        if (open < 0 || open >= text.Length || text[open] is not ('\'' or '"'))
        {
            return -1;
        }

        char quote = text[open];
        for (int at = open + 1; at < text.Length; at++)
        {
            bool isEscape = quote == '"' ? text[at] == '\\' : text[at] == quote && at + 1 < text.Length && text[at + 1] == quote;
            if (isEscape)
            {
                at++;
            }
            else if (text[at] == quote)
            {
                return at + 1;
            }
        }

        return -1;
    }
}
