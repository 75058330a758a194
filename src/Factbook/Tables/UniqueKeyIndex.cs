using System;
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Linq;

namespace Factbook;

/// <summary>The facts of a table by a unique key of its class.</summary>
/// <remarks>
/// Made at build time; nothing is built when it is first asked. Where a slot of the key has no value, a key of several slots has
/// <see langword="null"/> there, and nulls are equal; a fact without the only slot of its key is not in the index. Immutable; may
/// be read from any number of threads.
/// </remarks>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="T">The class of the facts.</typeparam>
public sealed class UniqueKeyIndex<TKey, T> : IReadOnlyDictionary<TKey, T>
    where TKey : notnull
    where T : class, IFact
{
    private readonly FactTable<T> _table;
    private readonly string _name;
    private readonly Func<TKey, T?> _find;
    private readonly Func<T, TKey?> _keyOf;

    /// <summary>Makes an index. For generated code.</summary>
    /// <param name="table">The table.</param>
    /// <param name="count">The number of facts that have a key.</param>
    /// <param name="name">The name of the unique key in the schema.</param>
    /// <param name="find">Finds the fact of a key.</param>
    /// <param name="keyOf">The key of a fact.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public UniqueKeyIndex(FactTable<T> table, int count, string name, Func<TKey, T?> find, Func<T, TKey?> keyOf)
    {
        _table = table;
        Count = count;
        _name = name;
        _find = find;
        _keyOf = keyOf;
    }

    /// <summary>The number of facts that have a key.</summary>
    public int Count { get; }

    /// <summary>The keys, in the order of the rows.</summary>
    public IEnumerable<TKey> Keys => Values.Select(fact => _keyOf(fact)!);

    /// <summary>The facts that have a key, in the order of the rows.</summary>
    public IEnumerable<T> Values => _table.Where(fact => _keyOf(fact) is { } key && TryGetValue(key, out T? found) && ReferenceEquals(found, fact));

    /// <summary>The fact with a key.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="ArgumentNullException">The key is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">
    /// No fact has the key; the message names the nearest ones.
    /// </exception>
    public T this[TKey key] => key is null ? throw new ArgumentNullException(nameof(key))
        : TryGetValue(key, out T? fact) ? fact
        : throw new KeyNotFoundException(NearestIds.Message($"The table '{_table.Name}' has no fact with the {_name} '{key}'.", $"{key}", Keys.Select(static known => $"{known}")));

    /// <inheritdoc/>
    public bool ContainsKey(TKey key) => TryGetValue(key, out _);

    /// <summary>Gives the fact with a key.</summary>
    /// <param name="key">The key; <see langword="null"/> is nobody's.</param>
    /// <param name="value">The fact, or <see langword="null"/>.</param>
    /// <returns>Whether a fact has the key.</returns>
#pragma warning disable CS8767 // netstandard2.0's interface says nothing of null.
    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out T value)
#pragma warning restore CS8767
    {
        value = key is null ? null : _find(key);
        return value is not null;
    }

    /// <summary>Walks the keys with their facts.</summary>
    public IEnumerator<KeyValuePair<TKey, T>> GetEnumerator() =>
        Values.Select(fact => new KeyValuePair<TKey, T>(_keyOf(fact)!, fact)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
