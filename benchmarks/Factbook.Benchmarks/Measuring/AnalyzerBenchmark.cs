using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Factbook.Benchmarks.Compilation;
using Factbook.Benchmarks.Contestants;

namespace Factbook.Benchmarks.Measuring;

/// <summary>
/// What the analyzer that travels with a dataset takes in a project that uses the dataset of the repository in each of its files,
/// beside the analyzers of the SDK. One thread, so that no analyzer waits for another: the compiler measures by the clock.
/// </summary>
internal static partial class AnalyzerBenchmark
{
    private const int Files = 200;

    private static readonly string Analyzer = Path.Combine(AppContext.BaseDirectory, "Factbook.Analyzers.dll");

    /// <summary>Measures a project in which nothing is found, and one in which two suggestions are made in each file.</summary>
    public static IEnumerable<AnalyzerShare> Run(string folder, int rounds)
    {
        string facts = Path.Combine(folder, "Facts.dll");
        string empty = Path.Combine(folder, "Empty.cs");
        Directory.CreateDirectory(folder);
        File.WriteAllText(empty, "");
        FactsCompilation.Run(facts, RealDataset.Files(), [empty]);
        yield return Measure(folder, facts, rounds, "Countries.China", "Countries.Belarus", findings: 0);
        yield return Measure(folder, facts, rounds, "Countries.Get(\"country.cn\")", "Countries.Get(\"country.by\")", findings: 2 * Files);
    }

    private static AnalyzerShare Measure(string folder, string facts, int rounds, string china, string belarus, int findings)
    {
        string[] sources = [.. Enumerable.Range(0, Files).Select(number => Write(folder, number, china, belarus))];
        var with = new List<CompilerRun>();
        var without = new List<CompilerRun>();
        for (int round = 0; round < rounds; round++)
        {
            without.Add(Compile(sources, facts, folder, Sdk.Analyzers));
            with.Add(Compile(sources, facts, folder, [.. Sdk.Analyzers, Analyzer]));
        }

        return new AnalyzerShare(
            findings,
            Median.Of(with.Select(run => 1000 * Seconds(OwnTime(), run))),
            Median.Of(with.Select(run => Seconds(OwnTime(), run) / Seconds(TotalTime(), run))),
            Median.Of(without.Select(run => run.ProcessorTime.TotalSeconds)),
            Median.Of(with.Select(run => run.ProcessorTime.TotalSeconds)));
    }

    private static string Write(string folder, int number, string china, string belarus)
    {
        string path = Path.Combine(folder, FormattableString.Invariant($"FactsUser{number}.cs"));
        File.WriteAllText(path, Embedded.Text("FactsUser.cs")
            .Replace("NUMBER", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("CHINA", china, StringComparison.Ordinal)
            .Replace("BELARUS", belarus, StringComparison.Ordinal));
        return path;
    }

    private static CompilerRun Compile(string[] sources, string facts, string folder, IEnumerable<string> analyzers) => CSharpCompiler.Run(
        Path.Combine(folder, "Users.dll"),
        sources,
        [
            "-target:library", "-reportanalyzer", "-parallel-", $"-analyzerconfig:{Sdk.AnalysisLevel}", $"-r:{FactsCompilation.Library}", $"-r:{facts}",
            .. analyzers.Select(path => $"-analyzer:{path}"),
        ]);

    private static double Seconds(Regex line, CompilerRun run) => double.Parse(line.Match(run.Messages).Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<=Total analyzer execution time: )[\d.]+")]
    private static partial Regex TotalTime();

    // "0.026    4   Factbook.Analyzers, Version=..."
    [GeneratedRegex(@"[\d.]+(?= +<?\d+ +Factbook\.Analyzers, )")]
    private static partial Regex OwnTime();
}
