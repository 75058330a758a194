using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Factbook.Benchmarks.Contestants;
using Factbook.Benchmarks.Data;
using Factbook.Benchmarks.Generating;
using Factbook.Benchmarks.Measuring;

namespace Factbook.Benchmarks.Verdict;

/// <summary>Measures everything.</summary>
internal static class Measurement
{
    private const int JsonRows = 10_000;
    private static readonly int[] ShortSizes = [10_000, 100_000];
    private static readonly int[] LongSizes = [10_000, 100_000, 1_000_000];

    /// <summary>Runs all benchmarks.</summary>
    /// <param name="folder">Where to compile.</param>
    /// <param name="isLong">Whether to take the time for more rounds and a million rows.</param>
    /// <param name="report">Is told what has been measured.</param>
    public static Results Run(string folder, bool isLong, Action<object> report)
    {
        int rounds = isLong ? 15 : 7;
        T Told<T>(T result)
        {
            report(result!);
            return result;
        }

        List<ColdRun> cold = [.. ColdBenchmark.Sizes.SelectMany(size => ColdBenchmark.Run(Path.Combine(folder, "cold"), size, rounds, AllContestants.All)).Select(Told)];
        ColdRun readyToRun = Told(PublishBenchmark.ReadyToRun(Path.Combine(folder, "published"), 10_000));
        ColdRun trimmed = Told(PublishBenchmark.Trimmed(Path.Combine(folder, "published"), 10_000));
        ColdRun nativeAot = Told(PublishBenchmark.NativeAot(Path.Combine(folder, "published"), 10_000));
        List<LookUpRun> lookUps = [.. LookUpBenchmark.Run(Path.Combine(folder, "warm"), LookUpBenchmark.Sizes).Select(Told)];
        List<(int, WalkBenchmark)> walks =
        [
            .. WalkBenchmark.Sizes.Select(size =>
                (size, Told(WalkBenchmark.Run(WarmTable.Compile(Path.Combine(folder, "walk"), KeyShape.Visit, size), size)))),
        ];
        int[] sizes = isLong ? LongSizes : ShortSizes;
        List<BuildRun> builds =
            [.. sizes.Select(size => Told(BuildBenchmark.Run(Path.Combine(folder, "build"), size, size > 100_000 ? 1 : 3)))];
        GeneratorBenchmark generator = Told(GeneratorBenchmark.Run());
        string json = Path.Combine(folder, "cold", "10000-3", "visits.json");
        return new Results
        {
            Cold = cold,
            ReadyToRun = readyToRun,
            Trimmed = trimmed,
            NativeAot = nativeAot,
            LookUps = lookUps,
            Walks = walks,
            Builds = builds,
            Generator = generator,
            JsonTextSize = new FileInfo(json).Length,
            JsonTextRows = JsonRows,
        };
    }
}
