using System;
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;
using Factbook.CompilerServices;

namespace Factbook;

/// <summary>
/// Some facts of a table, such as those that an index finds. Copies nothing: it reads rows as it is walked.
/// </summary>
/// <remarks>Immutable; may be read from any number of threads. The default value is empty.</remarks>
/// <typeparam name="T">The class of the facts.</typeparam>
public readonly struct FactSlice<T> : IReadOnlyList<T>, IEquatable<FactSlice<T>>
    where T : class, IFact
{
    private readonly FactTable<T>? _table;
    private readonly FactData _data;
    private readonly int _position;
    private readonly int _rowWidth;

    /// <summary>Makes a slice of row numbers that stand one after another. For generated code.</summary>
    /// <param name="table">The table that the rows are of.</param>
    /// <param name="data">The data that hold the row numbers.</param>
    /// <param name="position">The position of the first row number.</param>
    /// <param name="count">The number of rows.</param>
    /// <param name="rowWidth">The number of six-bit groups of a row number, 1 to 5.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public FactSlice(FactTable<T> table, FactData data, int position, int count, int rowWidth)
    {
        _table = table;
        _data = data;
        _position = position;
        _rowWidth = rowWidth;
        Count = count;
    }

    /// <summary>The slice of a group in a section of compressed rows. For generated code.</summary>
    /// <remarks>
    /// The section holds where each group begins and where the last one ends, then the rows of all groups.
    /// </remarks>
    /// <param name="table">The table that the rows are of.</param>
    /// <param name="data">The data that hold the section.</param>
    /// <param name="position">The position of the section.</param>
    /// <param name="group">The number of the group, from 0.</param>
    /// <param name="groups">The number of groups.</param>
    /// <param name="offsetWidth">The number of six-bit groups of a beginning, 1 to 5.</param>
    /// <param name="rowWidth">The number of six-bit groups of a row number, 1 to 5.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public FactSlice(
        FactTable<T> table, FactData data, int position, int group, int groups, int offsetWidth, int rowWidth)
    {
        int start = data.Int(position + (group * offsetWidth), offsetWidth);
        int end = data.Int(position + ((group + 1) * offsetWidth), offsetWidth);
        int rows = position + ((groups + 1) * offsetWidth);
        this = start == end ? default : new FactSlice<T>(table, data, rows + (start * rowWidth), end - start, rowWidth);
    }

    /// <inheritdoc/>
    public int Count { get; }

    /// <summary>The numbers of the rows. For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public RowSlice Rows => new(_data, _position, Count, _rowWidth);

    /// <summary>The fact at a position of the slice.</summary>
    /// <param name="index">The position, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public T this[int index] => (uint)index < (uint)Count
        ? At(index)
        : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Whether both are the same rows of the same table at the same place of the same index.</summary>
    /// <param name="other">The slice to compare with.</param>
    public bool Equals(FactSlice<T> other) =>
        ReferenceEquals(_table, other._table) && _position == other._position && Count == other.Count;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FactSlice<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((_position * 31) + Count);

    /// <summary>Walks the facts without allocating anything but the facts that are not made yet.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => Walk();

    IEnumerator IEnumerable.GetEnumerator() => Walk();

    /// <summary>Whether both are the same rows at the same place of the same index.</summary>
    public static bool operator ==(FactSlice<T> left, FactSlice<T> right) => left.Equals(right);

    /// <summary>Whether the slices differ in table, place or count.</summary>
    public static bool operator !=(FactSlice<T> left, FactSlice<T> right) => !left.Equals(right);

    private T At(int index) => _table!.Row(_data.Int(_position + (index * _rowWidth), _rowWidth));

    private IEnumerator<T> Walk()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return At(i);
        }
    }

    /// <summary>Walks the facts of a <see cref="FactSlice{T}"/>.</summary>
    public struct Enumerator
    {
        private readonly FactTable<T>? _table;
        private readonly FactData _data;
        private readonly int _rowWidth;
        private readonly int _end;
        private int _next;
        private T? _current;

        internal Enumerator(FactSlice<T> slice)
        {
            _table = slice._table;
            _data = slice._data;
            _rowWidth = slice._rowWidth;
            _next = slice._position;
            _end = slice._position + (slice.Count * slice._rowWidth);
            _current = null;
        }

        /// <summary>The fact at hand.</summary>
        public readonly T Current => _current!;

        /// <summary>Goes to the next fact.</summary>
        /// <returns><see langword="false"/> at the end.</returns>
        public bool MoveNext()
        {
            if (_next == _end)
            {
                return false;
            }

            _current = _table!.Row(_data.Int(_next, _rowWidth));
            _next += _rowWidth;
            return true;
        }
    }
}
