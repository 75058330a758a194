using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Factbook.Benchmarks.Compilation;
using Factbook.Benchmarks.Contestants;
using Factbook.Benchmarks.Data;

namespace Factbook.Benchmarks.Measuring;

/// <summary>Times the first fact in new processes, all contestants by turns.</summary>
internal static class ColdBenchmark
{
    // What holds the rows: the first of these that a contestant has.
    private static readonly string[] DataFiles = ["visits.db", "VisitFacts.dll", "Program.dll"];

    public static IReadOnlyList<int> Sizes { get; } = [12, 300, 10_000, 100_000];

    /// <summary>Measures contestants at one size, after checking that all give the same answers.</summary>
    /// <exception cref="InvalidOperationException">The contestants differ.</exception>
    public static IReadOnlyList<ColdRun> Run(string folder, int rowCount, int rounds, IEnumerable<Contestant> contestants)
    {
        IReadOnlyList<VisitRow> rows = VisitRows.Make(KeyShape.Visit, rowCount);
        (Contestant Contestant, string Program)[] programs =
        [
            .. contestants
                .Where(contestant => rowCount <= contestant.MostRows)
                .Select((contestant, i) => (contestant, contestant.Compile(rows, Path.Combine(folder, $"{rowCount}-{i}")))),
        ];
        string[] sums = [.. programs.Select(program => ProgramRun.Checksum(Sdk.Host, "exec", program.Program))];
        if (sums.Distinct().Count() != 1)
        {
            throw new InvalidOperationException("The contestants differ: " + string.Join(", ", sums));
        }

        var runs = programs.ToDictionary(program => program.Contestant.Name, _ => new List<(double Microseconds, long Bytes)>());
        string id = rows[rowCount / 3].Id;
        for (int round = 0; round < rounds; round++)
        {
            foreach ((Contestant contestant, string program) in programs)
            {
                runs[contestant.Name].Add(ProgramRun.FirstFact(id, Sdk.Host, "exec", program));
            }
        }

        return
        [
            .. programs.Select(program => new ColdRun(
                program.Contestant.Name,
                rowCount,
                Median.Of(runs[program.Contestant.Name].Select(run => run.Microseconds)),
                runs[program.Contestant.Name][0].Bytes,
                Size(program.Program))),
        ];
    }

    private static long Size(string program)
    {
        string folder = Path.GetDirectoryName(program)!;
        return DataFiles
            .Select(name => new FileInfo(Path.Combine(folder, name)))
            .First(file => file.Exists)
            .Length;
    }
}
