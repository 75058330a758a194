using System;
using System.Text.RegularExpressions;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Yaml.Slips;

/// <summary>Finds lines that are neither a slot with its value nor an item of a list.</summary>
internal static class Lines
{
    private const int LongestKey = 1024;

    private static readonly Regex GluedColon = new(
        @"^(?<slot>[\p{L}_][\w.-]*|""[^""]*""|'[^']*'):(?!//)[^\s:]", RegexOptions.CultureInvariant);

    private static readonly Regex Equality = new(@"^[\p{L}_][\w.-]*\s*=", RegexOptions.CultureInvariant);

    internal static Slip? Find(Stumble stumble)
    {
        if (TooLongKey(stumble.Line) is { } limit)
        {
            return limit;
        }

        // What looked like a key of several lines began at the line that is no slot.
        bool isKey = stumble.Says("multiline plain scalar") || stumble.Says("simple key");
        int place = isKey ? stumble.ValueStart : stumble.Place;
        TextLine line = TextLine.At(stumble.Text, place);
        if (line.IsBlank || (place != line.First && place != line.AfterDashes))
        {
            return null;
        }

        return LookAlikes.In(line) ?? ContinuedText(line) ?? Glued(line) ?? WithoutColon(line);
    }

    /// <summary>A blank that is missing at an offset.</summary>
    internal static Slip Missing(string text, string where, int start, int at, int end)
    {
        string written = text.Substring(start, end - start).TrimEnd();
        return new Slip(ProblemRules.BlankMissing, at - 1, at, where, written, written.Insert(at - start, " "));
    }

    /// <summary>A dash or a colon without its blank.</summary>
    internal static Slip? Glued(TextLine line)
    {
        string content = line.Content;
        if (content.Length > 1 && content[0] == '-' && content[1] is not (' ' or '-') && !char.IsDigit(content[1]))
        {
            return Missing(line.Text, "after the dash", line.First, line.First + 1, line.End);
        }

        int start = line.AfterDashes;
        Match match = GluedColon.Match(line.Text.Substring(start, line.End - start));
        return match.Success
            ? Missing(line.Text, "after the colon", start, start + match.Groups["slot"].Length + 1, line.End)
            : null;
    }

    // Lines of a text that a comment or the indentation cuts off.
    private static Slip? ContinuedText(TextLine line)
    {
        if (line.Before is not { } before || HasColon(line) || line.Text[line.First] == '-')
        {
            return null;
        }

        int comment = before.Text.IndexOf(" #", before.Start, before.End - before.Start, StringComparison.Ordinal);
        if (comment >= 0 && line.Indentation > 0)
        {
            return new Slip(ProblemRules.NeedsQuotes, comment + 1, comment + 2, "a blank and # in it begin a comment");
        }

        return BlockText.IsHeader(before)
            ? new Slip(
                ProblemRules.WrongIndentation,
                line.First,
                line.First + 1,
                "This line does not belong to the text that begins in the line above",
                "indent it further than that line")
            : null;
    }

    private static Slip? TooLongKey(TextLine line)
    {
        int start = line.AfterDashes;
        int colon = line.Text.IndexOf(": ", start, line.End - start, StringComparison.Ordinal);
        return colon - start > LongestKey
            ? new Slip(ProblemRules.YamlSyntax, start, start + 1, "a key of more than 1024 characters is YAML, but not read here")
            : null;
    }

    private static Slip? WithoutColon(TextLine line)
    {
        (string content, int start) = (line.Content, line.First);
        if (HasColon(line) || (content[0] == '-' && (content.Length == 1 || content[1] == ' ')))
        {
            return null;
        }

        string reason = Equality.IsMatch(content)
            ? "a slot is written with a colon, 'slot: value', not with ="
            : "this line has no colon; a slot is written 'slot: value', and a text that goes on is indented further";
        return new Slip(ProblemRules.YamlSyntax, start, start + content.Length, reason);
    }

    private static bool HasColon(TextLine line)
    {
        string content = line.Content;
        return content.EndsWith(":", StringComparison.Ordinal) || content.IndexOf(": ", StringComparison.Ordinal) >= 0;
    }
}
