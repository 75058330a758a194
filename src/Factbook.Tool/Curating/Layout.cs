using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Factbook.Compiler.Yaml;

namespace Factbook.Tool.Curating;

/// <summary>
/// Lays a YAML file out in one way: two spaces a level, items of a list below their slot, no blanks at the ends of lines, one
/// line feed at the end of the file. Comments and the choice of quotes, blocks and brackets stay.
/// </summary>
internal sealed class Layout
{
    private const int Step = 2;

    private readonly string _text;
    private readonly YamlReadResult _yaml;
    private readonly Dictionary<int, int> _shifts = [];
    private readonly HashSet<int> _verbatim = [];
    private readonly string[] _lines;

    private Layout(string text, YamlReadResult yaml)
    {
        (_text, _yaml) = (text, yaml);
        _lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
    }

    /// <summary>The text as it should be.</summary>
    /// <returns>
    /// The text, or <see langword="null"/> where it cannot be read, or cannot be laid out without a change of what it says.
    /// </returns>
    public static string? Of(string text)
    {
        YamlReadResult yaml = YamlReader.Read("", text);
        if (yaml.File.Problems.Count > 0 || text.Contains('\uFFFD', StringComparison.Ordinal))
        {
            return null;
        }

        var layout = new Layout(text, yaml);
        layout.Place(yaml.File.Root, 0);
        string laidOut = layout.Text();
        return Equals(yaml.File.Root, YamlReader.Read("", laidOut).File.Root) ? laidOut : null;
    }

    // A block collection begins at a column; what it holds follows from that.
    private void Place(YamlNode? node, int column)
    {
        switch (node)
        {
            case YamlMapping mapping when IsBlock(mapping):
                foreach (YamlEntry entry in mapping.Entries)
                {
                    Shift(entry.Key.Number, column);
                    PlaceBelow(entry.Value, column, entry.Key.Number);
                }

                break;
            case YamlSequence list when IsBlock(list):
                foreach (YamlNode item in list.Items)
                {
                    PlaceItem(item, column);
                }

                break;
        }
    }

    private void PlaceBelow(YamlNode value, int column, int key)
    {
        YamlSpan span = Span(value.Number);
        bool isBelow = span.StartLine > Span(key).EndLine;
        if (IsBlock(value) && value is YamlSequence or YamlMapping)
        {
            Place(value, column + Step);
        }
        else if (isBelow)
        {
            Shift(value.Number, column + Step);
            PlaceLines(value, column + Step, Span(key).StartColumn);
        }
        else
        {
            PlaceLines(value, column + Step, Span(key).StartColumn);
        }
    }

    private void PlaceItem(YamlNode item, int column)
    {
        YamlSpan span = Span(item.Number);
        int line = DashLine(span);
        int dash = Indentation(line);
        SetShift(line, column - dash);
        if (IsBlock(item) && item is YamlSequence or YamlMapping)
        {
            // The first slot stands after the dash, wherever that was; the others align with it.
            int inner = column + (span.StartLine == line ? span.StartColumn - dash : Step);
            Place(item, inner);
        }
        else
        {
            PlaceLines(item, column + Step, dash);
        }
    }

    // The further lines of a text or of brackets keep their form, one step below what they belong to, which was at a column.
    private void PlaceLines(YamlNode node, int column, int from)
    {
        YamlSpan span = Span(node.Number);
        bool isBlockText = span.Length > 0 && _text[span.Start] is '|' or '>' && node is YamlScalar { IsPlain: false };
        int last = isBlockText ? LastLineOfText(span, from) : span.EndLine;
        int[] further = [.. Enumerable.Range(span.StartLine + 1, Math.Max(0, last - span.StartLine))];
        int[] full = [.. further.Where(line => _lines[line].Trim(' ', '\t').Length > 0)];
        if (full.Length == 0)
        {
            return;
        }

        bool saysIndentation = isBlockText && _lines[span.StartLine].AsSpan(span.StartColumn).IndexOfAnyInRange('1', '9') is > 0 and < 3;
        int least = full.Min(line => Indentation(line));
        int shift = saysIndentation ? Shift(span.StartLine) : column - least;
        foreach (int line in further)
        {
            SetShift(line, shift);
            if (isBlockText)
            {
                _verbatim.Add(line);
            }
        }
    }

    private int LastLineOfText(YamlSpan span, int from)
    {
        int last = span.StartLine;
        for (int line = span.StartLine + 1; line < _lines.Length; line++)
        {
            bool isBlank = _lines[line].Trim(' ', '\t').Length == 0;
            if (!isBlank && Indentation(line) <= from)
            {
                break;
            }

            last = isBlank ? last : line;
        }

        return last;
    }

    private int DashLine(YamlSpan span)
    {
        int at = Math.Min(span.Start, _text.Length) - 1;
        while (at >= 0 && _text[at] != '-')
        {
            at--;
        }

        return _text.AsSpan(0, Math.Max(0, at)).Count('\n');
    }

    private string Text()
    {
        var laidOut = new StringBuilder();
        int next = 0;
        var indents = new int[_lines.Length];
        for (int line = _lines.Length - 1; line >= 0; line--)
        {
            // A comment belongs to the line below it.
            string content = _lines[line].Trim(' ', '\t');
            bool isComment = content.StartsWith('#') && !_shifts.ContainsKey(line);
            indents[line] = isComment ? next : Math.Max(0, Indentation(line) + Shift(line));
            next = content.Length == 0 ? next : indents[line];
        }

        for (int line = 0; line < _lines.Length; line++)
        {
            string content = _verbatim.Contains(line) ? _lines[line].TrimStart(' ') : _lines[line].Trim(' ', '\t');
            laidOut.Append(content.Length == 0 ? "" : new string(' ', indents[line]) + content).Append('\n');
        }

        return laidOut.ToString().TrimEnd('\n') is { Length: > 0 } text ? text + "\n" : "";
    }

    private void Shift(int node, int column)
    {
        YamlSpan span = Span(node);
        if (Indentation(span.StartLine) == span.StartColumn)
        {
            SetShift(span.StartLine, column - span.StartColumn);
        }
    }

    private void SetShift(int line, int shift) => _shifts[line] = shift;

    private int Shift(int line) => _shifts.GetValueOrDefault(line);

    private int Indentation(int line) => _lines[line].Length - _lines[line].TrimStart(' ').Length;

    private bool IsBlock(YamlNode node) => Span(node.Number) is var span && (span.Length == 0 || _text[span.Start] is not ('[' or '{'));

    private YamlSpan Span(int node) => _yaml.Spans.Nodes[node];
}
