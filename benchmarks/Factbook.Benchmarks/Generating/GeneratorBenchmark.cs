using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Benchmarks.Data;
using Factbook.Benchmarks.Measuring;

namespace Factbook.Benchmarks.Generating;

/// <summary>The generator by itself at 10,000 rows in 20 files: how fast it is, and what edits cost.</summary>
/// <param name="MegabytesPerSecond">Megabytes of YAML read, checked, laid out and written in a second.</param>
/// <param name="FullTime">The time of a full run.</param>
/// <param name="CSharp">A run after an edit of C#.</param>
/// <param name="Comment">A run after an edit of a comment.</param>
/// <param name="Value">A run after an edit of a value.</param>
internal sealed record GeneratorBenchmark(
    double MegabytesPerSecond, TimeSpan FullTime, GeneratorRun CSharp, GeneratorRun Comment, GeneratorRun Value)
{
    public const int Rows = 10_000;
    public const int Files = 20;

    // Until then the JIT is at work; a compiler server or an editor, which runs the generator again and again, is past it.
    private const int WarmUps = 20;
    private const int Rounds = 15;

    public static GeneratorBenchmark Run()
    {
        var session = new GeneratorSession(VisitRows.Make(KeyShape.Visit, Rows), Files);
        var full = new List<GeneratorRun>();
        var csharp = new List<GeneratorRun>();
        var comment = new List<GeneratorRun>();
        var value = new List<GeneratorRun>();
        for (int round = 0; round < WarmUps + Rounds; round++)
        {
            full.Add(session.Full());
            csharp.Add(session.AfterCSharp(round));
            comment.Add(session.AfterComment(round));
            value.Add(session.AfterValue(round));
        }

        GeneratorRun wholly = Middle(full);
        return new GeneratorBenchmark(
            session.Characters / 1e6 / wholly.Time.TotalSeconds, wholly.Time, Middle(csharp), Middle(comment), Middle(value));
    }

    /// <summary>The stages of a full run and of a run after an edit of a value, longest first.</summary>
    public static IEnumerable<StageRun> Stages(int rows, int files)
    {
        var session = new GeneratorSession(VisitRows.Make(KeyShape.Visit, rows), files);
        var stages = new List<(string Name, TimeSpan Full, TimeSpan Edit)>();
        for (int round = 0; round < WarmUps + Rounds; round++)
        {
            TimeSpan fullTime = session.Full().Time;
            Dictionary<string, TimeSpan> full = session.Stages();
            TimeSpan editTime = session.AfterValue(round).Time;
            Dictionary<string, TimeSpan> edit = session.Stages();
            if (round >= WarmUps)
            {
                stages.Add(("all, with what Roslyn does", fullTime, editTime));
                stages.AddRange(full.Select(stage => (stage.Key, stage.Value, edit.GetValueOrDefault(stage.Key))));
            }
        }

        return stages
            .GroupBy(stage => stage.Name)
            .Select(runs => new StageRun(
                runs.Key, Middle(runs.Select(run => run.Full)), Middle(runs.Select(run => run.Edit))))
            .OrderByDescending(stage => stage.Full);
    }

    private static GeneratorRun Middle(IEnumerable<GeneratorRun> runs)
    {
        GeneratorRun[] counted = [.. runs.Skip(WarmUps)];
        return counted[^1] with { Time = Middle(counted.Select(run => run.Time)) };
    }

    private static TimeSpan Middle(IEnumerable<TimeSpan> times) =>
        TimeSpan.FromTicks((long)Median.Of(times.Select(time => (double)time.Ticks)));
}
