using System;
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using Factbook.CompilerServices;

namespace Factbook;

/// <summary>An index by text: the facts that have a text, exactly as it is written.</summary>
/// <remarks>Made at build time where the schema asks for it (<c>factbook_index</c>). Immutable; may be read from any number of threads.</remarks>
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
    public int Count => Groups().Count();

    /// <summary>The facts with a text, in the order of their rows.</summary>
    /// <param name="text">The text; <see langword="null"/> is nobody's.</param>
    public FactSlice<T> this[string? text] => text is null ? default : OfKey(KeyOf(text));

    IEnumerable<T> ILookup<string, T>.this[string key] => this[key];

    /// <summary>The texts, in ordinal order.</summary>
    public IEnumerable<string> Keys => Groups().Select(group => group.Name);

    /// <summary>Whether some fact has a text.</summary>
    /// <param name="key">The text.</param>
    public bool Contains(string key) => this[key].Count > 0;

    /// <summary>Walks the groups: each text with its facts.</summary>
    public IEnumerator<IGrouping<string, T>> GetEnumerator() => Groups()
        .Select(group => (IGrouping<string, T>)new FactGroup<string, T>(group.Name, group.Facts))
        .GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>A text as the index has it.</summary>
    private protected virtual string KeyOf(string text) => text;

    private int Rows => _section.Position + (_section.Count * _section.EntryWidth);

    private int Texts => Rows + (_section.Count * _section.RowWidth);

    private FactSlice<T> OfKey(string key)
    {
        int start = Before(key, orEqual: false);
        return Slice(start, Before(key, orEqual: true));
    }

    private int Before(string key, bool orEqual) => _data.CountTextsBefore(
        key.AsSpan(), _section.Count, _section.Position, _section.EntryWidth, Texts, orEqual);

    private FactSlice<T> Slice(int start, int end) => start == end
        ? default
        : new FactSlice<T>(_table, _data, Rows + (start * _section.RowWidth), end - start, _section.RowWidth);

    private IEnumerable<(string Name, FactSlice<T> Facts)> Groups()
    {
        int start = 0;
        while (start < _section.Count)
        {
            string name = _data.Text(Texts + _data.Int(_section.Position + (start * _section.EntryWidth), _section.EntryWidth));
            int end = Before(name, orEqual: true);
            yield return (name, Slice(start, end));
            start = end;
        }
    }
}
