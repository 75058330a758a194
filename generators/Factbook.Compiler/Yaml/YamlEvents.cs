using System;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Yaml.Slips;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Factbook.Compiler.Yaml;

/// <summary>Turns the parser's events into nodes, and refuses what Factbook does not use of YAML.</summary>
/// <remarks>
/// Of the parser's marks only the offsets are used; where they are not exact (ends of block scalars, brackets, pairs
/// inside flow lists, missing values) the text decides.
/// </remarks>
internal sealed class YamlEvents
{
    private readonly YamlTree _tree;
    private readonly FileText _text;
    private readonly ParserText _given;
    private readonly int _shift;
    private readonly bool _mayHaveDirectives;
    private int _lastEnd;
    private int _refusedTo;
    private bool _hasDocument;

    /// <summary>Begins a file.</summary>
    /// <param name="tree">Takes the nodes.</param>
    /// <param name="given">What the parser reads.</param>
    /// <param name="shift">How much of the file the parser does not see: the byte order mark.</param>
    internal YamlEvents(YamlTree tree, ParserText given, int shift)
    {
        _tree = tree;
        _text = tree.Text;
        _given = given;
        _shift = shift;
        _mayHaveDirectives = _text.AsSpan().IndexOf('%') >= 0;
        _lastEnd = shift;
    }

    /// <summary>Takes an event.</summary>
    /// <returns>Whether to go on reading.</returns>
    internal bool Take(ParsingEvent parsingEvent)
    {
        switch (parsingEvent)
        {
            case DocumentStart start:
                return BeginDocument(start);
            case AnchorAlias alias:
                TakeAlias(alias);
                break;
            case Scalar scalar:
                TakeScalar(scalar);
                break;
            case SequenceStart sequence:
                return Open(sequence, false, sequence.Style == SequenceStyle.Flow);
            case MappingStart mapping:
                return Open(mapping, true, mapping.Style == MappingStyle.Flow);
            case SequenceEnd or MappingEnd:
                Close(Offset(parsingEvent.Start));
                break;
            case StreamEnd:
                RefuseDirectives(_lastEnd, _text.Length);
                break;
        }

        if (_tree.Count > YamlLimits.Nodes)
        {
            _tree.Report(ProblemRules.TooManyNodes, _lastEnd, _lastEnd, Digits.Of(YamlLimits.Nodes));
            return false;
        }

        return true;
    }

    /// <summary>The offset up to which nodes were read.</summary>
    internal int Read => _lastEnd;

    /// <summary>The offset in the file that the parser marks.</summary>
    internal int Offset(Mark mark) => Math.Min(_given.Original((int)mark.Index + _shift), _text.Length);

    private bool BeginDocument(DocumentStart start)
    {
        int end = Offset(start.End);
        if (_hasDocument)
        {
            _tree.Report(ProblemRules.SeveralDocuments, Math.Min(Offset(start.Start), end), end);
            return false;
        }

        _hasDocument = true;
        RefuseDirectives(_shift, end);
        return true;
    }

    private void TakeAlias(AnchorAlias alias)
    {
        int number = Place(alias);
        _tree.ReportNode(ProblemRules.Alias, number, alias.Value.Value);
        _tree.AddScalar(number, "", isPlain: true, _lastEnd);
    }

    private void TakeScalar(Scalar scalar)
    {
        int number = Place(scalar);
        Refuse(scalar, number);
        string value = scalar.Value;
        if (value.Length > YamlLimits.ScalarLength)
        {
            _tree.ReportNode(
                ProblemRules.TextTooLong, number, Digits.Of(value.Length), Digits.Of(YamlLimits.ScalarLength));
            value = "";
        }
        else if (scalar.Style == ScalarStyle.DoubleQuoted && CharacterGuard.FindUnstorable(value) is >= 0 and int at
            && _text.AsSpan().IndexOf(CharacterGuard.Replacement) < 0)
        {
            _tree.ReportNode(ProblemRules.EscapedForbiddenCharacter, number, CharacterGuard.CodePoint(value[at]));
        }

        if (scalar.Style == ScalarStyle.Plain)
        {
            Warn(scalar, _lastEnd);
        }

        _tree.AddScalar(number, value, scalar.Style == ScalarStyle.Plain, _lastEnd);
    }

