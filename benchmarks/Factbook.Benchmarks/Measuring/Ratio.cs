using System;
using System.Collections.Generic;
using System.Linq;

namespace Factbook.Benchmarks.Measuring;

/// <summary>Two loops measured by turns, each in a process of its own.</summary>
/// <param name="Ours">Nanoseconds for each operation: the median over the rounds, in several processes that of the fastest.</param>
/// <param name="Theirs">The same for what it is compared with.</param>
/// <param name="Value">The median of the ratios of the rounds, in several processes the ratio of the fastest two.</param>
/// <param name="Spread">Half of the distance between the quartiles of the ratios of the rounds.</param>
internal sealed record Ratio(double Ours, double Theirs, double Value, double Spread)
{
    private const int FewestRounds = 61;
    private const int MostRounds = 201;
    private const int FewestPairs = 5;
    private const int MostPairs = 12;
    private const int RoundsOfPair = 9;

    // How far the fastest process may be from the next.
    private const double Confirmed = 1.03;

    // The standard error of a median is about 1.25 standard deviations, and half the distance of the quartiles 0.67,
    // over the square root of the number of rounds.
    private const double WantedError = 0.015;
    private const double ErrorOfMedian = 1.25 / 0.67;

    /// <summary>Measures two loops of so many operations each; more rounds where they differ much.</summary>
    public static Ratio Measure(int operations, LoopProcess ours, string ourLoop, LoopProcess theirs, string theirLoop)
    {
        ours.Round(ourLoop);
        theirs.Round(theirLoop);
        var rounds = new List<(double Ours, double Theirs)>();
        Ratio ratio;
        do
        {
            rounds.Add(Round(rounds.Count, ours, ourLoop, theirs, theirLoop));
            ratio = Of(rounds, operations);
        }
        while (rounds.Count < FewestRounds
            || (rounds.Count < MostRounds && ratio.Spread * ErrorOfMedian / Math.Sqrt(rounds.Count) > WantedError * ratio.Value));
        return ratio;
    }

    /// <summary>
    /// Measures two loops in several pairs of processes, a few rounds in each. What memory a process gets is luck, and stays
    /// for all of its rounds: where more is read than the caches hold, it makes the same loop two to four times as slow, ten
    /// times where others use the same caches; and so are the places of its code, by which the processor remembers which way
    /// a branch went. As all of that only adds time, the fastest process of each counts, once another was as fast.
    /// </summary>
    public static Ratio Measure(
        int operations, Func<LoopProcess> startOurs, string ourLoop, Func<LoopProcess> startTheirs, string theirLoop)
    {
        var rounds = new List<(double Ours, double Theirs)>();
        var medians = new List<double>();
        var theirMedians = new List<double>();
        while (medians.Count < FewestPairs
            || (medians.Count < MostPairs && !(IsConfirmed(medians) && IsConfirmed(theirMedians))))
        {
            using LoopProcess ours = startOurs();
            using LoopProcess theirs = startTheirs();
            ours.Round(ourLoop);
            theirs.Round(theirLoop);
            (double Ours, double Theirs)[] ofPair =
                [.. Enumerable.Range(0, RoundsOfPair).Select(round => Round(round, ours, ourLoop, theirs, theirLoop))];
            rounds.AddRange(ofPair);
            medians.Add(Median.Of(ofPair.Select(round => round.Ours)));
            theirMedians.Add(Median.Of(ofPair.Select(round => round.Theirs)));
        }

        return Of(rounds, operations) with
        {
            Ours = medians.Min() / operations,
            Theirs = theirMedians.Min() / operations,
            Value = medians.Min() / theirMedians.Min(),
        };
    }

    private static bool IsConfirmed(List<double> medians)
    {
        double[] sorted = [.. medians.Order()];
        return sorted[1] <= sorted[0] * Confirmed;
    }

    // Each is the first by turns.
    private static (double Ours, double Theirs) Round(
        int number, LoopProcess ours, string ourLoop, LoopProcess theirs, string theirLoop)
    {
        if (number % 2 == 0)
        {
            double first = ours.Round(ourLoop);
            return (first, theirs.Round(theirLoop));
        }
        else
        {
            double first = theirs.Round(theirLoop);
            return (ours.Round(ourLoop), first);
        }
    }

    private static Ratio Of(List<(double Ours, double Theirs)> rounds, int operations)
    {
        double[] ratios = [.. rounds.Select(round => round.Ours / round.Theirs).Order()];
        return new Ratio(
            Median.Of(rounds.Select(round => round.Ours)) / operations,
            Median.Of(rounds.Select(round => round.Theirs)) / operations,
            Median.Of(ratios),
            (ratios[ratios.Length * 3 / 4] - ratios[ratios.Length / 4]) / 2);
    }
}
