using System.Collections.Generic;
using Factbook.Benchmarks.Generating;
using Factbook.Benchmarks.Measuring;

namespace Factbook.Benchmarks.Verdict;

/// <summary>All that one run of the benchmark measured.</summary>
internal sealed record Results(
    IReadOnlyList<ColdRun> Cold,
    ColdRun ReadyToRun,
    ColdRun Trimmed,
    ColdRun NativeAot,
    IReadOnlyList<LookUpRun> LookUps,
    IReadOnlyList<(int Rows, WalkBenchmark Walk)> Walks,
    IReadOnlyList<BuildRun> Builds,
    GeneratorBenchmark Generator,
    long JsonTextSize,
    int JsonTextRows);
