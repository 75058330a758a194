using System.Collections.Generic;
using Factbook.Benchmarks.Generating;
using Factbook.Benchmarks.Measuring;

namespace Factbook.Benchmarks.Verdict;

/// <summary>All that one run of the benchmark measured.</summary>
internal sealed record Results
{
    public required IReadOnlyList<ColdRun> Cold { get; init; }

    public required ColdRun ReadyToRun { get; init; }

    public required ColdRun Trimmed { get; init; }

    public required ColdRun NativeAot { get; init; }

    public required IReadOnlyList<LookUpRun> LookUps { get; init; }

    public required IReadOnlyList<(int Rows, WalkBenchmark Walk)> Walks { get; init; }

    public required IReadOnlyList<BuildRun> Builds { get; init; }

    public required GeneratorBenchmark Generator { get; init; }

    public required long JsonTextSize { get; init; }

    public required int JsonTextRows { get; init; }
}
