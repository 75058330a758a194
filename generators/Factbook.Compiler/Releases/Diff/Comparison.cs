using System;
using System.Collections.Generic;
using System.Linq;

namespace Factbook.Compiler.Releases.Diff;

/// <summary>Compares two sets of named values.</summary>
internal static class Comparison
{
    /// <summary>The names of which the values differ, in ordinal order, with both values.</summary>
    public static IEnumerable<(string Key, T? Before, T? After)> Of<T>(
        IReadOnlyDictionary<string, T> before, IReadOnlyDictionary<string, T> after)
        where T : class
    {
        foreach (string key in before.Keys.Union(after.Keys).OrderBy(key => key, StringComparer.Ordinal))
        {
            before.TryGetValue(key, out T? old);
            after.TryGetValue(key, out T? now);
            if (!Equals(old, now))
            {
                yield return (key, old, now);
            }
        }
    }
}
