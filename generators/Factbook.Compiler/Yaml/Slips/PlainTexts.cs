using System;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Yaml.Slips;

/// <summary>Finds texts that are written without quotes and cannot be.</summary>
internal static class PlainTexts
{
    private static readonly string[] Beginnings =
    [
        "start any token", "anchor or alias", "scanning a tag", "tag handle", "directive", "scalar, did not find", "equal to 0",
        "sequence entries are not allowed", "Mapping keys are not allowed", "expected node content", "more than one anchor",
        "expected token", "end of tag",
    ];

    internal static Slip? Find(Stumble stumble)
    {
        if (stumble.Says("found invalid mapping") || stumble.Says("Mapping values are not allowed"))
        {
            return Colon(stumble);
        }

        if (stumble.Says("<document") && Directive(stumble) is >= 0 and int directive)
        {
            return Beginning(stumble.Text, directive);
        }

        bool isBeginning = Array.Exists(Beginnings, stumble.Says) && stumble.Place < stumble.Text.Length;
        if (isBeginning && !(stumble.Says("node content") && stumble.Tree.Flow is not null))
        {
            return Beginning(stumble.Text, stumble.Place);
        }

        // After a text such as **bold** the parser has taken its first word for an alias, an anchor or a tag.
        int start = stumble.Tree.LastStart;
        bool isTaken = stumble.IsRightAfterNode && !stumble.IsAtEnd && start >= 0 && stumble.Text[start] is '*' or '&' or '!';
        return isTaken ? Beginning(stumble.Text, start) : null;
    }

    private static Slip Beginning(string text, int start)
    {
        string reason = text[start] switch
        {
            '-' => "a dash and a blank begin an item of a list, which stands on a line of its own",
            '?' => "a question mark and a blank begin a key",
            '|' or '>' => $"{text[start]} begins a text that stands in the lines below",
            _ => $"it begins with {text[start]}",
        };
        return new Slip(ProblemRules.NeedsQuotes, start, start + 1, reason);
    }

    // The parser passes over lines with % and stumbles over what follows them.
    private static int Directive(Stumble stumble)
    {
        for (int at = TextLine.At(stumble.Text, stumble.Read).Start; at < stumble.Place; at = TextLine.At(stumble.Text, at).Next)
        {
            if (stumble.Text[at] == '%')
            {
                return at;
            }
        }

        return -1;
    }

    private static Slip? Colon(Stumble stumble)
    {
        TextLine line = stumble.Line;
        bool isOneLine = stumble.ValueStart >= line.Start;
        return isOneLine && stumble.Character == ':'
            ? new Slip(ProblemRules.NeedsQuotes, stumble.Place, stumble.Place + 1, "a colon and a blank in it begin the value of a slot")
            : null;
    }
}
