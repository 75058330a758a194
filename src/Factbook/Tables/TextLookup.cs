using System;
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using Factbook.CompilerServices;

namespace Factbook;

/// <summary>An index by text: the facts that have a text, exactly as it is written.</summary>
/// <remarks>
/// Made at build time where the schema asks for it (<c>factbook_index</c>); to ask for a text allocates nothing. Immutable; may be
/// read from any number of threads.
/// </remarks>
/// <typeparam name="T">The class of the facts.</typeparam>
public class TextLookup<T> : ILookup<string, T>
    where T : class, IFact
{
    private readonly FactTable<T> _table;
    private readonly FactData _data;
    private readonly TextSection _section;

    /// <summary>Makes an index. For generated code.</summary>
    /// <param name="table">The table.</param>
    /// <param name="data">Its data.</param>
    /// <param name="section">Where the index stands.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public TextLookup(FactTable<T> table, FactData data, TextSection section)
    {
        _table = table;
        _data = data;
        _section = section;
    }

    /// <summary>The number of different texts.</summary>
    public int Count => _section.Groups;

    /// <summary>The facts with a text, in the order of their rows.</summary>
    /// <param name="text">The text; <see langword="null"/> is nobody's.</param>
    public FactSlice<T> this[string? text] => GroupOf(text) is >= 0 and var group ? At(group) : default;

    IEnumerable<T> ILookup<string, T>.this[string key] => this[key];

    /// <summary>The texts, in ordinal order.</summary>
    public IEnumerable<string> Keys => Enumerable.Range(0, Count).Select(TextOf);

    /// <summary>Whether some fact has a text.</summary>
    /// <param name="key">The text.</param>
    public bool Contains(string key) => GroupOf(key) >= 0;

    /// <summary>Walks the groups: each text with its facts.</summary>
    public IEnumerator<IGrouping<string, T>> GetEnumerator() => Enumerable.Range(0, Count)
        .Select(group => (IGrouping<string, T>)new FactGroup<string, T>(TextOf(group), At(group)))
        .GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>A text as the index has it.</summary>
    private protected virtual string KeyOf(string text) => text;

    private int GroupOf(string? text)
    {
        if (text is null || Count == 0)
        {
            return -1;
        }

        string key = KeyOf(text);
        HashSection hash = _section.Hash;
        int group = hash.SlotBits == 0
            ? Sorted(key.AsSpan())
            : _data.FindHashed(default(KeyHash).Add(key).Value, hash.Seeds, hash.SeedBits, hash.Slots, hash.SlotBits, hash.Width);
        return (uint)group < (uint)Count && _data.IsText(EntryOf(group), key.AsSpan()) ? group : -1;
    }

    // Where texts were made so that no hash tells them apart.
    private int Sorted(ReadOnlySpan<char> key) =>
        _data.CountTextsBefore(key, _section.Groups, _section.Position, _section.EntryWidth, _section.Texts, orEqual: false);

    private int EntryOf(int group) => _section.Texts + _data.Int(_section.Position + (group * _section.EntryWidth), _section.EntryWidth);

    private string TextOf(int group) => _data.Text(EntryOf(group));

    private FactSlice<T> At(int group) => new(
        _table, _data, _section.RowsPosition, group, _section.Groups, _section.OffsetWidth, _section.RowWidth);
}
