using System;
using System.Collections;
using System.Collections.Generic;
using Factbook.Search;

namespace Factbook;

/// <summary>The facts that a search has found, the best first. A fact is made when it is read.</summary>
/// <typeparam name="T">The class of the facts.</typeparam>
public readonly struct SearchResults<T> : IReadOnlyList<T>
    where T : class, IFact
{
    private readonly SearchIndex? _index;
    private readonly int[]? _documents;

    internal SearchResults(SearchIndex index, int[] documents)
    {
        _index = index;
        _documents = documents;
    }

    /// <summary>The number of facts.</summary>
    public int Count => _documents?.Length ?? 0;

    /// <summary>A fact.</summary>
    /// <param name="index">Its place, from 0: the best.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public T this[int index] => (uint)index < (uint)Count
        ? (T)_index!.FactOf(_documents![index])
        : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Walks the facts, without allocating.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Walks the facts of a search.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly SearchResults<T> _results;
        private int _next;

        internal Enumerator(SearchResults<T> results) => _results = results;

        /// <inheritdoc/>
        public readonly T Current => _results[_next - 1];

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => _next++ < _results.Count;

        /// <inheritdoc/>
        public void Reset() => _next = 0;

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
