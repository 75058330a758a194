using System;
using System.Collections.Generic;

namespace Factbook.Benchmarks.Measuring;

/// <summary>What is done with facts once they are found, compared with plain objects.</summary>
/// <param name="Read">Five properties of rows in no order; the ratio to plain objects.</param>
/// <param name="ForEach">A loop over all; the ratio to a List of plain objects.</param>
/// <param name="Linq">Where and Count; the ratio to the same over a read-only list of plain objects.</param>
/// <param name="LinqOfList">The same; the ratio to a List, which LINQ knows.</param>
/// <param name="ByReference">All rows through the index by reference; the ratio to an ILookup.</param>
/// <param name="Texts">All texts of all rows, read before; the ratio to plain objects.</param>
/// <param name="RangeNanoseconds">A range query.</param>
/// <param name="RangeBytes">The bytes that a range query and an index by reference allocate.</param>
internal sealed record WalkBenchmark(
    Ratio Read, Ratio ForEach, Ratio Linq, Ratio LinqOfList, Ratio ByReference, Ratio Texts, double RangeNanoseconds, long RangeBytes)
{
    private const int Years = 32;

    public static IReadOnlyList<int> Sizes { get; } = [10_000, 100_000];

    public static WalkBenchmark Run(WarmTable table)
    {
        WarmLoops loops = table.Loops;
        int rows = table.Rows.Length;
        Ratio range = Ratio.Measure(Years, () => loops.FactbookRange(), () => loops.FactbookRange());
        long before = GC.GetAllocatedBytesForCurrentThread();
        loops.FactbookRange();
        loops.FactbookByReference();
        long bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        return new WalkBenchmark(
            Ratio.Measure(rows, () => loops.FactbookRead(table.Rows), () => loops.ObjectsRead(table.Rows)),
            Ratio.Measure(rows, () => loops.FactbookForEach(), () => loops.ObjectsForEach()),
            Ratio.Measure(rows, () => loops.FactbookLinq(), () => loops.ObjectsLinq()),
            Ratio.Measure(rows, () => loops.FactbookLinq(), () => loops.ListLinq()),
            Ratio.Measure(rows, () => loops.FactbookByReference(), () => loops.LookupByReference()),
            Ratio.Measure(rows, () => loops.FactbookAllTexts(), () => loops.ObjectsAllTexts()),
            range.Ours,
            bytes);
    }
}
