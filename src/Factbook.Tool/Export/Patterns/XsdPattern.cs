using System;
using System.Collections.Generic;
using System.Linq;

namespace Factbook.Tool.Export.Patterns;

/// <summary>
/// Writes patterns as XML Schema has them, where a pattern is matched by the whole text. Only what JavaScript and Python
/// read in the same way is used, for readers of data packages hand patterns to what they have.
/// </summary>
internal static class XsdPattern
{
    private const int MostRanges = 48;
    private const string Anything = @"[\s\S]*";

    /// <summary>A pattern of .NET in the other language.</summary>
    /// <exception cref="PatternException">It cannot be said there.</exception>
    public static string Of(string pattern) => PatternReader.Read(pattern) is Alternation choice
        ? string.Join('|', choice.Branches.Select(Branch))
        : throw new ArgumentException("A pattern begins with a choice.", nameof(pattern));

    private static string Branch(PatternNode branch)
    {
        List<PatternNode> items = [.. ((Sequence)branch).Items];
        bool isBegun = items.Count > 0 && items[0] is Anchor { IsEnd: false };
        bool isEnded = items.Count > (isBegun ? 1 : 0) && items[^1] is Anchor { IsEnd: true };
        IEnumerable<PatternNode> inner = items.Skip(isBegun ? 1 : 0).SkipLast(isEnded ? 1 : 0);
        return (isBegun ? "" : Anything) + string.Concat(inner.Select(Grouped)) + (isEnded ? "" : Anything);
    }

    private static string Write(PatternNode node) => node switch
    {
        Alternation choice => string.Join('|', choice.Branches.Select(Write)),
        Sequence sequence => string.Concat(sequence.Items.Select(Grouped)),
        Literal literal => Escape(literal.Character),
        OneOf set => Write(set.Units),
        Repetition repetition => Grouped(repetition.Item) + EcmaPattern.Times(repetition),
        Anchor => throw new PatternException("it has the begin or the end of the text in a group"),
        _ => throw new PatternException("it looks ahead or behind"),
    };

    private static string Grouped(PatternNode node) => node is Alternation or Sequence ? "(" + Write(node) + ")" : Write(node);

    private static string Write(UnitSet set)
    {
        bool isComplement = set.HoldsSurrogates;
        IReadOnlyList<(char First, char Last)> ranges = set.Ranges(isComplement);
        if (ranges.Count > MostRanges || (ranges.Count == 0 && !isComplement))
        {
            throw new PatternException("a set of characters in it has no name that all readers know");
        }

        return ranges.Count == 0 ? @"[\s\S]" : (isComplement ? "[^" : "[") + UnitSet.Text(ranges, EscapeInClass) + "]";
    }

    private static string Escape(string character) => character switch
    {
        // No escape of XML Schema, but a sign of JavaScript.
        "$" => "[$]",
        ['\\' or '|' or '.' or '-' or '^' or '?' or '*' or '+' or '{' or '}' or '(' or ')' or '[' or ']'] => "\\" + character,
        _ => Control(character[0]) ?? character,
    };

    private static string EscapeInClass(char unit) =>
        unit is '\\' or '-' or '^' or '[' or ']' ? "\\" + unit : Control(unit) ?? unit.ToString();

    private static string? Control(char unit) => unit switch
    {
        '\t' => "\\t",
        '\n' => "\\n",
        '\r' => "\\r",
        _ => null,
    };
}
