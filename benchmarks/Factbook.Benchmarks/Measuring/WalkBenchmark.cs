using System.Collections.Generic;
using System.Linq;

namespace Factbook.Benchmarks.Measuring;

/// <summary>What is done with facts once they are found, compared with plain objects.</summary>
internal sealed record WalkBenchmark
{
    private const int Years = 32;
    private const int Processes = 5;

    /// <summary>Properties of rows in no order, one to a loop; the ratios to plain objects.</summary>
    public required PropertyReads Properties { get; init; }

    /// <summary>Five of them in one loop; the ratio to plain objects.</summary>
    public required Ratio FiveProperties { get; init; }

    /// <summary>A loop over all; the ratio to a List of plain objects.</summary>
    public required Ratio ForEach { get; init; }

    /// <summary>Where and Count; the ratio to the same over a read-only list of plain objects.</summary>
    public required Ratio Linq { get; init; }

    /// <summary>The same; the ratio to a List, which LINQ knows.</summary>
    public required Ratio LinqOfList { get; init; }

    /// <summary>All rows through the index by reference; the ratio to an ILookup.</summary>
    public required Ratio ByReference { get; init; }

    /// <summary>Where and Count of each slice of that index; the ratio to an ILookup.</summary>
    public required Ratio LinqByReference { get; init; }

    /// <summary>All texts of all rows, read before; the ratio to plain objects.</summary>
    public required Ratio Texts { get; init; }

    /// <summary>A range query.</summary>
    public required double RangeNanoseconds { get; init; }

    /// <summary>The bytes that range queries and an index by reference allocate.</summary>
    public required long RangeBytes { get; init; }

    public static IReadOnlyList<int> Sizes { get; } = [10_000, 100_000];

    public static WalkBenchmark Run(string assembly, int rows)
    {
        Check(assembly);
        return new WalkBenchmark
        {
            Properties = MeasureProperties(assembly, rows),
            FiveProperties = Measure(assembly, rows, "facts read", "objects read"),
            ForEach = Measure(assembly, rows, "facts foreach", "objects foreach"),
            Linq = Measure(assembly, rows, "facts LINQ", "objects LINQ"),
            LinqOfList = Measure(assembly, rows, "facts LINQ", "list LINQ"),
            ByReference = Measure(assembly, rows, "facts by reference", "lookup by reference"),
            LinqByReference = Measure(assembly, rows, "facts LINQ by reference", "lookup LINQ by reference"),
            Texts = Measure(assembly, rows, "facts texts", "objects texts"),
            RangeNanoseconds = Measure(assembly, Years, "facts range", "facts range", processes: 1).Ours,
            RangeBytes = AllocatedBytes(assembly),
        };
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
