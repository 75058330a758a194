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
    private const int Rounds = 61;
    private const int LoopsInBatch = 16;
    private const int CalmBatches = 4;
    private static readonly TimeSpan RoundTime = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan LongestWarmUp = TimeSpan.FromSeconds(3);

    /// <summary>Measures two loops of so many operations each.</summary>
    public static Ratio Measure(int operations, Action ours, Action theirs)
    {
        WarmUp(ours);
        WarmUp(theirs);
        int repeats = Repeats(theirs);
        var rounds = new List<(double Ours, double Theirs)>();
        for (int round = 0; round < Rounds; round++)
        {
            // Who has slept is rarely interrupted by others within the next milliseconds. Each is the first by turns.
            Thread.Sleep(1);
            double first = Time(round % 2 == 0 ? ours : theirs, repeats) / operations;
            double second = Time(round % 2 == 0 ? theirs : ours, repeats) / operations;
            rounds.Add(round % 2 == 0 ? (first, second) : (second, first));
        }

        return new Ratio(
            Median.Of(rounds.Select(round => round.Ours)),
            Median.Of(rounds.Select(round => round.Theirs)),
            Median.Of(rounds.Select(round => round.Ours / round.Theirs)));
    }

    // Tier 1 is compiled in the background after thirty calls, twice where the first code was instrumented, and on a busy
    // machine much later. So the loops run until they stop getting faster.
    private static void WarmUp(Action loop)
    {
        var clock = Stopwatch.StartNew();
        double best = double.MaxValue;
        for (int calm = 0; calm < CalmBatches && clock.Elapsed < LongestWarmUp; calm++)
        {
            double fastest = Enumerable.Range(0, LoopsInBatch).Min(_ => Time(loop, 1));
            calm = fastest < best * 0.95 ? 0 : calm;
            best = Math.Min(best, fastest);
            Thread.Sleep(30);
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
