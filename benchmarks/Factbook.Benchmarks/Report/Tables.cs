using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Factbook.Benchmarks.Measuring;
using Factbook.Benchmarks.Verdict;

namespace Factbook.Benchmarks.Report;

/// <summary>The tables of docs/performance.md, in Markdown.</summary>
internal static class Tables
{
    public static string Write(Results results)
    {
        var text = new StringBuilder();
        int[] sizes = [.. ColdBenchmark.Sizes];
        Table(text, "First fact, ms (managed bytes before it)", ["", .. sizes.Select(Number)], results.Cold
            .GroupBy(run => run.Contestant)
            .Select(runs => (IEnumerable<string>)[runs.Key, .. sizes.Select(size => Cell(runs.FirstOrDefault(run => run.Rows == size)))]));
        IEnumerable<string> Published(ColdRun run, string files) => [run.Contestant, Milliseconds(run), Number(run.AssemblySize), files];
        Table(text, "Published, 10,000 rows", ["", "first fact, ms", "bytes", "of"],
        [
            Published(results.ReadyToRun, "the assembly of facts"),
            Published(results.Trimmed, "all files, .NET 10 among them"),
            Published(results.NativeAot, "the one file"),
        ]);
        Table(text, "Look-up, ns (ratio to FrozenDictionary)", ["rows", "identifiers", "hit", "near miss", "far miss", "span hit"], results.LookUps
            .GroupBy(run => (run.Rows, run.Shape))
            .Select(runs => (IEnumerable<string>)[Number(runs.Key.Rows), runs.Key.Shape, .. runs.Select(run => Cell(run.Ratio))]));
        Table(text, "Property reads, ns for each row (ratio to plain objects)", ["rows", .. PropertyReads.Names, "geometric mean", "five properties together"],
            results.Walks.Select(walk => (IEnumerable<string>)
            [
                Number(walk.Rows), .. walk.Walk.Properties.Each().Select(Cell), Invariant($"{walk.Walk.Properties.Mean:F2}"), Cell(walk.Walk.FiveProperties),
            ]));
        Table(text, "Walks, ns for each row (ratio to plain objects)", ["rows", "foreach", "LINQ", "LINQ, ratio to List", "by reference", "LINQ by reference", "all texts", "range query, ns"],
            results.Walks.Select(walk => (IEnumerable<string>)
            [
                Number(walk.Rows), Cell(walk.Walk.ForEach), Cell(walk.Walk.Linq), Cell(walk.Walk.LinqOfList),
                Cell(walk.Walk.ByReference), Cell(walk.Walk.LinqByReference), Cell(walk.Walk.Texts), Invariant($"{walk.Walk.RangeNanoseconds:F0}"),
            ]));
        Table(text, "Build, beyond an empty project", ["rows", "YAML, MB", "seconds", "peak memory, MB", "assembly, MB", "bytes of a row"],
            results.Builds.Select(build => (IEnumerable<string>)
            [
                Number(build.Rows), Invariant($"{build.YamlSize / 1e6:F1}"), Invariant($"{build.Seconds:F1}"), Invariant($"{build.Megabytes:F0}"),
                Invariant($"{build.AssemblySize / 1e6:F1}"), Invariant($"{(double)build.AssemblySize / build.Rows:F0}"),
            ]));
        Table(text, "The generator by itself, 10,000 rows in 20 files", ["", "ms", "stages that ran", "files written"],
        [
            ["full run", Invariant($"{results.Generator.FullTime.TotalMilliseconds:F0}"), "", ""],
            Row("edit of C#", results.Generator.CSharp),
            Row("edit of a comment", results.Generator.Comment),
            Row("edit of a value", results.Generator.Value),
        ]);
        return text.ToString();
    }

    private static IEnumerable<string> Row(string name, Generating.GeneratorRun run) =>
        [name, Invariant($"{run.Time.TotalMilliseconds:F1}"), Number(run.Stages), Number(run.Files)];

    private static string Cell(ColdRun? run) => run is null ? "" : $"{Milliseconds(run)} ({Number(run.Bytes)})";

    private static string Cell(Ratio ratio) => Invariant($"{ratio.Ours:F1} ({ratio.Value:F2} ±{ratio.Spread:F2})");

    private static string Milliseconds(ColdRun run) => Invariant($"{run.Microseconds / 1000:F2}");

    private static string Number(int number) => Number((long)number);

    private static string Number(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    private static void Table(StringBuilder text, string title, IReadOnlyList<string> head, IEnumerable<IEnumerable<string>> rows)
    {
        text.Append(CultureInfo.InvariantCulture, $"### {title}\n\n| {string.Join(" | ", head)} |\n|---{string.Concat(Enumerable.Repeat("|--:", head.Count - 1))}|\n");
        foreach (IEnumerable<string> row in rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", row)} |\n");
        }

        text.Append('\n');
    }
}
