using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Factbook.Benchmarks.Compilation;
using Factbook.Benchmarks.Data;

namespace Factbook.Benchmarks.Measuring;

/// <summary>What the rows add to the compilation of an empty project.</summary>
internal static class BuildBenchmark
{
    // As many as where edits are measured. Nobody edits a file of thirty megabytes.
    private const int Files = 20;

    public static BuildRun Run(string folder, int rows, int rounds)
    {
        folder = Path.Combine(folder, FormattableString.Invariant($"{rows}"));
        Directory.CreateDirectory(folder);
        string empty = Path.Combine(folder, "Empty.cs");
        File.WriteAllText(empty, "");
        string[] dataset = DatasetFolder.Write(
            Path.Combine(folder, "data"), VisitRows.Make(KeyShape.Visit, rows), Files);
        string facts = Path.Combine(folder, "VisitFacts.dll");
        var without = new List<CompilerRun>();
        var with = new List<CompilerRun>();
        for (int round = 0; round < rounds; round++)
        {
            without.Add(FactsCompilation.Run(Path.Combine(folder, "Empty.dll"), [], [empty]));
            with.Add(FactsCompilation.Run(facts, dataset, [empty]));
        }

        return new BuildRun(
            rows,
            Median.Of(with.Zip(without, (full, bare) => (full.Time - bare.Time).TotalSeconds)),
            Median.Of(with.Zip(without, (full, bare) => (double)(full.PeakMemory - bare.PeakMemory))) / 1e6,
            new FileInfo(facts).Length,
            dataset.Sum(path => new FileInfo(path).Length));
    }
}
