using System;
using System.Collections.Generic;
using Xunit;

namespace Factbook.BelarusChina.Tests;

/// <summary>Rules about many records. A rule that none falls under would hold of anything, so it fails.</summary>
internal static class Invariant
{
    /// <summary>Judges each of the records.</summary>
    /// <param name="records">Those that fall under the rule.</param>
    /// <param name="atLeast">How many there are, or more.</param>
    /// <param name="rule">What must hold of each.</param>
    public static void HoldsOf<T>(IEnumerable<T> records, int atLeast, Action<T> rule)
    {
        T[] judged = [.. records];
        Assert.True(judged.Length >= atLeast, $"{judged.Length} records were judged, where {atLeast} are expected at least.");
        Assert.All(judged, rule);
    }
}
