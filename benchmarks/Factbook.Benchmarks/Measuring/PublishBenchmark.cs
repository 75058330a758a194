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
    private const int Rounds = 31;

    /// <summary>Compiled to machine code beside the IL; the framework is shared. The size is that of the assembly of facts.</summary>
    public static ColdRun ReadyToRun(string folder, int rows) =>
        Run("ReadyToRun", folder, rows, "net10.0", "PublishReadyToRun", selfContained: false, "Program.dll");

    /// <summary>IL with the parts of the framework that it needs. The size is that of all files.</summary>
    public static ColdRun Trimmed(string folder, int rows) =>
        Run("trimmed", folder, rows, "net10.0", "PublishTrimmed", selfContained: true, "*");

    /// <summary>One native file. The framework is .NET 9, the last that can be published so without its own packages.</summary>
    public static ColdRun NativeAot(string folder, int rows) =>
        Run("native AOT", folder, rows, "net9.0", "PublishAot", selfContained: true, "Program");

    private static ColdRun Run(
        string name, string folder, int rowCount, string framework, string publish, bool selfContained, string files)
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

        // Not far down in this benchmark's folders: to load an assembly the runtime asks of each folder above whether it is a
        // link, and nobody keeps an application under a dozen of them.
        string output = Directory.CreateTempSubdirectory("published-").FullName;
        try
        {
            SdkCommand.Run(
                $"{project} cannot be published", "publish", project, "-c", "Release", "-o", output, "-nologo", "-v", "q");
            string[] command = selfContained
                ? [Path.Combine(output, "Program")]
                : [Sdk.Host, "exec", Path.Combine(output, "Program.dll")];
            string id = rows[rowCount / 3].Id;
            var runs = Enumerable.Range(0, Rounds).Select(_ => ProgramRun.FirstFact(id, command)).ToList();
            long size = Directory.EnumerateFiles(output, files, SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length);
            return new ColdRun(name, rowCount, Median.Of(runs.Select(run => run.Microseconds)), runs[0].Bytes, size);
        }
        finally
        {
            Directory.Delete(output, recursive: true);
        }
    }
}
