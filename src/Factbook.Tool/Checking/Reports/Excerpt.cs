using System;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Yaml;
using Factbook.Tool.Console;

namespace Factbook.Tool.Checking.Reports;

/// <summary>The line of a problem, with carets under the place.</summary>
/// <param name="Line">The line with its number in front.</param>
/// <param name="Indent">Blanks up to the place.</param>
/// <param name="Marker">The carets.</param>
internal sealed record Excerpt(string Line, string Indent, string Marker)
{
    // Columns of a line that are shown, and of those before the place.
    private const int MostColumns = 160;
    private const int MostColumnsBefore = 60;
    private const int LeastColumns = 12;

    // The number of the line and the bar behind it.
    private const int Margin = 8;

    /// <summary>Cuts an excerpt; there is none for an empty text.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="span">The place.</param>
    /// <param name="width">How many columns there are; as many as an excerpt has at most where <see langword="null"/>.</param>
    public static Excerpt? Of(string text, YamlSpan span, int? width = null)
    {
        int start = Math.Min(span.Start - span.StartColumn, text.Length);
        int end = text.AsSpan(start).IndexOfAny('\r', '\n') is >= 0 and int length ? start + length : text.Length;
        string line = text[start..end];
        if (string.IsNullOrWhiteSpace(line))
        {
            return null;
        }

        int column = Math.Min(span.StartColumn, line.Length);
        int last = Math.Min(span.EndLine == span.StartLine ? span.EndColumn : line.Length, line.Length);
        (int first, int stop) = Window(line, column, Math.Clamp((width ?? int.MaxValue) - Margin, LeastColumns, MostColumns));
        string shown = line[first..stop].Replace('\t', ' ');
        string before = shown[..Math.Min(column - first, shown.Length)];
        string marked = shown[before.Length..Math.Clamp(last - first, before.Length, shown.Length)];
        string number = Digits.Of(span.StartLine + 1).PadLeft(5);
        return new Excerpt(
            $"{number} | {shown}",
            $"{new string(' ', number.Length)} | {new string(' ', TextWidth.Of(before))}",
            new string('^', Math.Max(1, TextWidth.Of(marked))));
    }
    // The part of a line that fits into so many columns, with a part before the place; a character is a column at least.
    private static (int First, int Stop) Window(string line, int column, int columns)
    {
        if (line.Length <= columns && TextWidth.Of(line) <= columns)
        {
            return (0, line.Length);
        }

        int first = Math.Max(0, column - columns);
        if (first > 0 && char.IsLowSurrogate(line[first]))
        {
            first--;
        }

        int before = TextWidth.Of(line[first..column]);
        int mostBefore = Math.Min(MostColumnsBefore, columns / 2);
        foreach ((string element, int width) in TextWidth.Elements(line[first..column]))
        {
            if (before <= mostBefore)
            {
                break;
            }

            first += element.Length;
            before -= width;
        }

        int stop = first;
        int used = 0;
        foreach ((string element, int width) in TextWidth.Elements(line[first..Math.Min(line.Length, first + (4 * columns))]))
        {
            used += width;
            if (used > columns)
            {
                break;
            }

            stop += element.Length;
        }

        return (first, stop);
    }
}
