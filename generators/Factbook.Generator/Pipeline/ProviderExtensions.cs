using System;
using System.Linq;
using System.Threading;
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

    /// <summary>Makes a value of two others.</summary>
    /// <typeparam name="T1">The type of the first value.</typeparam>
    /// <typeparam name="T2">The type of the second value.</typeparam>
    /// <typeparam name="TResult">The type of what is made.</typeparam>
    /// <param name="first">The first value.</param>
    /// <param name="second">The second value.</param>
    /// <param name="make">Makes it.</param>
    public static IncrementalValueProvider<TResult> With<T1, T2, TResult>(
        this IncrementalValueProvider<T1> first,
        IncrementalValueProvider<T2> second,
        Func<T1, T2, CancellationToken, TResult> make) =>
        first.Combine(second).Select((both, cancellation) => make(both.Left, both.Right, cancellation));

    /// <summary>Makes a value of each of some values and of another.</summary>
    /// <typeparam name="T1">The type of the values.</typeparam>
    /// <typeparam name="T2">The type of the other value.</typeparam>
    /// <typeparam name="TResult">The type of what is made.</typeparam>
    /// <param name="first">The values.</param>
    /// <param name="second">The other value.</param>
    /// <param name="make">Makes it.</param>
    public static IncrementalValuesProvider<TResult> With<T1, T2, TResult>(
        this IncrementalValuesProvider<T1> first,
        IncrementalValueProvider<T2> second,
        Func<T1, T2, CancellationToken, TResult> make) =>
        first.Combine(second).Select((both, cancellation) => make(both.Left, both.Right, cancellation));

    /// <summary>Makes a value of three others.</summary>
    /// <typeparam name="T1">The type of the first value.</typeparam>
    /// <typeparam name="T2">The type of the second value.</typeparam>
    /// <typeparam name="T3">The type of the third value.</typeparam>
    /// <typeparam name="TResult">The type of what is made.</typeparam>
    /// <param name="first">The first value.</param>
    /// <param name="second">The second value.</param>
    /// <param name="third">The third value.</param>
    /// <param name="make">Makes it.</param>
    public static IncrementalValueProvider<TResult> With<T1, T2, T3, TResult>(
        this IncrementalValueProvider<T1> first,
        IncrementalValueProvider<T2> second,
        IncrementalValueProvider<T3> third,
        Func<T1, T2, T3, CancellationToken, TResult> make)
        where T1 : class
        where T2 : class =>
        first.With(second, (left, right, _) => new Pair<T1, T2>(left, right))
            .With(third, (both, last, cancellation) => make(both.Left, both.Right, last, cancellation));

    /// <summary>Makes a value of each of some values and of two others.</summary>
    /// <typeparam name="T1">The type of the values.</typeparam>
    /// <typeparam name="T2">The type of the second value.</typeparam>
    /// <typeparam name="T3">The type of the third value.</typeparam>
    /// <typeparam name="TResult">The type of what is made.</typeparam>
    /// <param name="first">The values.</param>
    /// <param name="second">The second value.</param>
    /// <param name="third">The third value.</param>
    /// <param name="make">Makes it.</param>
    public static IncrementalValuesProvider<TResult> With<T1, T2, T3, TResult>(
        this IncrementalValuesProvider<T1> first,
        IncrementalValueProvider<T2> second,
        IncrementalValueProvider<T3> third,
        Func<T1, T2, T3, CancellationToken, TResult> make)
        where T1 : class
        where T2 : class =>
        first.With(second, (left, right, _) => new Pair<T1, T2>(left, right))
            .With(third, (both, last, cancellation) => make(both.Left, both.Right, last, cancellation));
}
