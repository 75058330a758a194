using System;

namespace Factbook.Benchmarks.Generating;

/// <summary>What the runs of one stage took in a full run of the generator.</summary>
/// <param name="Name">The stage's tracking name.</param>
/// <param name="Runs">How often it ran.</param>
/// <param name="Time">How long all of its runs took.</param>
internal sealed record StageRun(string Name, int Runs, TimeSpan Time);
