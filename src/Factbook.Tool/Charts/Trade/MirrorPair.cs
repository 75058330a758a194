using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Factbook.Tool.Charts.Trade;

/// <summary>The same amount as two sides count it.</summary>
/// <param name="First">As the panel that stands first counts it.</param>
/// <param name="Second">As the other one counts it.</param>
internal sealed record MirrorPair(Observation First, Observation Second)
{
    // Each is a line of words.
    private const int MostPairs = 60;

    /// <summary>The first pairs of which both amounts are drawn, each once, in the order of time.</summary>
    public static IReadOnlyList<MirrorPair> Of(ObservationSet set)
    {
        var byId = set.Drawn.ToDictionary(one => one.Id, StringComparer.Ordinal);
        return
        [
            .. set.Drawn
                .Where(one => one.Mirror is not null && byId.ContainsKey(one.Mirror))
                .Select(one => (One: one, Other: byId[one.Mirror!]))
                .Select(pair => set.Panels.IndexOf(pair.One.Panel) <= set.Panels.IndexOf(pair.Other.Panel)
                    ? new MirrorPair(pair.One, pair.Other) : new MirrorPair(pair.Other, pair.One))
                .Distinct()
                .Take(MostPairs),
        ];
    }

    /// <summary>
    /// How many times the second the first is, with no more digits than the amounts have. What hedges leave open stays
    /// open, and bounds are rounded outwards.
    /// </summary>
    public string Ratio
    {
        get
        {
            if (First.Amount.StatedAmount <= 0 || Second.Amount.StatedAmount <= 0)
            {
                return "not to be compared";
            }

            decimal? least = First.Amount.Lower / Second.Amount.Upper;
            decimal? most = Second.Amount.Lower is > 0 ? First.Amount.Upper / Second.Amount.Lower : null;
            bool isStrict = First.Amount.Hedge is Hedge.LessThan or Hedge.MoreThan
                || Second.Amount.Hedge is Hedge.LessThan or Hedge.MoreThan;
            return (least, most) switch
            {
                ({ } low, { } high) when low == high => Near(low) + " times",
                ({ } low, { } high) => $"{Below(low)} to {Above(high)} times",
                ({ } low, null) => (isStrict ? "more than " : "at least ") + Below(low) + " times",
                (null, { } high) => (isStrict ? "less than " : "at most ") + Above(high) + " times",
                _ when IsAbout(First) || IsAbout(Second) =>
                    $"about {Near(First.Amount.StatedAmount / Second.Amount.StatedAmount)} times",
                _ => "not to be told",
            };
        }
    }

    private static bool IsAbout(Observation one) => one.Amount.Hedge == Hedge.About;

    private string Near(decimal ratio) => Text(ratio, MidpointRounding.ToEven);

    private string Below(decimal ratio) => Text(ratio, MidpointRounding.ToNegativeInfinity);

    private string Above(decimal ratio) => Text(ratio, MidpointRounding.ToPositiveInfinity);

    private string Text(decimal ratio, MidpointRounding rounding)
    {
        int digits = Math.Min(First.Amount.SignificantDigits, Second.Amount.SignificantDigits);
        int whole = (int)Math.Floor(Math.Log10((double)ratio)) + 1;
        return Math.Round(ratio, Math.Clamp(digits - whole, 0, 4), rounding).ToString(CultureInfo.InvariantCulture);
    }
}
