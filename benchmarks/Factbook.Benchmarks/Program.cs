using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using BenchmarkDotNet.Running;
using Factbook.Benchmarks.Compilation;
using Factbook.Benchmarks.Contestants;
using Factbook.Benchmarks.Data;
using Factbook.Benchmarks.Generating;
using Factbook.Benchmarks.Measuring;
using Factbook.Benchmarks.Report;
using Factbook.Benchmarks.Verdict;

if (Environment.GetEnvironmentVariable(RuntimeSettings.CallCountingDelay) is null)
{
    ProcessStartInfo start = OwnProgram.With(args);
    start.Environment[RuntimeSettings.CallCountingDelay] = "0";
    using Process process = Process.Start(start)!;
    process.WaitForExit();
    return process.ExitCode;
}

string folder = Path.Combine(AppContext.BaseDirectory, "runs");
switch (args.FirstOrDefault())
{
    case "verdict":
        return Verdict(isLong: false);
    case "long":
        return Verdict(isLong: true);
    case "cold":
        Show(Sizes(ColdBenchmark.Sizes).SelectMany(size =>
            ColdBenchmark.Run(Path.Combine(folder, "cold"), size, rounds: 9, AllContestants.All)));
        return 0;
    case "first":
        Show(Sizes(ColdBenchmark.Sizes).SelectMany(size =>
            ColdBenchmark.Run(Path.Combine(folder, "cold"), size, rounds: 21, [AllContestants.Factbook, AllContestants.FactbookInIL])));
        return 0;
    case "published":
        Show([PublishBenchmark.ReadyToRun(Path.Combine(folder, "published"), 10_000)]);
        Show([PublishBenchmark.Trimmed(Path.Combine(folder, "published"), 10_000)]);
        Show([PublishBenchmark.NativeAot(Path.Combine(folder, "published"), 10_000)]);
        return 0;
    case "lookups":
        Show(LookUpBenchmark.Run(Path.Combine(folder, "warm"), Sizes(LookUpBenchmark.Sizes)));
        return 0;
    case "indexes":
        return Keep(IndexBenchmark.Run(folder, Sizes(IndexBenchmark.Sizes)));
    case "warm":
        BenchmarkRunner.Run<WarmBenchmarks>(args: args[1..]);
        return 0;
    case "walks":
        Show(Sizes(WalkBenchmark.Sizes).Select(size =>
            WalkBenchmark.Run(WarmTable.Compile(Path.Combine(folder, "walk"), KeyShape.Visit, size), size)));
        return 0;
    case "loops":
        LoopHost.Serve(args[1], withObjects: args[2] == "objects", Console.In, Console.Out);
        return 0;
    case "build":
        Show(Sizes([]).Select(rows => BuildBenchmark.Run(Path.Combine(folder, "build"), rows, rounds: 1)));
        return 0;
    case "real":
        Show([RealDataset.Run(Path.Combine(folder, "real"), rounds: 9)]);
        return 0;
    case "generator":
        Show([GeneratorBenchmark.Run(), ParserBenchmark.Run(GeneratorBenchmark.Rows, GeneratorBenchmark.Files)]);
        return 0;
    case "analyzer":
        Show(AnalyzerBenchmark.Run(Path.Combine(folder, "analyzer"), rounds: 9));
        return 0;
    case "stages":
        Show(GeneratorBenchmark.Stages(int.Parse(args[1], null), int.Parse(args[2], null)));
        return 0;
    default:
        Console.WriteLine("verdict | long | published | generator | analyzer | stages ROWS FILES | real");
        Console.WriteLine("cold | first | lookups | indexes | walks | build, each with numbers of rows");
        Console.WriteLine("warm, with options of BenchmarkDotNet");
        return 2;
}

int Verdict(bool isLong)
{
    Results results = Measurement.Run(folder, isLong, Console.Error.WriteLine);
    Charts.Write(results, Path.Combine(folder, "charts"));
    File.WriteAllText(Path.Combine(folder, "tables.md"), Tables.Write(results));
    return Keep(Promises.Of(results));
}

// Each as soon as it is known.
static int Keep(IEnumerable<Promise> promises)
{
    bool areKept = true;
    foreach (Promise promise in promises)
    {
        Console.WriteLine(promise);
        areKept &= promise.IsKept;
    }

    return areKept ? 0 : 1;
}

// The numbers of rows that are asked for, or those of the verdict.
IEnumerable<int> Sizes(IReadOnlyList<int> otherwise) =>
    args.Length > 1 ? args.Skip(1).Select(rows => int.Parse(rows, CultureInfo.InvariantCulture)) : otherwise;

static void Show(IEnumerable<object> results)
{
    foreach (object result in results)
    {
        Console.WriteLine(result);
    }
}
