using System;
using System.Collections.Generic;
using System.Linq;

namespace Factbook.Benchmarks.Measuring;

/// <summary>Two loops measured by turns, each in a process of its own, or in several.</summary>
/// <param name="Ours">Nanoseconds for each operation: the median over the rounds.</param>
/// <param name="Theirs">The same for what it is compared with.</param>
/// <param name="Value">The median of the ratios of the rounds.</param>
/// <param name="Spread">Half of the distance between the quartiles of these ratios.</param>
internal sealed record Ratio(double Ours, double Theirs, double Value, double Spread)
{
    private const int FewestRounds = 61;
    private const int MostRounds = 201;

    // The standard error of a median is about 1.25 standard deviations, and half the distance of the quartiles 0.67,
    // over the square root of the number of rounds.
    private const double WantedError = 0.015;
    private const double ErrorOfMedian = 1.25 / 0.67;

    /// <summary>
    /// Measures two loops of so many operations each; more rounds where they differ much. In a round each process has a turn,
    /// and the fastest one of either side counts.
    /// </summary>
    /// <remarks>
    /// Two things disturb, and both only add time. What memory a process gets, and where its code lies, is luck that stays
    /// for all of its rounds: therefore several processes, where it matters. And the machine is slower at times, for
    /// everybody: therefore only times of the same round are compared.
    /// </remarks>
    public static Ratio Measure(
        int operations, IReadOnlyList<LoopProcess> ours, string ourLoop, IReadOnlyList<LoopProcess> theirs, string theirLoop)
    {
        foreach (LoopProcess process in ours.Concat(theirs))
        {
            process.WaitUntilReady();
        }

        Round(0, ours, ourLoop, theirs, theirLoop);
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

    // Each is the first by turns.
    private static (double Ours, double Theirs) Round(
        int number, IReadOnlyList<LoopProcess> ours, string ourLoop, IReadOnlyList<LoopProcess> theirs, string theirLoop)
    {
        (double Ours, double Theirs) fastest = (double.MaxValue, double.MaxValue);
        foreach ((LoopProcess our, LoopProcess their) in ours.Zip(theirs))
        {
            if (number % 2 == 0)
            {
                fastest.Ours = Math.Min(fastest.Ours, our.Round(ourLoop));
            }

            fastest.Theirs = Math.Min(fastest.Theirs, their.Round(theirLoop));
            if (number % 2 != 0)
            {
                fastest.Ours = Math.Min(fastest.Ours, our.Round(ourLoop));
            }
        }

        return fastest;
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
