using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Factbook.Tool.Export.Patterns;

/// <summary>Writes patterns as ECMA-262 has them, with the flag <c>u</c>, as JSON Schema wants them.</summary>
internal static class EcmaPattern
{
    private const int MostRanges = 24;
    private const string Astral = @"\u{10000}-\u{10FFFF}";

    /// <summary>A pattern of .NET in the other language.</summary>
    /// <exception cref="PatternException">It cannot be said there.</exception>
    public static string Of(string pattern) => Write(PatternReader.Read(pattern));

    private static string Write(PatternNode node) => node switch
    {
        Alternation { Branches: [var only] } => Write(only),
        Alternation choice => string.Join('|', choice.Branches.Select(Write)),
        Sequence sequence => string.Concat(sequence.Items.Select(Grouped)),
        Literal literal => Escape(literal.Character),
        OneOf set => Write(set.Units),
        Anchor anchor => anchor.IsEnd ? "$" : "^",
        Repetition repetition => Grouped(repetition.Item) + Times(repetition) + (repetition.IsLazy ? "?" : ""),
        Look look => look.Opening + Write(look.Inner) + ")",
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private static string Grouped(PatternNode node) =>
        node is Alternation or Sequence ? "(?:" + Write(node) + ")" : Write(node);

    /// <summary>How often, as both languages write it.</summary>
    internal static string Times(Repetition repetition) => (repetition.Least, repetition.Most) switch
    {
        (0, null) => "*",
        (1, null) => "+",
        (0, 1) => "?",
        (var least, null) => string.Create(CultureInfo.InvariantCulture, $"{{{least},}}"),
        var (least, most) when least == most => string.Create(CultureInfo.InvariantCulture, $"{{{least}}}"),
        var (least, most) => string.Create(CultureInfo.InvariantCulture, $"{{{least},{most}}}"),
    };

    // Where the set has the halves of characters beyond U+FFFF it has the characters, whatever their categories are.
    private static string Write(UnitSet set)
    {
        bool isComplement = set.HoldsSurrogates;
        IReadOnlyList<(char First, char Last)> ranges = set.Ranges(isComplement);
        if (ranges.Count <= MostRanges)
        {
            return (ranges.Count, isComplement) switch
            {
                (0, true) => @"[\s\S]",
                (0, false) => "(?!)",
                _ => Brackets(UnitSet.Text(ranges, EscapeInClass), isComplement),
            };
        }

        (IReadOnlyList<string> categories, IReadOnlyList<(char First, char Last)> rest) = set.Parts(isComplement);
        if (rest.Count > MostRanges)
        {
            throw new PatternException("a set of characters in it has no name there");
        }

        string inner = string.Concat(categories.Select(category => $"\\p{{{category}}}")) + UnitSet.Text(rest, EscapeInClass);
        return isComplement ? $"(?:{Brackets(inner, true)}|[{Astral}])" : $"(?:(?![{Astral}]){Brackets(inner, false)})";
    }

    private static string Brackets(string inner, bool isComplement) => (isComplement ? "[^" : "[") + inner + "]";

    private static string Escape(string character) =>
        character.Length > 1 ? character
        : "^$\\.*+?()[]{}|/".Contains(character[0], StringComparison.Ordinal) ? "\\" + character
        : Control(character[0]);

    private static string EscapeInClass(char unit) =>
        "^\\[]-".Contains(unit, StringComparison.Ordinal) ? "\\" + unit : Control(unit);

    private static string Control(char unit) => unit switch
    {
        '\t' => "\\t",
        '\n' => "\\n",
        '\r' => "\\r",
        _ when char.IsControl(unit) || !char.IsAscii(unit) && (char.IsWhiteSpace(unit) || !IsShown(unit)) =>
            string.Create(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}"),
        _ => unit.ToString(),
    };

    private static bool IsShown(char unit) => char.IsLetterOrDigit(unit) || char.IsPunctuation(unit) || char.IsSymbol(unit);
}
