using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;

namespace Factbook.Benchmarks.Measuring;

/// <summary>Two loops measured by turns in one process.</summary>
/// <param name="Ours">Nanoseconds for each operation: the median over the rounds.</param>
/// <param name="Theirs">The same for what it is compared with.</param>
/// <param name="Value">The median of the ratios of the rounds.</param>
internal sealed record Ratio(double Ours, double Theirs, double Value)
{
    private const int Rounds = 15;
    private static readonly TimeSpan RoundTime = TimeSpan.FromMilliseconds(4);

    /// <summary>Measures two loops of so many operations each.</summary>
    public static Ratio Measure(int operations, Action ours, Action theirs)
    {
        WarmUp(ours);
        WarmUp(theirs);
        int repeats = Repeats(theirs);
        var rounds = new List<(double Ours, double Theirs)>();
        for (int round = 0; round < Rounds; round++)
        {
            rounds.Add((Time(ours, repeats) / operations, Time(theirs, repeats) / operations));
        }

        return new Ratio(
            Median.Of(rounds.Select(round => round.Ours)),
            Median.Of(rounds.Select(round => round.Theirs)),
            Median.Of(rounds.Select(round => round.Ours / round.Theirs)));
    }

    // Tier 1 is compiled in the background after thirty calls, twice where the first code was instrumented.
    private static void WarmUp(Action loop)
    {
        for (int pause = 0; pause < 3; pause++)
        {
            var clock = Stopwatch.StartNew();
            for (int i = 0; i < 40 || clock.ElapsedMilliseconds < 40; i++)
            {
                loop();
            }

            Thread.Sleep(60);
        }
    }

    private static int Repeats(Action loop)
    {
        int repeats = 1;
        while (Time(loop, repeats) * repeats < RoundTime.TotalNanoseconds)
        {
            repeats *= 2;
        }

        return repeats;
    }

    private static double Time(Action loop, int repeats)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < repeats; i++)
        {
            loop();
        }

        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / repeats;
    }
}
