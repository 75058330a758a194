using System;
using System.Diagnostics;
using System.Linq;
using Factbook.Guard.Tests.Comparing;
using Factbook.Guard.Tests.Model;
using Factbook.Guard.Tests.Running;

namespace Factbook.Guard.Tests.Shrinking;

/// <summary>Makes a case that fails smaller for as long as it fails in the same way.</summary>
internal static class Shrinker
{
    private const int CasesInOneRun = 12;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(40);

    /// <summary>The smallest case that was found in some time.</summary>
    public static GuardResult Shrink(GuardResult fault)
    {
        GuardResult smallest = fault;
        var watch = Stopwatch.StartNew();
        bool isSmaller = true;
        while (isSmaller && watch.Elapsed < Longest)
        {
            isSmaller = false;
            foreach (DrawnDataset[] some in Smaller.Of(smallest.Case.Dataset).Chunk(CasesInOneRun))
            {
                if (watch.Elapsed < Longest && Failing(some, fault) is { } found)
                {
                    smallest = found;
                    isSmaller = true;
                    break;
                }
            }
        }

        return smallest;
    }

    private static GuardResult? Failing(DrawnDataset[] datasets, GuardResult fault)
    {
        GuardCase[] cases = [.. datasets.Select((dataset, i) => new GuardCase($"{fault.Case.Name}Part{i}", dataset))];
        int commands = fault.Fault == "the tool failed" ? ToolRun.Count : 0;
        return new GuardRun(new Coverage(), commands).Run(cases).FirstOrDefault(result => result.Kind == fault.Kind);
    }
}
