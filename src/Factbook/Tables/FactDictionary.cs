using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;

namespace Factbook;

/// <summary>
/// Values of a fact by their key, where the schema writes them as a mapping: <c>country.Translations["deu"]</c>. Immutable; equal
/// to another by its values.
/// </summary>
/// <remarks>
/// It is a view of the values and makes nothing of its own: a key is found by walking them, of which a fact has few.
/// <see cref="Values"/> is the list of them, in the order of the source; each has its key as a property, too. May be read from any
/// number of threads.
/// </remarks>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
public readonly struct FactDictionary<TKey, TValue> : IReadOnlyDictionary<TKey, TValue>, IEquatable<FactDictionary<TKey, TValue>>, IFactDictionary
    where TKey : notnull
{
    private readonly FactList<TValue>? _values;
    private readonly Func<TValue, TKey>? _keyOf;

    /// <summary>Makes a dictionary of values that have their keys.</summary>
    /// <param name="values">The values, with keys of their own.</param>
    /// <param name="keyOf">Gives the key of a value.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public FactDictionary(FactList<TValue> values, Func<TValue, TKey> keyOf)
    {
        _values = values ?? throw new ArgumentNullException(nameof(values));
        _keyOf = keyOf ?? throw new ArgumentNullException(nameof(keyOf));
    }

    /// <inheritdoc/>
    public int Count => Values.Count;

    /// <summary>The values in the order of the source.</summary>
    public FactList<TValue> Values => _values ?? FactList<TValue>.Empty;

    /// <summary>The keys in the order of the source.</summary>
    public IEnumerable<TKey> Keys => _keyOf is null ? [] : Values.Select(_keyOf);

    IEnumerable<TValue> IReadOnlyDictionary<TKey, TValue>.Values => Values;

    IEnumerable IFactDictionary.Values => Values;

    /// <summary>The value of a key.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="ArgumentNullException">The key is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">There is no such key; the message names the nearest ones.</exception>
    public TValue this[TKey key] => key is null ? throw new ArgumentNullException(nameof(key))
        : TryGetValue(key, out TValue? value) ? value
        : throw new KeyNotFoundException(NearestIds.Message(
            $"There is no '{key}'.", key.ToString() ?? "", Keys.Select(static known => known.ToString() ?? "")));

    /// <inheritdoc/>
    public bool ContainsKey(TKey key) => TryGetValue(key, out _);

    /// <summary>Gives the value of a key.</summary>
    /// <param name="key">The key; <see langword="null"/> is nobody's.</param>
    /// <param name="value">The value, or the default of its type.</param>
    /// <returns>Whether there is such a key.</returns>
#pragma warning disable CS8767 // netstandard2.0's interface says nothing of null.
    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value)
#pragma warning restore CS8767
    {
        foreach (TValue candidate in Values)
        {
            if (EqualityComparer<TKey>.Default.Equals(_keyOf!(candidate), key))
            {
                value = candidate;
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>Walks the keys with their values, in the order of the source, without allocating.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<KeyValuePair<TKey, TValue>> IEnumerable<KeyValuePair<TKey, TValue>>.GetEnumerator() => Walk().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Walk().GetEnumerator();

    /// <summary>Whether both have equal values in the same order.</summary>
    /// <param name="other">The dictionary to compare with.</param>
    public bool Equals(FactDictionary<TKey, TValue> other) => Values.Equals(other.Values);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FactDictionary<TKey, TValue> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Values.GetHashCode();

    /// <summary>The values in brackets, as those of a list.</summary>
    public override string ToString() => Values.ToString();

    /// <summary>Whether both have equal values in the same order.</summary>
    public static bool operator ==(FactDictionary<TKey, TValue> left, FactDictionary<TKey, TValue> right) => left.Equals(right);

    /// <summary>Whether the dictionaries differ in a value or in the order.</summary>
    public static bool operator !=(FactDictionary<TKey, TValue> left, FactDictionary<TKey, TValue> right) => !left.Equals(right);

    private IEnumerable<KeyValuePair<TKey, TValue>> Walk()
    {
        Func<TValue, TKey>? keyOf = _keyOf;
        return keyOf is null ? [] : Values.Select(value => new KeyValuePair<TKey, TValue>(keyOf(value), value));
    }

    /// <summary>Walks a <see cref="FactDictionary{TKey, TValue}"/>.</summary>
    public struct Enumerator
    {
        private readonly FactDictionary<TKey, TValue> _dictionary;
        private int _index;

        internal Enumerator(FactDictionary<TKey, TValue> dictionary)
        {
            _dictionary = dictionary;
            _index = -1;
        }

        /// <summary>The key at hand with its value.</summary>
        public readonly KeyValuePair<TKey, TValue> Current =>
            new(_dictionary._keyOf!(_dictionary.Values[_index]), _dictionary.Values[_index]);

        /// <summary>Goes to the next one.</summary>
        /// <returns><see langword="false"/> at the end.</returns>
        public bool MoveNext() => ++_index < _dictionary.Count;
    }
}
