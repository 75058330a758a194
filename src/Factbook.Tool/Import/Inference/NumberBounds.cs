using System;
using System.Linq;

namespace Factbook.Tool.Import.Inference;

/// <summary>
/// The bounds that follow from what a number means, and that the next edition of the file will keep, too: not the least and the
/// greatest that happen to stand in it.
/// </summary>
internal static class NumberBounds
{
    private static readonly (string[] Words, decimal Minimum, decimal Maximum)[] Known =
    [
        (["lat", "latitude"], -90, 90),
        (["lng", "lon", "long", "longitude"], -180, 180),
        (["percent", "percentage", "pct"], 0, 100),
        (["month"], 1, 12),
        (["hour"], 0, 24),
        (["minute", "second"], 0, 60),
        (["weekday"], 0, 7),
    ];

    /// <summary>The bounds, where some are known.</summary>
    /// <param name="slot">The name of the slot.</param>
    /// <param name="least">The least value.</param>
    /// <param name="greatest">The greatest value.</param>
    public static (decimal? Minimum, decimal? Maximum) Of(string slot, decimal least, decimal greatest)
    {
        string[] words = slot.Split('_');
        foreach ((string[] names, decimal minimum, decimal maximum) in Known)
        {
            if (names.Contains(words[^1], StringComparer.Ordinal) && least >= minimum && greatest <= maximum)
            {
                return (minimum, maximum);
            }
        }

        return (least == 1 ? 1 : least >= 0 ? 0 : null, null);
    }
}
