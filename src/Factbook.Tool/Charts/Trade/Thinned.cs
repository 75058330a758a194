using System;
using System.Collections.Generic;
using System.Linq;

namespace Factbook.Tool.Charts.Trade;

/// <summary>
/// Amounts that can be told apart in a drawing: where there are very many, those of the panels with most, and of each colour and
/// year in them the least, the middle and the greatest.
/// </summary>
internal static class Thinned
{
    private const int MostMarks = 700;
    private const int MostPanels = 4;

    /// <summary>The amounts that are drawn.</summary>
    public static IReadOnlyList<Observation> Of(IReadOnlyList<Observation> all)
    {
        if (all.Count <= MostMarks)
        {
            return all;
        }

        HashSet<string> panels =
        [
            .. all.CountBy(one => one.Panel).OrderByDescending(panel => panel.Value).ThenBy(panel => panel.Key, StringComparer.Ordinal)
                .Take(MostPanels).Select(panel => panel.Key),
        ];
        return
        [
            .. all.Where(one => panels.Contains(one.Panel))
                .GroupBy(one => (one.Panel, one.Colour, one.First.Year))
                .SelectMany(Ends)
                .OrderBy(one => one.First).ThenBy(one => one.Id, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<Observation> Ends(IEnumerable<Observation> group)
    {
        Observation[] sorted = [.. group.OrderBy(one => one.Amount.StatedAmount).ThenBy(one => one.Id, StringComparer.Ordinal)];
        return new[] { sorted[0], sorted[sorted.Length / 2], sorted[^1] }.Distinct();
    }
}