    // Every plain text comes here, so that only what is cheap is looked at: its ends, and whether it has several lines.
    private void Warn(Scalar scalar, int end)
    {
        if (end < _text.Length && _text[end] is ' ' or '\t' && Comments.FindCut(_text.ToString(), end) is { } cut)
        {
            _tree.Report(cut);
        }

        string value = scalar.Value;
        if (value.Length > 0 && _tree.Innermost is not { AwaitsKey: true } && (value[0] > '\u007F' || value[value.Length - 1] > '\u007F')
            && LookAlikes.AtEnds(value, Offset(scalar.Start), end) is { } blank)
        {
            _tree.Report(blank);
        }

        if (scalar.Start.Line != scalar.End.Line && RunningTexts.Find(_text.ToString(), Offset(scalar.Start), end) is { } line)
        {
            _tree.Report(line);
        }
    }

    private int Place(NodeEvent node) => Place(Offset(node.Start), Offset(node.End));

    private int Place(AnchorAlias alias) => Place(Offset(alias.Start), Offset(alias.End));

    private int Place(int markedStart, int markedEnd)
    {
        int start = Math.Max(markedStart, _lastEnd);
        int end = Math.Max(start, markedEnd);
        while (end > start && char.IsWhiteSpace(_text[end - 1]))
        {
            end--;
        }

        RefuseDirectives(_lastEnd, start);
        BeginAt(start);
        _lastEnd = end;
        return _tree.Place(start, end);
    }

    private bool Open(NodeEvent node, bool isMapping, bool isFlow)
    {
        int start = Math.Max(Offset(node.Start), _lastEnd);
        bool hasBracket = isFlow && !(isMapping && IsPairInList(node, start));
        if (_tree.Depth >= YamlLimits.Depth)
        {
            _tree.Report(ProblemRules.TooDeep, start, Math.Min(start + 1, _text.Length), Digits.Of(YamlLimits.Depth));
            return false;
        }

        BeginAt(start);
        int number = _tree.Place(start, start);
        Refuse(node, number);
        int line = LineTable.StartOfLine(_text.AsSpan(), start);
        if (!isFlow && _text.AsSpan().Slice(line, start - line).IndexOf('\t') is >= 0 and int tab)
        {
            _tree.Report(ProblemRules.TabIndentation, line + tab, line + tab + 1);
        }

        int known = hasBracket || !isFlow ? start : OpenCollection.StartUnknown;
        _tree.Open(number, known, isMapping, hasBracket, end: start);
        _lastEnd = hasBracket ? start + 1 : start;
        return true;
    }

    // A pair inside a flow list is a mapping without braces, whose start the parser marks at the list's.
    private bool IsPairInList(NodeEvent node, int start) =>
        _tree.Innermost is { IsFlow: true, IsMapping: false } && node.Tag.IsEmpty && node.Anchor.IsEmpty
        && !(start < _text.Length && _text[start] == '{');

    // Such a mapping begins where its first key does.
    private void BeginAt(int start)
    {
        if (_tree.Innermost is { Start: OpenCollection.StartUnknown } parent)
        {
            parent.Start = start;
        }
    }

    private void Close(int marked)
    {
        OpenCollection closed = _tree.Innermost!;
        BeginAt(_lastEnd);
        int afterBracket = Math.Min(Math.Max(marked, _lastEnd) + 1, _text.Length);
        _lastEnd = closed.IsFlow ? afterBracket : Math.Max(_lastEnd, closed.End);
        _tree.Close(closed.IsFlow ? afterBracket : Math.Max(closed.Start, closed.End));
    }

    private void Refuse(NodeEvent node, int number)
    {
        if (!node.Anchor.IsEmpty)
        {
            _tree.ReportNode(ProblemRules.Anchor, number, node.Anchor.Value);
        }

        if (!node.Tag.IsEmpty)
        {
            _tree.ReportNode(ProblemRules.Tag, number, node.Tag.Value);
        }
    }

    // The parser passes over them, wherever they stand.
    private void RefuseDirectives(int start, int end)
    {
        int from = Math.Max(start, _refusedTo);
        _refusedTo = end;
        for (int at = from; _mayHaveDirectives && at < end; at = TextLine.At(_text.ToString(), at).Next)
        {
            if (_text[at] == '%' && LineTable.StartOfLine(_text.AsSpan(), at) == at)
            {
                string directive = TextLine.At(_text.ToString(), at).Content;
                _tree.Report(ProblemRules.Directive, at, at + directive.Length, directive);
            }
        }
    }
}
