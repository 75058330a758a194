using System.Collections.Generic;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Yaml.Slips;

/// <summary>
/// Puts blank lines so that the parser takes them: it refuses some that YAML allows, those of blanks at the beginning of a
/// text after <c>|</c> or <c>&gt;</c>, and tabs on lines that are otherwise blank or comments.
/// </summary>
/// <remarks>
/// What a text says stays the same: only blanks that indent nothing are taken away. Lines in quotes may be taken for what
/// they are not, whose blanks at both ends say nothing either.
/// </remarks>
internal sealed class BlankLines
{
    private readonly string _text;
    private readonly ParserText.Builder _mended;
    private readonly List<TextLine> _leading = [];
    private int _parent = -1;
    private bool _isInText;
    private bool _isLeading;

    private BlankLines(string text) => (_text, _mended) = (text, new ParserText.Builder(text));

    /// <summary>The text with its blank lines put otherwise, or <see langword="null"/> where there is nothing to put.</summary>
    internal static ParserText? Mend(string text)
    {
        var lines = new BlankLines(text);
        for (int start = 0; start < text.Length;)
        {
            TextLine line = TextLine.At(text, start);
            lines.Take(line);
            start = line.Next;
        }

        lines.MendLeading(int.MaxValue);
        return lines._mended.ToText();
    }

    /// <summary>A blank line before a text that is longer than the text is indented, which YAML does not allow.</summary>
    internal static Slip? Find(Stumble stumble)
    {
        if (!stumble.Says("spaces in first line") && !stumble.Says("spaces in lines above"))
        {
            return null;
        }

        TextLine line = stumble.Line;
        while (line.Start > 0 && !BlockText.IsHeader(line))
        {
            line = TextLine.At(stumble.Text, line.Start - 1);
        }

        return new Slip(
            ProblemRules.WrongIndentation,
            line.First,
            line.End,
            "A blank line before this text is longer than the text is indented",
            "remove its blanks");
    }

    private void Take(TextLine line)
    {
        _isInText = _isInText && (line.IsBlank || line.Indentation > _parent) && !HasTabWithin(line, _parent + 1);
        if (_isInText && line.IsBlank && _isLeading && line.Text.IndexOf('\t', line.Start, line.Indentation) < 0)
        {
            _leading.Add(line);
        }
        else if (_isInText)
        {
            MendLeading(line.Indentation);
        }
        else
        {
            MendLeading(int.MaxValue);
            TakeStructure(line);
        }
    }

    private void TakeStructure(TextLine line)
    {
        if (line.IsBlank || _text[line.First] == '#')
        {
            _mended.ReplaceTabs(line.Start, line.First);
            return;
        }

        _isInText = BlockText.IsHeader(line);
        _isLeading = _isInText && !BlockText.SaysIndentation(line);
        _parent = _isInText ? BlockText.Parent(line, _parent) : line.AfterDashes - line.Start;
    }

    // Blanks beyond the indentation of the text would say something, if YAML allowed them there.
    private void MendLeading(int indentation)
    {
        foreach (TextLine line in _leading)
        {
            if (line.Indentation <= indentation)
            {
                _mended.Remove(line.Start, line.End);
            }
        }

        _leading.Clear();
        _isLeading = false;
    }

    private static bool HasTabWithin(TextLine line, int columns)
    {
        int tab = line.Text.IndexOf('\t', line.Start, line.Indentation);
        return tab >= 0 && tab - line.Start < columns;
    }
}
