using System.Collections.Generic;
using System.Linq;

namespace Factbook.Benchmarks.Measuring;

/// <summary>What is done with facts once they are found, compared with plain objects.</summary>
/// <param name="Properties">Properties of rows in no order, one to a loop; the ratios to plain objects.</param>
/// <param name="FiveProperties">Five of them in one loop; the ratio to plain objects.</param>
/// <param name="ForEach">A loop over all; the ratio to a List of plain objects.</param>
/// <param name="Linq">Where and Count; the ratio to the same over a read-only list of plain objects.</param>
/// <param name="LinqOfList">The same; the ratio to a List, which LINQ knows.</param>
/// <param name="ByReference">All rows through the index by reference; the ratio to an ILookup.</param>
/// <param name="Texts">All texts of all rows, read before; the ratio to plain objects.</param>
/// <param name="RangeNanoseconds">A range query.</param>
/// <param name="RangeBytes">The bytes that range queries and an index by reference allocate.</param>
internal sealed record WalkBenchmark(
    PropertyReads Properties,
    Ratio FiveProperties,
    Ratio ForEach,
    Ratio Linq,
    Ratio LinqOfList,
    Ratio ByReference,
    Ratio Texts,
    double RangeNanoseconds,
    long RangeBytes)
{
    private const int Years = 32;
    private const int Processes = 5;

    public static IReadOnlyList<int> Sizes { get; } = [10_000, 100_000];

    public static WalkBenchmark Run(string assembly, int rows)
    {
        Check(assembly);
        return new WalkBenchmark(
            MeasureProperties(assembly, rows),
            Measure(assembly, rows, "facts read", "objects read"),
            Measure(assembly, rows, "facts foreach", "objects foreach"),
            Measure(assembly, rows, "facts LINQ", "objects LINQ"),
            Measure(assembly, rows, "facts LINQ", "list LINQ"),
            Measure(assembly, rows, "facts by reference", "lookup by reference"),
            Measure(assembly, rows, "facts texts", "objects texts"),
            Measure(assembly, Years, "facts range", "facts range", processes: 1).Ours,
            AllocatedBytes(assembly));
    }

    private static PropertyReads MeasureProperties(string assembly, int rows)
    {
        int atHand = WarmTable.AtHandOf(rows);
        Ratio Read(string property) => Measure(assembly, atHand, "facts " + property, "objects " + property);
        return new PropertyReads(
            Read(nameof(PropertyReads.Start)),
            Read(nameof(PropertyReads.Kind)),
            Read(nameof(PropertyReads.Amount)),
            Read(nameof(PropertyReads.SourceId)),
            Read(nameof(PropertyReads.Title)),
            Read(nameof(PropertyReads.Visitor)));
    }

    private static void Check(string assembly)
    {
        using var process = new LoopProcess(assembly, withObjects: true);
        process.Round(LoopHost.Check);
    }

    // New processes for each loop: what the JIT has seen of one would decide how it compiles what another shares with it.
    private static Ratio Measure(string assembly, int operations, string ourLoop, string theirLoop, int processes = Processes)
    {
        LoopProcess[] Start(string loop) =>
            [.. Enumerable.Range(0, processes).Select(_ => new LoopProcess(assembly, withObjects: !TimedLoops.IsOfFacts(loop)))];
        LoopProcess[] ours = Start(ourLoop);
        LoopProcess[] theirs = Start(theirLoop);
        try
        {
            return Ratio.Measure(operations, ours, ourLoop, theirs, theirLoop);
        }
        finally
        {
            foreach (LoopProcess process in ours.Concat(theirs))
            {
                process.Dispose();
            }
        }
    }

    private static long AllocatedBytes(string assembly)
    {
        using var process = new LoopProcess(assembly, withObjects: false);
        return (long)process.Round(LoopHost.AllocatedBytes);
    }
}
