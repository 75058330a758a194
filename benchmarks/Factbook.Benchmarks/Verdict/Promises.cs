using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Benchmarks.Contestants;
using Factbook.Benchmarks.Measuring;

namespace Factbook.Benchmarks.Verdict;

/// <summary>The promises, one by one.</summary>
internal static class Promises
{
    // The row cache: a reference for each row, and a bit that says who writes it.
    private const int PointerSize = 8;
    private const int RowsInByte = 8;

    // What is larger than a literal, and so is found by reflection.
    private const int LargeRows = 100_000;

    public static IEnumerable<Promise> Of(Results results) =>
        [.. Cold(results), .. LookUps(results), .. Walks(results), .. Builds(results)];

    private static IEnumerable<Promise> Cold(Results results)
    {
        foreach (IGrouping<int, ColdRun> size in results.Cold.GroupBy(run => run.Rows))
        {
            ColdRun ours = size.First();
            double target = size.Key >= LargeRows ? 2 : 1.6;
            yield return new Promise($"first fact, JIT, {size.Key} rows", ours.Microseconds / 1000, target, "ms");
            if (size.Key >= 300)
            {
                yield return new Promise(
                    $"first fact, fastest other, {size.Key} rows",
                    size.Where(IsOther).Min(other => other.Microseconds) / ours.Microseconds, 10, "times", IsFloor: true);
            }

            yield return new Promise(
                $"bytes before the first fact, row cache apart, {size.Key} rows",
                ours.Bytes - (size.Key * PointerSize) - (size.Key / RowsInByte), 4096, "bytes");
        }

        yield return new Promise("first fact, ReadyToRun, 10000 rows", results.ReadyToRun.Microseconds / 1000, 0.5, "ms");
        yield return new Promise("first fact, native AOT, 10000 rows", results.NativeAot.Microseconds / 1000, 0.1, "ms");
    }

    private static bool IsOther(ColdRun run) => AllContestants.Others.Any(contestant => contestant.Name == run.Contestant);

    private static IEnumerable<Promise> LookUps(Results results) =>
        from run in results.LookUps
        group run.Ratio.Value by (run.Rows, run.Question) into ratios
        let target = ratios.Key.Rows == 12 ? 1.15 : ratios.Key.Question.EndsWith("hit", StringComparison.Ordinal) ? 0.9 : 1.05
        select new Promise(
            $"{ratios.Key.Question}, {ratios.Key.Rows} rows, ratio to FrozenDictionary",
            GeometricMean.Of(ratios), target, "");

    private static IEnumerable<Promise> Walks(Results results)
    {
        foreach ((int rows, WalkBenchmark walk) in results.Walks)
        {
            yield return new Promise($"property reads, {rows} rows, ratio to plain objects", walk.Properties.Mean, 1.1, "");
            yield return new Promise($"five properties together, {rows} rows, ratio to plain objects", walk.FiveProperties.Value, null, "");
            yield return new Promise($"foreach, {rows} rows, ratio to a List of plain objects", walk.ForEach.Value, 1.1, "");
            yield return new Promise($"LINQ, {rows} rows, ratio to a read-only list of plain objects", walk.Linq.Value, 1.2, "");
            yield return new Promise($"range query, {rows} rows", walk.RangeNanoseconds, 250, "ns");
            yield return new Promise($"bytes of range queries and slices, {rows} rows", walk.RangeBytes, 0, "bytes");
        }
    }

    private static IEnumerable<Promise> Builds(Results results)
    {
        BuildRun build = results.Builds.Single(run => run.Rows == 100_000);
        yield return new Promise("build, 100000 rows, time", build.Seconds, 8, "s");
        yield return new Promise("build, 100000 rows, peak memory", build.Megabytes, 500, "MB");
        yield return new Promise("generator alone, YAML", results.Generator.MegabytesPerSecond, 10, "MB/s", IsFloor: true);
        double full = results.Generator.FullTime.TotalSeconds;
        yield return new Promise("edit of C#, stages", results.Generator.CSharp.Stages, 0, "");
        yield return new Promise("edit of a comment, share of a full run", results.Generator.Comment.Time.TotalSeconds / full, 0.15, "");
        yield return new Promise("edit of a comment, files", results.Generator.Comment.Files, 0, "");
        yield return new Promise("edit of a value, share of a full run", results.Generator.Value.Time.TotalSeconds / full, 0.25, "");
        yield return new Promise("edit of a value, files", results.Generator.Value.Files, 1, "");
        double ours = results.Cold.Single(run => run.Rows == 10_000 && run.Contestant == "Factbook").AssemblySize;
        double json = results.Cold.Single(run => run.Rows == 10_000 && run.Contestant.Contains("JSON", StringComparison.Ordinal)).AssemblySize;
        yield return new Promise("bytes of a row, ratio to its JSON", ours / results.JsonTextRows / (results.JsonTextSize / (double)results.JsonTextRows), 1, "");
        // Texts stand in it as they are: coded ones made it half as large, and each that was read slower.
        yield return new Promise("assembly, ratio to embedded JSON", ours / json, 0.75, "");
    }
}
