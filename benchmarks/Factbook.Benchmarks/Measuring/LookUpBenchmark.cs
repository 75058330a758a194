using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Benchmarks.Data;

namespace Factbook.Benchmarks.Measuring;

/// <summary>Look-ups by identifier against FrozenDictionary, over all shapes of identifiers.</summary>
internal static class LookUpBenchmark
{
    public static IReadOnlyList<int> Sizes { get; } = [12, 300, 10_000, 100_000];

    /// <summary>Measures every shape at every size.</summary>
    public static IEnumerable<LookUpRun> Run(string folder, IEnumerable<int> sizes) =>
        from size in sizes
        from shape in KeyShape.All
        where size <= shape.LargestCount
        let table = WarmTable.Load(folder, shape, size)
        from run in Measure(table, shape.Name, size)
        select run;

    /// <summary>The mean that suits ratios.</summary>
    public static double GeometricMean(IEnumerable<double> ratios) => Math.Exp(ratios.Average(Math.Log));

    private static IEnumerable<LookUpRun> Measure(WarmTable table, string shape, int size)
    {
        WarmLoops loops = table.Loops;
        (string Question, string[] Keys)[] questions =
            [("hit", table.Hits), ("near miss", table.NearMisses), ("far miss", table.FarMisses)];
        foreach ((string question, string[] keys) in questions)
        {
            yield return new LookUpRun(shape, size, question, Ratio.Measure(
                keys.Length, () => loops.FactbookGet(keys), () => loops.FrozenGet(keys)));
        }

        yield return new LookUpRun(shape, size, "span hit", Ratio.Measure(
            table.Hits.Length, () => loops.FactbookGetSpan(table.Hits), () => loops.FrozenGetSpan(table.Hits)));
    }
}
