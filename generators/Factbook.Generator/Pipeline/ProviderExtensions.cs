using System;
using System.Linq;
using Factbook.Compiler;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Pipeline;

/// <summary>What the pipeline needs beside Roslyn's own operators.</summary>
internal static class ProviderExtensions
{
    /// <summary>Collects values.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="values">The values.</param>
    public static IncrementalValueProvider<ItemList<T>> CollectList<T>(this IncrementalValuesProvider<T> values) =>
        values.Collect().Select((items, _) => new ItemList<T>(items.ToEquatableArray()));

    /// <summary>Collects values in the order of a key, so that the order in which the build lists files does not count.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="values">The values.</param>
    /// <param name="key">The key, compared by ordinal.</param>
    public static IncrementalValueProvider<ItemList<T>> CollectInOrder<T>(
        this IncrementalValuesProvider<T> values, Func<T, string> key) =>
        values.Collect().Select((items, _) => new ItemList<T>(items.OrderBy(key, StringComparer.Ordinal).ToEquatableArray()));

    /// <summary>Puts two values together, to combine them with more.</summary>
    /// <typeparam name="TLeft">The type of the first value.</typeparam>
    /// <typeparam name="TRight">The type of the second value.</typeparam>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    public static IncrementalValueProvider<Pair<TLeft, TRight>> PairWith<TLeft, TRight>(
        this IncrementalValueProvider<TLeft> left, IncrementalValueProvider<TRight> right)
        where TLeft : class
        where TRight : class =>
        left.Combine(right).Select((both, _) => new Pair<TLeft, TRight>(both.Left, both.Right));

    /// <summary>Puts each of some values together with another, to combine them with more.</summary>
    /// <typeparam name="TLeft">The type of the values.</typeparam>
    /// <typeparam name="TRight">The type of the other value.</typeparam>
    /// <param name="left">The values.</param>
    /// <param name="right">The other value.</param>
    public static IncrementalValuesProvider<Pair<TLeft, TRight>> PairWith<TLeft, TRight>(
        this IncrementalValuesProvider<TLeft> left, IncrementalValueProvider<TRight> right)
        where TLeft : class
        where TRight : class =>
        left.Combine(right).Select((both, _) => new Pair<TLeft, TRight>(both.Left, both.Right));
}
