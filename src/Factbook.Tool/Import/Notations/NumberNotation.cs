using System;
using System.Buffers;
using System.Globalization;
using System.Linq;
using Factbook.Compiler.Diagnostics;
using Factbook.Tool.Import.Planning;
using Factbook.Tool.Import.Reading;

namespace Factbook.Tool.Import.Notations;

/// <summary>Numbers, by the signs for the decimal point and for groups of three digits.</summary>
/// <param name="kind">Whole numbers or decimal ones.</param>
/// <param name="point">The sign before the fraction.</param>
/// <param name="group">The sign between groups of three digits, or none.</param>
internal sealed class NumberNotation(ValueKind kind, char point, char? group = null)
    : Notation(kind, (kind == ValueKind.Integer ? "whole numbers" : "decimal numbers") + Written(point, group))
{
    private const int MostDigits = 28;
    private static readonly SearchValues<char> NumberSigns = SearchValues.Create("0123456789 \u00A0\u202F'.,");

    private static readonly SearchValues<char> PlainSigns = SearchValues.Create("0123456789.eE+-");

    /// <summary>The sign between groups, if there is one.</summary>
    public char? Group { get; } = group;

    /// <summary>The sign before the fraction.</summary>
    public char Point { get; } = point;

    /// <inheritdoc/>
    protected override string? Read(string text)
    {
        string digits = text[0] == '+' ? text[1..] : text.Replace('\u2212', '-');
        if (Group is { } separator && WithoutGroups(digits, separator) is { } ungrouped)
        {
            digits = ungrouped;
        }

        digits = Point == '.' ? digits : digits.Contains('.', StringComparison.Ordinal) ? "" : digits.Replace(Point, '.');
        return IsNumber(digits) ? Plain(digits) : null;
    }

    /// <inheritdoc/>
    protected override bool Accepts(ScalarForm form) =>
        form is ScalarForm.Text || (form is ScalarForm.Number && Point == '.' && Group is null);

    private static string Written(char point, char? group) => (point, group) switch
    {
        ('.', null) => "",
        (_, null) => $" with '{point}' before the fraction",
        _ => $" with '{group}' between groups of three digits",
    };

    private static string? WithoutGroups(string text, char separator)
    {
        int start = text.StartsWith('-') ? 1 : 0;
        int end = text.AsSpan(start).IndexOfAnyExcept(NumberSigns) is >= 0 and int other ? start + other : text.Length;
        string[] groups = text[start..end].Replace('\u00A0', ' ').Replace('\u202F', ' ').Split(separator);
        bool fits = groups[0].Length is > 0 and <= 3
            && groups.Skip(1).All(part => part.Length >= 3 && part.Take(3).All(char.IsAsciiDigit))
            && groups.Skip(1).SkipLast(1).All(part => part.Length == 3);
        return fits && groups.Length > 1 ? text[..start] + string.Concat(groups) + text[end..] : null;
    }

    // Zeros in front are part of codes; numbers have none.
    private static bool IsNumber(string text)
    {
        ReadOnlySpan<char> digits = text.StartsWith('-') ? text.AsSpan(1) : text;
        return digits.Length > 0
            && (char.IsAsciiDigit(digits[0]) || (digits[0] == '.' && digits.Length > 1 && char.IsAsciiDigit(digits[1])))
            && !(digits.Length > 1 && digits[0] == '0' && char.IsAsciiDigit(digits[1]))
            && digits.IndexOfAnyExcept(PlainSigns) < 0;
    }

    private string? Plain(string text)
    {
        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
            || text.Count(char.IsAsciiDigit) > MostDigits)
        {
            return null;
        }

        bool isPlain = text[^1] != '.' && text[0] != '.' && !text.StartsWith("-.", StringComparison.Ordinal)
            && text.AsSpan().IndexOfAny('e', 'E') < 0;
        string plain = isPlain ? text : Digits.Of(number);
        plain = plain == "-0" ? "0" : plain;
        return Kind == ValueKind.Decimal ? plain
            : !plain.Contains('.', StringComparison.Ordinal) && long.TryParse(plain, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)
                ? plain
                : null;
    }
}
