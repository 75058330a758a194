using System;
using System.Collections;
using System.Collections.Generic;

namespace Factbook.Compiler.Yaml;

/// <summary>The spans of the nodes of a file, by number.</summary>
/// <remarks>
/// Only offsets are kept, in two or three bytes for each node; lines and columns are looked up when a span is asked for, which
/// is for few nodes. A file of a hundred thousand rows has two million. Safe for any number of threads.
/// </remarks>
public sealed class NodeSpans : IReadOnlyList<YamlSpan>, IEquatable<NodeSpans>
{
    private readonly PackedNumbers _starts;
    private readonly PackedNumbers _lengths;
    private readonly LineTable _lines;

    internal NodeSpans(IReadOnlyList<int> starts, IReadOnlyList<int> lengths, LineTable lines)
    {
        _starts = new PackedNumbers(starts);
        _lengths = new PackedNumbers(lengths);
        _lines = lines;
    }

    /// <inheritdoc/>
    public int Count => _starts.Count;

    /// <summary>The span of a node.</summary>
    /// <param name="index">The node's number.</param>
    public YamlSpan this[int index] => _lines.Span(_starts[index], _starts[index] + _lengths[index]);

    /// <inheritdoc/>
    public bool Equals(NodeSpans? other) =>
        other is not null && _starts.Equals(other._starts) && _lengths.Equals(other._lengths) && _lines.Equals(other._lines);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NodeSpans);

    /// <inheritdoc/>
    public override int GetHashCode() => _starts.GetHashCode();

    /// <inheritdoc/>
    public IEnumerator<YamlSpan> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
