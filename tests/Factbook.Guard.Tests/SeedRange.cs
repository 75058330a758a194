using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Factbook.Guard.Tests;

/// <summary>Which seeds are drawn: those of <c>FACTBOOK_GUARD_SEEDS</c>, as <c>17</c> or <c>0-9999</c>, or the usual ones.</summary>
internal static class SeedRange
{
    /// <summary>Whether somebody has asked for seeds, so that nothing is demanded of them together.</summary>
    public static bool IsGiven => Given is not null;

    private static string? Given => Environment.GetEnvironmentVariable("FACTBOOK_GUARD_SEEDS");

    /// <summary>The seeds.</summary>
    /// <param name="first">The first of the usual ones.</param>
    /// <param name="count">How many there are of these.</param>
    public static IEnumerable<int> Seeds(int first, int count)
    {
        int[] ends = Given is { Length: > 0 } text
            ? [.. text.Split('-').Select(end => int.Parse(end, CultureInfo.InvariantCulture))]
            : [first, first + count - 1];
        return Enumerable.Range(ends[0], ends[^1] - ends[0] + 1);
    }
}
