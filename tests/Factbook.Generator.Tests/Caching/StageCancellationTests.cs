using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Threading;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Checks;
using Factbook.Compiler.Encoding.Indexes;
using Factbook.Compiler.Encoding.Keys;
using Factbook.Compiler.Layout;
using Factbook.Compiler.Releases;
using Factbook.Compiler.Releases.Reading;
using Factbook.Compiler.Schema;
using Factbook.Compiler.Yaml;
using Factbook.Generator.Tests.Support;
using Factbook.Generator.Writing.Tables;
using Xunit;

namespace Factbook.Generator.Tests.Caching;

/// <summary>Whoever types on while a stage is at work on a large dataset does not wait for it.</summary>
[CollectionDefinition(nameof(StageCancellationTests), DisableParallelization = true)]
[Collection(nameof(StageCancellationTests))]
public sealed class StageCancellationTests
{
    private const int Attempts = 5;
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(50);
    private static readonly ManyFacts Facts = new(rows: 20_000, classes: 1_500);

    public static TheoryData<string> Stages => [.. Work.Keys];

    private static Dictionary<string, Action<CancellationToken>> Work => new()
    {
        ["read"] = cancellation => YamlReader.Read("data.yaml", Facts.Rows, cancellation),
        ["read a long text"] = cancellation => YamlReader.Read("data.yaml", Facts.LongText, cancellation),
        ["schema"] = cancellation => SchemaReader.Read([Facts.WideSchema], cancellation),
        ["lock"] = cancellation => IdLockReader.Read([Facts.Lock], cancellation),
        ["bind"] = cancellation => FileBinder.Bind(Facts.File, Facts.Schema, cancellation),
        ["resolve"] = cancellation => _ = new ResolvedDataset(Facts.Schema, [Facts.Bound], cancellation),
        ["assemble"] = cancellation => DatasetAssembler.Assemble(
            new ResolvedDataset(Facts.Schema, [Facts.Bound], cancellation), IdLock.Empty),
        ["check"] = cancellation => DatasetChecker.Check(
            new ResolvedDataset(Facts.Schema, [Facts.Bound], cancellation), IdLock.Empty),
        ["keys"] = cancellation => KeyIndexBuilder.Build(Facts.Ids, cancellation),
        ["columns"] = cancellation => IndexColumns.Of(Facts.Table, cancellation),
        ["lay out"] = cancellation => TableLayouter.LayOut(Facts.Table, Facts.Keys, Facts.Indexes, cancellation),
        ["write"] = cancellation => TableWriter.Write(Facts.Layout, cancellation),
    };

    [Theory]
    [MemberData(nameof(Stages))]
    public void A_stage_that_is_cancelled_in_the_middle_ends_within_50_ms(string stage)
    {
        Action<CancellationToken> work = Work[stage];
        TimeSpan whole = Time(() => work(CancellationToken.None));

        // On a machine that is busy with other things fifty milliseconds of work take longer, as the whole does.
        TimeSpan patience = Patience > whole / 6 ? Patience : whole / 6;
        foreach (int part in (int[])[1, 2, 3])
        {
            // The best attempt shows what the stage itself needs.
            TimeSpan best = TimeSpan.MaxValue;
            for (int attempt = 0; attempt < Attempts && best > patience; attempt++)
            {
                TimeSpan late = Lateness(work, whole * part / 4);
                best = late < best ? late : best;
            }

            Assert.InRange(best, TimeSpan.Zero, patience);
        }
    }

    [Theory]
    [MemberData(nameof(Stages))]
    public void A_stage_that_is_cancelled_before_it_begins_does_nothing(string stage) =>
        Assert.ThrowsAny<OperationCanceledException>(() => Work[stage](new CancellationToken(canceled: true)));

    /// <summary>How long work goes on after it was cancelled; not at all where it was done before.</summary>
    private static TimeSpan Lateness(Action<CancellationToken> work, TimeSpan delay)
    {
        using var cancellation = new CancellationTokenSource();
        long cancelled = 0;
        cancellation.Token.Register(() => cancelled = Stopwatch.GetTimestamp());
        cancellation.CancelAfter(delay);
        try
        {
            work(cancellation.Token);
            return TimeSpan.Zero;
        }
        catch (OperationCanceledException)
        {
            return Stopwatch.GetElapsedTime(cancelled);
        }
    }

    private static TimeSpan Time(Action work)
    {
        work();
        long start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start);
    }
}
