using System;

namespace Factbook.Benchmarks.Generating;

/// <summary>One run of the generator.</summary>
/// <param name="Time">How long it took.</param>
/// <param name="Stages">How many outputs of stages are new or changed.</param>
/// <param name="Files">How many files it wrote.</param>
internal sealed record GeneratorRun(TimeSpan Time, int Stages, int Files);
