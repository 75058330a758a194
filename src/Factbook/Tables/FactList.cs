using System;
using System.ComponentModel;

namespace Factbook;

/// <summary>Makes <see cref="FactList{T}"/> values; collection expressions call it.</summary>
public static class FactList
{
    /// <summary>Copies items into a list.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items, in order.</param>
    /// <returns>The list; the empty one is always the same instance.</returns>
    public static FactList<T> Create<T>(ReadOnlySpan<T> items) => Wrap(items.ToArray());

    /// <summary>
    /// Makes a list of an array that nobody changes afterwards, without copying it. For generated code.
    /// </summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items, in order; the array now belongs to the list.</param>
    /// <returns>The list; the empty one is always the same instance.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static FactList<T> Wrap<T>(T[] items)
    {
        items = items ?? throw new ArgumentNullException(nameof(items));
        return items.Length == 0 ? FactList<T>.Empty : new FactList<T>(items);
    }

    /// <summary>A list of the same items as another type. For generated code.</summary>
    /// <typeparam name="TFrom">The type of the items.</typeparam>
    /// <typeparam name="TTo">The type that they get.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="convert">Gives an item as the other type.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static FactList<TTo> Convert<TFrom, TTo>(FactList<TFrom> items, Converter<TFrom, TTo> convert)
    {
        items = items ?? throw new ArgumentNullException(nameof(items));
        convert = convert ?? throw new ArgumentNullException(nameof(convert));
        return Wrap(Array.ConvertAll(items.AsSpan().ToArray(), convert));
    }
}
