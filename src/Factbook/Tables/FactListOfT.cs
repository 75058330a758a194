using System;
using System.Collections;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Factbook;

/// <summary>
/// An immutable list of a fact's values: empty where the fact has none, equal to another by its items.
/// </summary>
/// <remarks>
/// Instances may be read from any number of threads. A collection expression makes one:
/// <c>FactList&lt;int&gt; x = [1, 2];</c>.
/// </remarks>
/// <typeparam name="T">The type of the items.</typeparam>
[CollectionBuilder(typeof(FactList), nameof(FactList.Create))]
public sealed class FactList<T> : IReadOnlyList<T>, IEquatable<FactList<T>>
{
    private const int HashedItems = 8;

    private readonly T[] _items;

    internal FactList(T[] items) => _items = items;

    /// <summary>The list without items.</summary>
    // CA1000: the empty list of a type is looked for at that type, as ImmutableArray<T>.Empty is.
#pragma warning disable CA1000
    public static FactList<T> Empty { get; } = new([]);
#pragma warning restore CA1000

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <summary>The item at a position.</summary>
    /// <param name="index">The position, from 0.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such position.</exception>
    public T this[int index] => _items[index];

    /// <summary>The items as a span.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>Whether both lists have equal items in the same order.</summary>
    /// <param name="other">The list to compare with.</param>
    public bool Equals(FactList<T>? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || other.Count != Count)
        {
            return false;
        }

        for (int i = 0; i < _items.Length; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(_items[i], other._items[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FactList<T>);

    /// <summary>A hash code of the length and of the first items.</summary>
    public override int GetHashCode()
    {
        int hash = _items.Length;
        for (int i = 0; i < _items.Length && i < HashedItems; i++)
        {
            hash = unchecked((hash * 31) + (_items[i]?.GetHashCode() ?? 0));
        }

        return hash;
    }

    /// <summary>The items in brackets: <c>[a, b]</c>.</summary>
    public override string ToString() => "[" + string.Join(", ", _items) + "]";

    /// <summary>Walks the items without allocating.</summary>
    public Enumerator GetEnumerator() => new(_items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <summary>Whether both lists have equal items in the same order.</summary>
    public static bool operator ==(FactList<T>? left, FactList<T>? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Whether the lists differ in an item or in length.</summary>
    public static bool operator !=(FactList<T>? left, FactList<T>? right) => !(left == right);

    /// <summary>Walks the items of a <see cref="FactList{T}"/>.</summary>
    public struct Enumerator
    {
        private readonly T[] _items;
        private int _index;

        internal Enumerator(T[] items)
        {
            _items = items;
            _index = -1;
        }

        /// <summary>The item at hand.</summary>
        public readonly T Current => _items[_index];

        /// <summary>Goes to the next item.</summary>
        /// <returns><see langword="false"/> at the end.</returns>
        public bool MoveNext() => ++_index < _items.Length;
    }
}
