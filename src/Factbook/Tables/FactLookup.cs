using System;
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Runtime.CompilerServices;
using Factbook.CompilerServices;

namespace Factbook;

/// <summary>An index of a table by what a slot refers to or says: the facts of each key, in the order of their rows.</summary>
/// <remarks>
/// Made at build time; nothing is built when it is first asked. Facts without a value are in no group. To ask for a key
/// allocates nothing. Immutable; may be read from any number of threads.
/// </remarks>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="T">The class of the facts.</typeparam>
public abstract class FactLookup<TKey, T> : ILookup<TKey, T>
    where TKey : notnull
    where T : class, IFact
{
    private readonly FactTable<T> _table;
    private readonly FactData _data;
    private readonly GroupSection _section;
    private protected FactLookup(FactTable<T> table, FactData data, GroupSection section)
    {
        _table = table;
        _data = data;
        _section = section;
    }

    /// <summary>The number of keys that some fact has.</summary>
    public int Count => _section.Keys;

    /// <summary>The keys that some fact has.</summary>
    public IEnumerable<TKey> Keys => this.Select(static group => group.Key);

    IEnumerable<T> ILookup<TKey, T>.this[TKey key] => Find(NumberOf(key));

    /// <summary>Whether some fact has a key.</summary>
    /// <param name="key">The key.</param>
    public bool Contains(TKey key) => Find(NumberOf(key)).Count > 0;

    /// <summary>Walks the groups: each key with its facts.</summary>
    public IEnumerator<IGrouping<TKey, T>> GetEnumerator()
    {
        for (int group = 0; group < _section.Groups; group++)
        {
            FactSlice<T> facts = At(group);
            if (facts.Count > 0)
            {
                yield return new FactGroup<TKey, T>(KeyOf(group), facts);
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The number by which the index knows a key; negative for what cannot be one.</summary>
    /// <param name="key">The key.</param>
    private protected abstract int NumberOf(TKey key);

    /// <summary>The key of a number.</summary>
    /// <param name="number">The number.</param>
    private protected abstract TKey KeyOfNumber(int number);

    private protected FactSlice<T> Find(int number)
    {
        int group = GroupOf(number);
        return group < 0 ? default : At(group);
    }

    private int GroupOf(int number) => _section.TargetWidth == 0
        ? (uint)number < (uint)_section.Groups ? number : -1
        : _data.FindGroup(_section.Position, _section.Groups, _section.TargetWidth, number);

    private FactSlice<T> At(int group) => new(
        _table, _data, _section.RowsPosition, group, _section.Groups, _section.OffsetWidth, _section.RowWidth);

    private TKey KeyOf(int group) => KeyOfNumber(
        _section.TargetWidth == 0 ? group : _data.Int(_section.Position + (group * _section.TargetWidth), _section.TargetWidth));
}

/// <summary>An index by reference: the facts that refer to a fact.</summary>
/// <typeparam name="TKey">The class of the facts that are referred to.</typeparam>
/// <typeparam name="T">The class of the facts that refer.</typeparam>
public sealed class ReferenceLookup<TKey, T> : FactLookup<TKey, T>
    where TKey : class
    where T : class, IFact
{
    private readonly Func<TKey, int> _numberOf;
    private readonly Func<int, TKey> _keyOf;

    /// <summary>Makes an index. For generated code.</summary>
    /// <param name="table">The table of the facts that refer.</param>
    /// <param name="data">Its data.</param>
    /// <param name="section">Where the index stands.</param>
    /// <param name="keys">The facts that can be referred to.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ReferenceLookup(FactTable<T> table, FactData data, GroupSection section, ReferenceKeys<TKey> keys)
        : base(table, data, section)
    {
        keys = keys ?? throw new ArgumentNullException(nameof(keys));
        _numberOf = keys.NumberOf;
        _keyOf = keys.KeyOf;
    }

    /// <summary>The facts that refer to a fact, in the order of their rows.</summary>
    /// <param name="key">The fact that is referred to; nothing refers to <see langword="null"/>.</param>
    public FactSlice<T> this[TKey? key] => key is null ? default : Find(_numberOf(key));

    /// <summary>The facts that refer to a fact, whatever class it is of; none where it is no key. For generated code.</summary>
    /// <param name="fact">The fact that is referred to.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public FactSlice<T> Of(IFact? fact) => this[fact as TKey];

    private protected override int NumberOf(TKey key) => key is null ? -1 : _numberOf(key);

    private protected override TKey KeyOfNumber(int number) => _keyOf(number);
}

/// <summary>An index by an enum or by true and false: the facts of each value.</summary>
/// <typeparam name="TKey">The type of the values.</typeparam>
/// <typeparam name="T">The class of the facts.</typeparam>
public sealed class ValueLookup<TKey, T> : FactLookup<TKey, T>
    where TKey : struct
    where T : class, IFact
{
    /// <summary>Makes an index. For generated code.</summary>
    /// <param name="table">The table.</param>
    /// <param name="data">Its data.</param>
    /// <param name="section">Where the index stands.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ValueLookup(FactTable<T> table, FactData data, GroupSection section)
        : base(table, data, section)
    {
    }

    /// <summary>The facts that have a value, in the order of their rows.</summary>
    /// <param name="key">The value.</param>
    public FactSlice<T> this[TKey key] => Find(NumberOf(key));

    /// <summary>The facts that have a value, in the order of their rows; none for <see langword="null"/>.</summary>
    /// <param name="key">The value.</param>
    public FactSlice<T> this[TKey? key] => key is { } value ? this[value] : default;

    // A truth value is one byte, an enum of generated code an int.
    private protected override int NumberOf(TKey key) =>
        typeof(TKey) == typeof(bool) ? Unsafe.As<TKey, byte>(ref key) : Unsafe.As<TKey, int>(ref key);

    private protected override TKey KeyOfNumber(int number) => Unsafe.As<int, TKey>(ref number);
}
