using System;
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Factbook;

/// <summary>
/// All facts of one class, in the order of their rows. Generated code derives one class for each table.
/// </summary>
/// <remarks>
/// A fact is made when it is first asked for, once, whichever threads ask; the same instance is given ever after.
/// </remarks>
/// <typeparam name="T">The class of the facts.</typeparam>
public abstract class FactTable<T> : FactTable, IReadOnlyList<T>
    where T : class, IFact
{
    private readonly T?[] _rows;

    /// <summary>Makes the table over the row cache of its static class. For generated code.</summary>
    /// <param name="rows">The cache: as long as the table, an item set once its fact has been made.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected FactTable(T?[] rows) => _rows = rows;

    /// <inheritdoc cref="FactTable.Count"/>
    public sealed override int Count => _rows.Length;

    /// <inheritdoc/>
    public sealed override IReadOnlyList<IFact> Facts => this;

    /// <summary>The facts by identifier, for whoever takes a dictionary; nothing is copied.</summary>
    public IReadOnlyDictionary<string, T> ById => new FactsById<T>(this);

    /// <summary>The fact of a row.</summary>
    /// <param name="index">The number of the row, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public T this[int index]
    {
        get
        {
            // One load of the field, and the JIT checks the index once.
            T?[] rows = _rows;
            return (uint)index < (uint)rows.Length
                ? rows[index] ?? MakeRow(index)
                : throw new ArgumentOutOfRangeException(nameof(index));
        }
    }

    /// <summary>The fact with an identifier.</summary>
    /// <param name="id">The identifier.</param>
    /// <exception cref="ArgumentNullException">The identifier is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">
    /// The table has no such fact; the message names the table, the identifier and the nearest identifiers.
    /// </exception>
    public T Get(string id)
    {
        id = id ?? throw new ArgumentNullException(nameof(id));
        return Find(id) ?? throw new KeyNotFoundException(NearestIds.Message(this, id));
    }

    /// <summary>The fact with an identifier.</summary>
    /// <param name="id">The identifier; <see langword="null"/> is nobody's.</param>
    /// <returns>The fact, or <see langword="null"/> where the table has none with this identifier.</returns>
    public new T? Find(string? id) => TryGetValue(id, out T? fact) ? fact : null;

    /// <summary>Gives the fact with an identifier.</summary>
    /// <param name="id">The identifier; <see langword="null"/> is nobody's.</param>
    /// <param name="fact">The fact, or <see langword="null"/>.</param>
    /// <returns>Whether the table has such a fact.</returns>
    public bool TryGetValue(string? id, [NotNullWhen(true)] out T? fact)
    {
        int row = id is null ? -1 : FindRow(id.AsSpan());
        fact = row < 0 ? null : Row(row);
        return row >= 0;
    }

    /// <inheritdoc cref="TryGetValue(string?, out T?)"/>
    public bool TryGetValue(ReadOnlySpan<char> id, [NotNullWhen(true)] out T? fact)
    {
        int row = FindRow(id);
        fact = row < 0 ? null : Row(row);
        return row >= 0;
    }

    /// <summary>Walks the facts without allocating anything but the facts that are not made yet.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => Walk();

    IEnumerator IEnumerable.GetEnumerator() => Walk();

    /// <summary>Makes the fact of a row, or gives the one that another thread has made. For generated code.</summary>
    /// <param name="row">The number of an existing row.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected abstract T MakeRow(int row);

    /// <summary>The row of the fact with an identifier. For generated code.</summary>
    /// <param name="id">The identifier.</param>
    /// <returns>The number of the row, or -1.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected abstract int FindRow(ReadOnlySpan<char> id);

    internal T Row(int row) => _rows[row] ?? MakeRow(row);

    internal sealed override IFact FactOf(int row) => Row(row);

    private protected sealed override IFact? FindFact(string? id) => Find(id);

    private IEnumerator<T> Walk()
    {
        for (int row = 0; row < _rows.Length; row++)
        {
            yield return Row(row);
        }
    }

    /// <summary>Walks the facts of a <see cref="FactTable{T}"/>.</summary>
    public struct Enumerator
    {
        private readonly FactTable<T> _table;
        private readonly T?[] _rows;
        private int _row;

        internal Enumerator(FactTable<T> table)
        {
            _table = table;
            _rows = table._rows;
            _row = -1;
        }

        /// <summary>The fact at hand.</summary>
        public readonly T Current => _rows[_row] ?? _table.MakeRow(_row);

        /// <summary>Goes to the next fact.</summary>
        /// <returns><see langword="false"/> at the end.</returns>
        public bool MoveNext() => ++_row < _rows.Length;
    }
}
