using System;
using System.Globalization;
using Factbook.Compiler.Yaml;
using Factbook.Tool.Console;

namespace Factbook.Tool.Checking.Reports;

/// <summary>The line of a problem, with carets under the place.</summary>
/// <param name="Line">The line with its number in front.</param>
/// <param name="Indent">Blanks up to the place.</param>
/// <param name="Marker">The carets.</param>
internal sealed record Excerpt(string Line, string Indent, string Marker)
{
    private const int LongestLine = 160;
    private const int ShownBefore = 60;

    /// <summary>Cuts an excerpt; there is none for an empty text.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="span">The place.</param>
    public static Excerpt? Of(string text, YamlSpan span)
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
        int first = line.Length > LongestLine ? Math.Max(0, column - ShownBefore) : 0;
        if (first > 0 && char.IsLowSurrogate(line[first]))
        {
            first--;
        }

        string shown = line[first..Math.Min(line.Length, first + LongestLine)].Replace('\t', ' ');
        string before = shown[..Math.Min(column - first, shown.Length)];
        string marked = shown[before.Length..Math.Clamp(last - first, before.Length, shown.Length)];
        string number = (span.StartLine + 1).ToString(CultureInfo.InvariantCulture).PadLeft(5);
        return new Excerpt(
            $"{number} | {shown}",
            $"{new string(' ', number.Length)} | {new string(' ', TextWidth.Of(before))}",
            new string('^', Math.Max(1, TextWidth.Of(marked))));
    }
}
