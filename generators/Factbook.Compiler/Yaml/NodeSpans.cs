using System;
using System.Collections;
using System.Collections.Generic;

namespace Factbook.Compiler.Yaml;

/// <summary>The spans of the nodes of a file, by number.</summary>
/// <remarks>
/// Only offsets are kept; lines and columns are looked up when a span is asked for, which is for few nodes. A file of a
/// hundred thousand rows has two million. Safe for any number of threads.
/// </remarks>
public sealed class NodeSpans : IReadOnlyList<YamlSpan>, IEquatable<NodeSpans>
{
    private readonly EquatableArray<NodeExtent> _extents;
    private readonly LineTable _lines;

    internal NodeSpans(EquatableArray<NodeExtent> extents, LineTable lines)
    {
        _extents = extents;
        _lines = lines;
    }

    /// <inheritdoc/>
    public int Count => _extents.Count;

    /// <summary>The span of a node.</summary>
    /// <param name="index">The node's number.</param>
    public YamlSpan this[int index] => _lines.Span(_extents[index].Start, _extents[index].End);

    /// <inheritdoc/>
    public bool Equals(NodeSpans? other) =>
        other is not null && _extents.Equals(other._extents) && _lines.Equals(other._lines);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NodeSpans);

    /// <inheritdoc/>
    public override int GetHashCode() => _extents.GetHashCode();

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
