using System;
using System.Collections;
using System.Collections.Generic;

namespace Factbook.Compiler.Yaml;

/// <summary>
/// The items of a list or the entries of a mapping, each made when it is asked for: no object stays for a node, of which a
/// table has millions. Two lists are equal when their items are, one by one.
/// </summary>
/// <remarks>The default value is the empty list. Safe for any number of threads.</remarks>
/// <typeparam name="T">Nodes or entries.</typeparam>
public readonly struct NodeList<T> : IReadOnlyList<T>, IEquatable<NodeList<T>>
{
    private readonly int[]? _numbers;
    private readonly INodeSource<T>? _source;

    internal NodeList(int[] numbers, INodeSource<T> source)
    {
        _numbers = numbers;
        _source = source;
    }

    /// <summary>Wraps an array that nobody changes afterwards.</summary>
    /// <param name="items">The items.</param>
    public NodeList(T[] items)
    {
        _numbers = new int[items.Length];
        for (int i = 0; i < _numbers.Length; i++)
        {
            _numbers[i] = i;
        }

        _source = new Ready(new EquatableArray<T>(items));
    }

    /// <inheritdoc/>
    public int Count => _numbers?.Length ?? 0;

    /// <inheritdoc/>
    public T this[int index] => _source!.Make(_numbers![index]);

    /// <inheritdoc/>
    public bool Equals(NodeList<T> other)
    {
        if (Count != other.Count)
        {
            return false;
        }

        if (Count > 0 && _source is YamlDocument document && other._source is YamlDocument another)
        {
            return _numbers.AsSpan().SequenceEqual(other._numbers)
                && document.HasSame(_numbers!, typeof(T) == typeof(YamlEntry), another);
        }

        for (int i = 0; i < Count; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(this[i], other[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is NodeList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Count;

    /// <summary>Enumerates without an object for it.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();

    /// <summary>Whether two lists have equal items.</summary>
    public static bool operator ==(NodeList<T> left, NodeList<T> right) => left.Equals(right);

    /// <summary>Whether two lists differ in an item or in length.</summary>
    public static bool operator !=(NodeList<T> left, NodeList<T> right) => !left.Equals(right);

    private sealed record Ready(EquatableArray<T> Items) : INodeSource<T>
    {
        public T Make(int number) => Items[number];
    }

    /// <summary>Walks the items of a <see cref="NodeList{T}"/>.</summary>
    public struct Enumerator
    {
        private readonly NodeList<T> _list;
        private int _index;

        internal Enumerator(NodeList<T> list)
        {
            _list = list;
            _index = -1;
        }

        /// <summary>The item at hand, made anew each time.</summary>
        public readonly T Current => _list[_index];

        /// <summary>Goes to the next item.</summary>
        public bool MoveNext() => ++_index < _list.Count;
    }
}
