using System;
using System.Collections.Generic;
using System.Text;

namespace Factbook.Compiler.Yaml;

/// <summary>A text as the parser is given it, and the way back from its offsets to those of the file.</summary>
internal sealed class ParserText
{
    private readonly int[] _cuts;
    private readonly int[] _removed;

    private ParserText(FileText text, int[] cuts, int[] removed) => (Text, _cuts, _removed) = (text, cuts, removed);

    /// <summary>What the parser reads.</summary>
    internal FileText Text { get; }

    /// <summary>A text that is given as it is.</summary>
    internal static ParserText Unchanged(FileText text) => new(text, [], []);

    /// <summary>The offset in the file.</summary>
    internal int Original(int offset)
    {
        if (_cuts.Length == 0)
        {
            return offset;
        }

        int found = Array.BinarySearch(_cuts, offset);
        int before = found >= 0 ? found + 1 : ~found;
        return before == 0 ? offset : offset + _removed[before - 1];
    }

    /// <summary>Changes blanks of a text, from its beginning to its end.</summary>
    internal sealed class Builder(string text)
    {
        private readonly StringBuilder _given = new();
        private readonly List<int> _cuts = [];
        private readonly List<int> _removed = [];
        private int _taken;
        private bool _isChanged;

        /// <summary>Leaves characters out.</summary>
        internal void Remove(int start, int end)
        {
            if (start == end)
            {
                return;
            }

            _given.Append(text, _taken, start - _taken);
            _taken = end;
            _cuts.Add(_given.Length);
            _removed.Add(end - _given.Length);
            _isChanged = true;
        }

        /// <summary>Gives spaces for tabs.</summary>
        internal void ReplaceTabs(int start, int end)
        {
            if (text.IndexOf('\t', start, end - start) < 0)
            {
                return;
            }

            _given.Append(text, _taken, start - _taken).Append(text.Substring(start, end - start).Replace('\t', ' '));
            _taken = end;
            _isChanged = true;
        }

        /// <summary>The text, or <see langword="null"/> where nothing was changed.</summary>
        internal ParserText? ToText()
        {
            if (!_isChanged)
            {
                return null;
            }

            _given.Append(text, _taken, text.Length - _taken);
            string end = text[text.Length - 1] is '\n' or '\r' ? "" : "\n";
            return new ParserText(new FileText(_given.Append(end).ToString()), [.. _cuts], [.. _removed]);
        }
    }
}
