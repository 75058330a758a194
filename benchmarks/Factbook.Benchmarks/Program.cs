using System;
using System.IO;
using System.Linq;
using Factbook.Benchmarks.Measuring;

string folder = Path.Combine(AppContext.BaseDirectory, "runs");
if (args[0] == "cold")
{
    foreach (int n in ColdBenchmark.Sizes)
    {
        foreach (ColdRun run in ColdBenchmark.Run(Path.Combine(folder, "cold"), n, 5).ToList())
        {
            Console.WriteLine(run);
        }
    }
}
else if (args[0] == "look")
{
    foreach (LookUpRun run in LookUpBenchmark.Run(Path.Combine(folder, "warm")))
    {
        Console.WriteLine($"{run.Rows,7} {run.Shape,-6} {run.Question,-10} {run.Ratio.Ours,8:F1} {run.Ratio.Theirs,8:F1} {run.Ratio.Value:F2}");
    }
}
