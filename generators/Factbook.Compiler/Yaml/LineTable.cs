using System;
using System.Collections.Generic;

namespace Factbook.Compiler.Yaml;

/// <summary>
/// Turns offsets into lines and columns. Lines end at LF, CR LF or CR: the other line ends of Unicode are refused in
/// files,
/// so that every editor counts alike.
/// </summary>
internal sealed class LineTable : IEquatable<LineTable>
{
    private readonly List<int> _starts = [0];
    private int _last;

    internal LineTable(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
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
    internal int StartOfLine(int offset) => _starts[LineOf(offset)];

    // Nodes are placed in reading order, so that the line of the last one, or one soon after it, is mostly meant.
    private int LineOf(int offset)
    {
        for (int line = _last; line < _last + 3 && line < _starts.Count && _starts[line] <= offset; line++)
        {
            if (line + 1 == _starts.Count || offset < _starts[line + 1])
            {
                return _last = line;
            }
        }

        return _last = Search(offset);
    }

    private int Search(int offset)
    {
        int found = _starts.BinarySearch(offset);
        return found >= 0 ? found : ~found - 1;
    }
}
