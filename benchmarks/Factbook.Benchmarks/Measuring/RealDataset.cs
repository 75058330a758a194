using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Factbook.Benchmarks.Compilation;
using Factbook.Benchmarks.Contestants;

namespace Factbook.Benchmarks.Measuring;

/// <summary>The dataset of the repository, measured as the made-up ones are.</summary>
/// <param name="Rows">The facts of all tables.</param>
/// <param name="Bytes">The bytes of its assembly.</param>
/// <param name="FirstFactMilliseconds">The time to the first fact.</param>
/// <param name="BuildSeconds">The time that it adds to the compilation of an empty project.</param>
internal sealed record RealDataset(int Rows, long Bytes, double FirstFactMilliseconds, double BuildSeconds)
{
    private const string Visit = "visit.2023.01";

    public static RealDataset Run(string folder, int rounds)
    {
        Directory.CreateDirectory(folder);
        string empty = Path.Combine(folder, "Empty.cs");
        File.WriteAllText(empty, "");
        string[] dataset = Directory.GetFiles(
            Path.GetFullPath(Path.Combine(Repository.Root, "data", "belarus-china")), "*.yaml", SearchOption.AllDirectories);
        string facts = Path.Combine(folder, "Facts.dll");
        TimeSpan bare = FactsCompilation.Run(Path.Combine(folder, "Empty.dll"), [], [empty]).Time;
        TimeSpan full = FactsCompilation.Run(facts, dataset, [empty]).Time;
        string program = AllContestants.ProgramOf(facts, folder, "Real");
        int rows = int.Parse(ProgramRun.Checksum(Sdk.Host, "exec", program), CultureInfo.InvariantCulture);
        double first = Median.Of(Enumerable.Range(0, rounds)
            .Select(_ => ProgramRun.FirstFact(Visit, Sdk.Host, "exec", program).Microseconds));
        return new RealDataset(rows, new FileInfo(facts).Length, first / 1000, (full - bare).TotalSeconds);
    }
}
