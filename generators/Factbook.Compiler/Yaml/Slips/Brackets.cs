using System.Text.RegularExpressions;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Yaml.Slips;

/// <summary>Finds what is wrong with lists in brackets and mappings in braces.</summary>
internal static class Brackets
{
    private static readonly Regex SlotOrItem = new(@"^(- |[^\s:]+:( |$))", RegexOptions.CultureInvariant);

    internal static Slip? Find(Stumble stumble) =>
        stumble.Tree.Flow is { } flow ? Inside(stumble, flow) : After(stumble);

    internal static Slip CommaMissing(int place) =>
        new(ProblemRules.YamlSyntax, place, place + 1, "a comma is missing before this");

    private static Slip Inside(Stumble stumble, OpenCollection flow)
    {
        (string text, int place) = (stumble.Text, stumble.Place);
        string bracket = flow.IsMapping ? "the brace {" : "the bracket [";
        if (stumble.Offset is null || stumble.IsAtEnd || IsBack(stumble, flow))
        {
            int comment = CommentIn(TextLine.At(text, flow.Start), flow.Start);
            return comment < 0
                ? new Slip(ProblemRules.YamlSyntax, flow.Start, flow.Start + 1, bracket + " is not closed")
                : new Slip(
                    ProblemRules.NeedsQuotes, comment, comment + 1, $"a blank and # begin a comment, so {bracket} is not closed");
        }

        string? reason = stumble.Character switch
        {
            ']' or '}' => $"{bracket} is closed by {stumble.Character}",
            ',' => "a value is missing before this comma",
            ':' when !stumble.IsAtLineStart => "a comma is missing before the slot of this colon, or the text before it needs quotes",
            ':' => "a colon on a line of its own is YAML, but not read here; write it after its key",
            _ when text[stumble.Read - 1] is ']' or '}' => "a comma is missing before this",
            _ => $"the text does not fit inside {bracket}; put it in quotes",
        };
        return new Slip(ProblemRules.YamlSyntax, place, place + 1, reason);
    }

    // A text that begins with a bracket ends with its partner.
    private static Slip? After(Stumble stumble)
    {
        if (!stumble.IsRightAfterNode || stumble.IsAtEnd || stumble.Text[stumble.Read - 1] is not (']' or '}'))
        {
            return null;
        }

        int start = stumble.Tree.StartOf(stumble.Read);
        if (start < 0 || stumble.Text[start] is not ('[' or '{'))
        {
            return null;
        }

        (char bracket, int place) = (stumble.Text[start], stumble.Place);
        return stumble.Character switch
        {
            ',' => new Slip(
                ProblemRules.YamlSyntax, place, place + 1, "a comma separates values only inside [ ] and { }; remove it"),
            ']' or '}' => new Slip(ProblemRules.YamlSyntax, place, place + 1, "this bracket closes nothing; remove it"),
            _ => new Slip(ProblemRules.NeedsQuotes, start, start + 1, $"it begins with {bracket} and goes on after the bracket is closed"),
        };
    }

    /// <summary>Whether the parser stumbled over a line that belongs to what is around the bracket.</summary>
    private static bool IsBack(Stumble stumble, OpenCollection flow)
    {
        TextLine line = stumble.Line;
        TextLine opening = TextLine.At(stumble.Text, flow.Start);
        return line.Start > opening.Start && line.Indentation <= opening.Indentation && SlotOrItem.IsMatch(line.Content);
    }

    private static int CommentIn(TextLine line, int from)
    {
        for (int i = from + 1; i < line.End; i++)
        {
            if (line.Text[i] == '#' && line.Text[i - 1] is ' ' or '\t')
            {
                return i;
            }
        }

        return -1;
    }
}
