using System;
using System.IO;
using System.Linq;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Factbook.Benchmarks.Data;
using Perfolizer.Horology;

namespace Factbook.Benchmarks.Measuring;

/// <summary>The same loops under BenchmarkDotNet: slower to run than the verdict, and with its statistics.</summary>
[Config(typeof(InProcess))]
[MemoryDiagnoser]
public class WarmBenchmarks
{
    private WarmTable _table = null!;

    [Params("visit", "slug", "city", "code")]
    public string Shape { get; set; } = "";

    [Params(12, 300, 10_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Load() => _table = WarmTable.Load(
        WarmTable.Compile(
            Path.Combine(AppContext.BaseDirectory, "runs", "warm"), KeyShape.All.Single(shape => shape.Name == Shape), Rows),
        withObjects: true);

    [Benchmark]
    public int Hit() => _table.Loops.FactbookGet(_table.Hits);

    [Benchmark]
    public int HitOfFrozenDictionary() => _table.Loops.FrozenGet(_table.Hits);

    [Benchmark]
    public int HitOfDictionary() => _table.Loops.DictionaryGet(_table.Hits);

    [Benchmark]
    public int NearMiss() => _table.Loops.FactbookGet(_table.NearMisses);

    [Benchmark]
    public int NearMissOfFrozenDictionary() => _table.Loops.FrozenGet(_table.NearMisses);

    [Benchmark]
    public int FarMiss() => _table.Loops.FactbookGet(_table.FarMisses);

    [Benchmark]
    public int FarMissOfFrozenDictionary() => _table.Loops.FrozenGet(_table.FarMisses);

    [Benchmark]
    public int SpanHit() => _table.Loops.FactbookGetSpan(_table.Hits);

    [Benchmark]
    public int SpanHitOfFrozenDictionary() => _table.Loops.FrozenGetSpan(_table.Hits);

    [Benchmark]
    public int ByReference() => _table.Loops.FactbookByReference();

    [Benchmark]
    public int Range() => _table.Loops.FactbookRange();

    [Benchmark]
    public int EnumScan() => (int)_table.Loops.FactbookForEach();

    [Benchmark]
    public int LinqWhereCount() => _table.Loops.FactbookLinq();

    [Benchmark]
    public long AllTexts() => _table.Loops.FactbookAllTexts();

    // The table is compiled by this process and known to it alone. A fifth of the usual half second for each iteration, as
    // there are many benchmarks.
    private sealed class InProcess : ManualConfig
    {
        public InProcess() => AddJob(Job.ShortRun
            .WithToolchain(InProcessEmitToolchain.Instance)
            .WithIterationTime(TimeInterval.FromMilliseconds(100)));
    }
}
