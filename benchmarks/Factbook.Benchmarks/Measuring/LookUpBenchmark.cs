using System.Collections.Generic;
using System.Linq;
using Factbook.Benchmarks.Data;

namespace Factbook.Benchmarks.Measuring;

/// <summary>Look-ups by identifier against FrozenDictionary, over all shapes of identifiers.</summary>
internal static class LookUpBenchmark
{
    private static readonly string[] Questions = ["hit", "near miss", "far miss", "span hit"];

    public static IReadOnlyList<int> Sizes { get; } = [12, 300, 10_000, 100_000];

    /// <summary>Measures every shape at every size.</summary>
    public static IEnumerable<LookUpRun> Run(string folder, IEnumerable<int> sizes) =>
        from size in sizes
        from shape in KeyShape.All
        where size <= shape.LargestCount
        from run in Measure(WarmTable.Compile(folder, shape, size), shape.Name, size)
        select run;

    private static IEnumerable<LookUpRun> Measure(string assembly, string shape, int size)
    {
        using var check = new LoopProcess(assembly, withObjects: true);
        check.Round(LoopHost.Check);
        using var ours = new LoopProcess(assembly, withObjects: false);
        using var theirs = new LoopProcess(assembly, withObjects: true);
        foreach (string question in Questions)
        {
            yield return new LookUpRun(
                shape, size, question, Ratio.Measure(size, [ours], "facts " + question, [theirs], "frozen " + question));
        }
    }
}
