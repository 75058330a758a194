using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Factbook.Benchmarks.Verdict;

namespace Factbook.Benchmarks.Measuring;

/// <summary>Look-ups in indexes against the collections that a program would fill for them.</summary>
internal static class IndexBenchmark
{
    private const int Processes = 3;
    private const int SplitRows = 100_000;
    private const double OverlapNanoseconds = 250;
    private const string Overlap = "date, Overlapping";
    private const string OverlapAll = Overlap + ", all of it";

    // What a dictionary has to be beaten by, and how much slower than one that holds objects a look-up may be.
    private const double OfFrozen = 0.9;
    private const double OfLookup = 1.5;

    private static readonly (string Question, string Rival, double? Target)[] Questions =
    [
        ("unique key", "frozen", OfFrozen),
        ("unique key", "dictionary", null),
        ("unique key, miss", "frozen", null),
        ("unique key, miss", "dictionary", null),
        ("key of two slots", "frozen", OfFrozen),
        ("reference", "lookup", OfLookup),
        ("enum", "lookup", OfLookup),
        ("boolean", "lookup", OfLookup),
        ("text", "lookup", OfLookup),
        ("date, In", "array", null),
        (OverlapAll, "array", null),
        ("number, Between", "array", null),
        ("amount, Between", "array", null),
    ];

    public static IReadOnlyList<int> Sizes { get; } = [10_000, SplitRows];

    /// <summary>Measures every index at every size.</summary>
    public static IEnumerable<Promise> Run(string folder, IEnumerable<int> sizes) => sizes.SelectMany(size => Run(Path.Combine(folder, "index"), size));

    private static IEnumerable<Promise> Run(string folder, int rows)
    {
        string assembly = IndexTable.Compile(folder, rows);
        using (var check = new LoopProcess(assembly, withObjects: true))
        {
            check.Round(LoopHost.Check);
        }

        // An array must be looked through up to the period, which takes too long to time where it is large.
        foreach ((string question, string rival, double? target) in Questions.Where(one => rows < SplitRows || one.Question != OverlapAll))
        {
            Ratio ratio = Measure(assembly, "facts " + question, $"{rival} {question}");
            yield return new Promise(
                FormattableString.Invariant($"{question}, {rows} rows, {ratio.Ours:0.0} ns, ratio to {rival} ±{ratio.Spread:0.00}"), ratio.Value, target, "");
        }

        yield return new Promise(
            FormattableString.Invariant($"{Overlap}, up to the first, {rows} rows"),
            Measure(assembly, "facts " + Overlap, "facts " + Overlap).Ours,
            rows == SplitRows ? OverlapNanoseconds : null,
            "ns");
        using var bytes = new LoopProcess(assembly, withObjects: false);
        yield return new Promise(FormattableString.Invariant($"bytes of all of these, {rows} rows"), bytes.Round(LoopHost.AllocatedBytes), 0, "bytes");
    }

    // New processes for each loop: what the JIT has seen of one would decide how it compiles what another shares with it.
    private static Ratio Measure(string assembly, string ours, string theirs)
    {
        LoopProcess[] Start(string loop) =>
            [.. Enumerable.Range(0, Processes).Select(_ => new LoopProcess(assembly, withObjects: !TimedLoops.IsOfFacts(loop)))];
        LoopProcess[] ourProcesses = Start(ours);
        LoopProcess[] theirProcesses = Start(theirs);
        try
        {
            return Ratio.Measure(IndexLoops.Operations, ourProcesses, ours, theirProcesses, theirs);
        }
        finally
        {
            Array.ForEach([.. ourProcesses, .. theirProcesses], process => process.Dispose());
        }
    }
}
