using System;
using System.Linq;
using Factbook.Compiler;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Pipeline;

/// <summary>What the pipeline needs beside Roslyn's own operators.</summary>
internal static class ProviderExtensions
{
    /// <summary>Collects values in the order of a key, so that the order in which the build lists files does not count.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="values">The values.</param>
    /// <param name="key">The key, compared by ordinal.</param>
    public static IncrementalValueProvider<EquatableArray<T>> CollectInOrder<T>(
        this IncrementalValuesProvider<T> values, Func<T, string> key) =>
        values.Collect().Select((items, _) => items.OrderBy(key, StringComparer.Ordinal).ToEquatableArray());
}
