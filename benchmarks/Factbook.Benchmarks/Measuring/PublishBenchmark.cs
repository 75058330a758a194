using System;
using System.IO;
using System.Linq;
using Factbook.Benchmarks.Compilation;
using Factbook.Benchmarks.Contestants;
using Factbook.Benchmarks.Data;

namespace Factbook.Benchmarks.Measuring;

/// <summary>Publishes a program with facts as an application would be, and times its first fact.</summary>
internal static class PublishBenchmark
{
    /// <summary>Compiled to machine code beside the IL; the framework is shared.</summary>
    public static ColdRun ReadyToRun(string folder, int rows, int rounds) =>
        Run("ReadyToRun", folder, rows, rounds, "net10.0", "PublishReadyToRun", selfContained: false);

    /// <summary>One native file. The framework is .NET 9, the last that can be published so without its own packages.</summary>
    public static ColdRun NativeAot(string folder, int rows, int rounds) =>
        Run("native AOT", folder, rows, rounds, "net9.0", "PublishAot", selfContained: true);

    private static ColdRun Run(
        string name, string folder, int rowCount, int rounds, string framework, string publish, bool selfContained)
    {
        folder = Path.Combine(folder, FormattableString.Invariant($"{publish}{rowCount}"));
        var rows = VisitRows.Make(KeyShape.Visit, rowCount);
        DatasetFolder.Write(Path.Combine(folder, "data"), rows);
        foreach (string source in new[] { "ColdProgram.cs", "VisitObject.cs", "FactbookContestant.cs" })
        {
            File.WriteAllText(Path.Combine(folder, source), Embedded.Text(source));
        }

        string project = Path.Combine(folder, "Program.csproj");
        File.WriteAllText(project, Embedded.Text("Published.csproj")
            .Replace("@Framework@", framework, StringComparison.Ordinal)
            .Replace("@Publish@", publish, StringComparison.Ordinal)
            .Replace("@SelfContained@", selfContained ? "true" : "false", StringComparison.Ordinal)
            .Replace("@Repository@", Repository.Root, StringComparison.Ordinal)
            .Replace("@Tools@", AppContext.BaseDirectory, StringComparison.Ordinal));
        string output = Path.Combine(folder, "published");
        SdkCommand.Run(
            $"{project} cannot be published", "publish", project, "-c", "Release", "-o", output, "-nologo", "-v", "q");
        string[] command = selfContained
            ? [Path.Combine(output, "Program")]
            : [Sdk.Host, "exec", Path.Combine(output, "Program.dll")];
        string id = rows[rowCount / 3].Id;
        var runs = Enumerable.Range(0, rounds).Select(_ => ProgramRun.FirstFact(id, command)).ToList();
        string file = Path.Combine(output, selfContained ? "Program" : "Program.dll");
        return new ColdRun(name, rowCount, Median.Of(runs.Select(run => run.Microseconds)), runs[0].Bytes, new FileInfo(file).Length);
    }
}
