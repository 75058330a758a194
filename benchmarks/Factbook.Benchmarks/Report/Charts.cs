using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Factbook.Benchmarks.Contestants;
using Factbook.Benchmarks.Measuring;
using Factbook.Benchmarks.Verdict;

namespace Factbook.Benchmarks.Report;

/// <summary>The three charts of docs/performance.md.</summary>
internal static class Charts
{
    public static void Write(Results results, string folder)
    {
        Directory.CreateDirectory(folder);
        Write("first-fact.svg", new SvgChart("Time to the first fact in a new process", "milliseconds", FirstFact(results)));
        Write("look-up.svg", new SvgChart(
            "Look-up by identifier, ratio to FrozenDictionary", "mean over four shapes of identifiers; below 1 is faster", LookUps(results)));
        Write("build-memory.svg", new SvgChart(
            "What rows add to the compiler's peak memory", "megabytes", BuildMemory(results)));

        void Write(string name, SvgChart chart) => File.WriteAllText(Path.Combine(folder, name), chart.Write());
    }

    private static IReadOnlyList<SvgSeries> FirstFact(Results results) =>
    [
        .. results.Cold.Where(run => run.Contestant != AllContestants.FactbookInIL.Name).GroupBy(run => run.Contestant)
            .Select(runs => new SvgSeries(runs.Key, [.. runs.Select(run => ((double)run.Rows, run.Microseconds / 1000))])),
    ];

    private static IReadOnlyList<SvgSeries> LookUps(Results results) =>
    [
        .. results.LookUps.GroupBy(run => run.Question).Select(question => new SvgSeries(question.Key,
        [
            .. question.GroupBy(run => run.Rows)
                .Select(runs => ((double)runs.Key, GeometricMean.Of(runs.Select(run => run.Ratio.Value)))),
        ])),
    ];

    private static IReadOnlyList<SvgSeries> BuildMemory(Results results) =>
        [new SvgSeries("Factbook", [.. results.Builds.Select(run => ((double)run.Rows, Math.Max(1, run.Megabytes)))])];
}
