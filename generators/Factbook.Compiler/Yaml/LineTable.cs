using System;
using System.Collections.Generic;
using System.Threading;

namespace Factbook.Compiler.Yaml;

/// <summary>
/// Turns offsets into lines and columns. Lines end at LF, CR LF or CR: the other line ends of Unicode are refused in
/// files,
/// so that every editor counts alike.
/// </summary>
internal sealed class LineTable : IEquatable<LineTable>
{
    private readonly List<int> _starts = [0];

    internal LineTable(string text, CancellationToken cancellation)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                cancellation.ThrowIfCancellationRequested();
                _starts.Add(i + 1);
            }
        }
    }

    /// <summary>Whether the lines of both begin at the same offsets.</summary>
    public bool Equals(LineTable? other)
    {
        if (other is null || other._starts.Count != _starts.Count)
        {
            return false;
        }

        for (int i = 0; i < _starts.Count; i++)
        {
            if (_starts[i] != other._starts[i])
            {
                return false;
            }
        }

        return true;
    }

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
    /// <param name="offset">The offset.</param>
    /// <param name="near">A line that may be the one or shortly before it; becomes the line of the offset.</param>
    internal int StartOfLine(int offset, ref int near)
    {
        int line = near;
        while (line < near + 3 && line < _starts.Count && _starts[line] <= offset)
        {
            if (line + 1 == _starts.Count || offset < _starts[line + 1])
            {
                near = line;
                return _starts[line];
            }

            line++;
        }

        near = LineOf(offset);
        return _starts[near];
    }

    private int LineOf(int offset)
    {
        int found = _starts.BinarySearch(offset);
        return found >= 0 ? found : ~found - 1;
    }
}
