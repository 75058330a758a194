using System;
using System.ComponentModel;
using Factbook.CompilerServices;

namespace Factbook;

/// <summary>
/// Finds the facts of a table by a text, such as a folded name. Texts are compared character by character.
/// </summary>
/// <remarks>Immutable; may be read from any number of threads. The default value is empty.</remarks>
/// <typeparam name="T">The class of the facts.</typeparam>
public readonly struct TextIndex<T>
    where T : class, IFact
{
    private readonly FactTable<T> _table;
    private readonly FactData _data;
    private readonly int _position;
    private readonly int _entryWidth;
    private readonly int _rowWidth;

    /// <summary>
    /// Makes the index over a section: the positions of the texts in the order of the texts, their rows, and the texts,
    /// which the positions count from. For generated code.
    /// </summary>
    /// <param name="table">The table that the rows are of.</param>
    /// <param name="data">The data that hold the section.</param>
    /// <param name="position">The position of the section.</param>
    /// <param name="count">The number of pairs of a text and a row.</param>
    /// <param name="entryWidth">The number of six-bit groups of a text's position, 1 to 5.</param>
    /// <param name="rowWidth">The number of six-bit groups of a row number, 1 to 5.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public TextIndex(FactTable<T> table, FactData data, int position, int count, int entryWidth, int rowWidth)
    {
        _table = table;
        _data = data;
        _position = position;
        _entryWidth = entryWidth;
        _rowWidth = rowWidth;
        Count = count;
    }

    /// <summary>The number of pairs of a text and a fact.</summary>
    public int Count { get; }

    /// <summary>The only fact that has a text.</summary>
    /// <param name="text">The text; <see langword="null"/> is nobody's.</param>
    /// <returns>The fact, or <see langword="null"/> where no fact or more than one has it.</returns>
    public T? Find(string? text) => text is null ? null : Find(text.AsSpan());

    /// <inheritdoc cref="Find(string?)"/>
    public T? Find(ReadOnlySpan<char> text)
    {
        FactSlice<T> found = FindAll(text);
        return found.Count == 1 ? found[0] : null;
    }

    /// <summary>All facts that have a text, in row order.</summary>
    /// <param name="text">The text; <see langword="null"/> is nobody's.</param>
    public FactSlice<T> FindAll(string? text) => text is null ? default : FindAll(text.AsSpan());

    /// <inheritdoc cref="FindAll(string?)"/>
    public FactSlice<T> FindAll(ReadOnlySpan<char> text)
    {
        int rows = _position + (Count * _entryWidth);
        int texts = rows + (Count * _rowWidth);
        int start = _data.CountTextsBefore(text, Count, _position, _entryWidth, texts, orEqual: false);
        int end = _data.CountTextsBefore(text, Count, _position, _entryWidth, texts, orEqual: true);
        return start == end
            ? default
            : new FactSlice<T>(_table, _data, rows + (start * _rowWidth), end - start, _rowWidth);
    }
}
