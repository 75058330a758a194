using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Factbook.Benchmarks.Compilation;
using Factbook.Benchmarks.Contestants;

namespace Factbook.Benchmarks.Measuring;

/// <summary>The dataset of the repository, as its package has it: library and facts are machine code beside the IL.</summary>
/// <param name="Rows">The facts of all tables.</param>
/// <param name="Bytes">The bytes of its assembly before it is compiled ahead of time.</param>
/// <param name="FirstFactMilliseconds">The time to the first fact.</param>
/// <param name="BuildSeconds">The time that it adds to the compilation of an empty project.</param>
internal sealed record RealDataset(int Rows, long Bytes, double FirstFactMilliseconds, double BuildSeconds)
{
    private const string Visit = "visit.2023.01";

    /// <summary>The files of the dataset.</summary>
    public static string[] Files() => Directory.GetFiles(
        Path.GetFullPath(Path.Combine(Repository.Root, "data", "belarus-china")), "*.yaml", SearchOption.AllDirectories);

    public static RealDataset Run(string folder, int rounds)
    {
        Directory.CreateDirectory(folder);
        string empty = Path.Combine(folder, "Empty.cs");
        File.WriteAllText(empty, "");
        string[] dataset = Files();
        string facts = Path.Combine(folder, "Facts.dll");
        TimeSpan bare = FactsCompilation.Run(Path.Combine(folder, "Empty.dll"), [], [empty]).Time;
        TimeSpan full = FactsCompilation.Run(facts, dataset, [empty]).Time;
        long size = new FileInfo(facts).Length;
        string program = AllContestants.ProgramOf(facts, folder, "Real", Precompiler.Library);
        File.Copy(Precompiler.Run(facts, Path.Combine(folder, "shipped")), facts, overwrite: true);
        int rows = int.Parse(ProgramRun.Checksum(Sdk.Host, "exec", program), CultureInfo.InvariantCulture);
        double first = Median.Of(Enumerable.Range(0, rounds)
            .Select(_ => ProgramRun.FirstFact(Visit, Sdk.Host, "exec", program).Microseconds));
        return new RealDataset(rows, size, first / 1000, (full - bare).TotalSeconds);
    }
}
