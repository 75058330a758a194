using System;
using System.Collections.Generic;
using System.Threading;

namespace Factbook.Compiler.Yaml;

/// <summary>
/// Turns offsets into lines and columns. Lines end at LF, CR LF or CR: the other line ends of Unicode are refused in
/// files, so that every editor counts alike.
/// </summary>
internal sealed class LineTable : IEquatable<LineTable>
{
    // About as long as lines are, so that the list need not grow again and again.
    private const int ShortLine = 24;

    private readonly PackedNumbers _starts;

    internal LineTable(ReadOnlySpan<char> text, CancellationToken cancellation)
    {
        var starts = new List<int>(1 + (text.Length / ShortLine)) { 0 };
        int start = 0;
        for (int end; (end = text.Slice(start).IndexOfAny('\n', '\r')) >= 0; starts.Add(start))
        {
            cancellation.ThrowIfCancellationRequested();
            start += end + 1;
            start += text[start - 1] == '\r' && start < text.Length && text[start] == '\n' ? 1 : 0;
        }

        _starts = new PackedNumbers(starts);
    }

    /// <summary>Whether the lines of both begin at the same offsets.</summary>
    public bool Equals(LineTable? other) => other is not null && _starts.Equals(other._starts);

    public override bool Equals(object? obj) => Equals(obj as LineTable);

    public override int GetHashCode() => _starts.Count;

    /// <summary>The span from one offset to another.</summary>
    internal YamlSpan Span(int start, int end)
    {
        int startLine = LineOf(start);
        int endLine = end == start ? startLine : LineOf(end);
        return new YamlSpan(start, end - start, startLine, start - _starts[startLine], endLine, end - _starts[endLine]);
    }

    /// <summary>The offset at which the line of an offset begins.</summary>
    internal static int StartOfLine(ReadOnlySpan<char> text, int offset)
    {
        while (offset > 0 && !(text[offset - 1] == '\n' || (text[offset - 1] == '\r' && !IsAt(text, offset, '\n'))))
        {
            offset--;
        }

        return offset;
    }

    private static bool IsAt(ReadOnlySpan<char> text, int offset, char character) =>
        offset < text.Length && text[offset] == character;

    private int LineOf(int offset) => _starts.LastUpTo(offset);
}
