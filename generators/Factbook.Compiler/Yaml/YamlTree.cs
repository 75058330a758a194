using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Yaml.Slips;

namespace Factbook.Compiler.Yaml;

/// <summary>The nodes, spans and problems of a file while it is read.</summary>
/// <remarks>Open collections are a stack of our own, so that no depth of nesting can exhaust the thread's.</remarks>
internal sealed class YamlTree(string path, FileText text, CancellationToken cancellation)
{
    // About as many as a table has, so that places of many nodes need not be moved as their list grows.
    private const int CharactersOfNode = 14;

    private readonly LineTable _lines = new(text.AsSpan(), cancellation);
    private readonly List<int> _starts = new(text.Length / CharactersOfNode);
    private readonly List<int> _lengths = new(text.Length / CharactersOfNode);
    private readonly YamlDocument _document = new(text.Length / CharactersOfNode);
    private readonly List<YamlKey> _keys = [];
    private readonly List<Problem> _problems = [];
    private readonly Stack<OpenCollection> _open = new();

    internal string Path => path;

    /// <summary>The text of the file.</summary>
    internal FileText Text => text;

    /// <summary>The innermost open collection, or <see langword="null"/>.</summary>
    internal OpenCollection? Innermost => _open.Count == 0 ? null : _open.Peek();

    /// <summary>The innermost open collection in a bracket, or <see langword="null"/>.</summary>
    internal OpenCollection? Flow => _open.FirstOrDefault(open => open.IsFlow);

    /// <summary>The offset at which the last node begins, or -1.</summary>
    internal int LastStart => Count == 0 ? -1 : _starts[Count - 1];

    internal int Depth => _open.Count;

    internal int Count => _starts.Count;

    /// <summary>Adds a node's extent and gives the node's number.</summary>
    internal int Place(int start, int end)
    {
        _starts.Add(start);
        _lengths.Add(end - start);
        return _starts.Count - 1;
    }

    /// <summary>The offset at which the outermost node begins that ends at an offset, or -1.</summary>
    internal int StartOf(int end)
    {
        for (int node = 0; node < Count; node++)
        {
            if (_starts[node] + _lengths[node] == end)
            {
                return _starts[node];
            }
        }

        return -1;
    }

    /// <summary>Adds a scalar that was placed, as the next key, value or item of the innermost collection.</summary>
    internal void AddScalar(int number, string text, bool isPlain, int end)
    {
        _document.AddScalar(text, isPlain);
        if (Innermost is { AwaitsKey: true } mapping)
        {
            AddKey(mapping, new YamlKey(number, text, isPlain));
        }

        Attach(end);
    }

    /// <summary>Opens a collection inside the innermost one.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="start">The offset of its bracket, or of its first item where it has none.</param>
    /// <param name="isMapping">Whether it is a mapping, and no list.</param>
    /// <param name="isFlow">Whether it has a bracket.</param>
    /// <param name="end">The offset at which it ends where it is empty.</param>
    internal void Open(int number, int start, bool isMapping, bool isFlow, int end)
    {
        _document.Open(isMapping);
        _open.Push(new OpenCollection(_keys, number, start, isMapping, isFlow) { End = end });
    }

    /// <summary>Ends the innermost collection at an offset, and hands it to the one around it.</summary>
    internal void Close(int end)
    {
        OpenCollection closed = _open.Pop();
        closed.Close();
        _document.Close(closed.Number);
        _starts[closed.Number] = closed.Start == OpenCollection.StartUnknown ? end : closed.Start;
        _lengths[closed.Number] = end - _starts[closed.Number];
        if (Innermost is { AwaitsKey: true })
        {
            ReportNode(ProblemRules.KeyNotText, closed.Number, closed.IsMapping ? "mapping" : "list");
            _document.Drop(closed.Number);
        }

        Attach(end);
    }

    internal void Report(ProblemRule rule, int start, int end, params string[] arguments) =>
        _problems.Add(new Problem(rule, new ProblemPlace(path, -1, _lines.Span(start, end)), new(arguments)));

    internal void Report(Slip slip) => Report(slip.Rule, slip.Start, slip.End, slip.Arguments);

    /// <summary>Reports what ends the reading; it stands for all that was reported at its place.</summary>
    internal void ReportLast(Slip slip)
    {
        _problems.RemoveAll(problem => slip.Start
            == (problem.Place.Span is { } span ? span.Start : _starts[problem.Place.Node]));
        Report(slip);
    }

    internal void ReportNode(ProblemRule rule, int node, params string[] arguments) =>
        _problems.Add(new Problem(rule, new ProblemPlace(path, node), new(arguments)));

    /// <summary>Closes what is still open and gives the result.</summary>
    internal YamlReadResult Finish()
    {
        while (Innermost is { } open)
        {
            Close(open.End);
        }

        _document.Finish();
        var file = new YamlFile(path, _document.Root, _problems.ToEquatableArray());
        return new YamlReadResult(file, new YamlSpans(path, new NodeSpans(_starts, _lengths, _lines)));
    }

    // The innermost collection has one more key, value or item.
    private void Attach(int end)
    {
        if (Innermost is { } parent)
        {
            parent.End = end;
            parent.AwaitsKey = parent.IsMapping && !parent.AwaitsKey;
        }
    }

    private void AddKey(OpenCollection mapping, YamlKey key)
    {
        if (key.IsNull)
        {
            ReportNode(ProblemRules.NullKey, key.Number, key.Text);
        }
        else if (key is { IsPlain: true, Text: "<<" })
        {
            ReportNode(ProblemRules.MergeKey, key.Number);
        }
        else if (mapping.FindKey(key.Text) is { } first)
        {
            var places = EquatableArray.Of(new ProblemPlace(path, first.Number));
            _problems.Add(new Problem(
                ProblemRules.DuplicateKey, new ProblemPlace(path, key.Number), EquatableArray.Of(key.Text), places));
        }
        else
        {
            mapping.AddKey(key);
            return;
        }

        _document.Drop(key.Number);
    }
}
