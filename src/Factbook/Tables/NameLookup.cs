using System;
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using Factbook.CompilerServices;

namespace Factbook;

/// <summary>
/// An index by name: the facts that have a name in any of its languages and spellings; case, diacritics and apostrophes do
/// not count.
/// </summary>
/// <remarks>
/// Made at build time. Keys are names as they are folded for look-up. Immutable; may be read from any number of threads.
/// </remarks>
/// <typeparam name="T">The class of the facts.</typeparam>
public sealed class NameLookup<T> : ILookup<string, T>
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
    public NameLookup(FactTable<T> table, FactData data, TextSection section)
    {
        _table = table;
        _data = data;
        _section = section;
    }

    /// <summary>The number of different names.</summary>
    public int Count => Groups().Count();

    /// <summary>The facts with a name: several where a name identifies nobody alone, such as a bare surname.</summary>
    /// <param name="name">The name; <see langword="null"/> is nobody's.</param>
    public FactSlice<T> this[string? name] => name is null ? default : OfKey(NameKey.Fold(name));

    IEnumerable<T> ILookup<string, T>.this[string key] => this[key];

    /// <summary>The names, folded.</summary>
    public IEnumerable<string> Keys => Groups().Select(group => group.Name);

    /// <summary>Whether some fact has a name.</summary>
    /// <param name="key">The name.</param>
    public bool Contains(string key) => this[key].Count > 0;

    /// <summary>Walks the groups: each name, folded, with its facts.</summary>
    public IEnumerator<IGrouping<string, T>> GetEnumerator() => Groups()
        .Select(group => (IGrouping<string, T>)new FactGroup<string, T>(group.Name, group.Facts))
        .GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

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
