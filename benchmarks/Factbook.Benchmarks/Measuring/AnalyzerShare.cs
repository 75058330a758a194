namespace Factbook.Benchmarks.Measuring;

/// <summary>What the analyzer of a dataset takes in a project; medians.</summary>
/// <param name="Findings">The diagnostics that it reports.</param>
/// <param name="Milliseconds">Its time, as the compiler reports it.</param>
/// <param name="Share">The part of the time of all analyzers.</param>
/// <param name="SecondsWithout">The processor time of a compilation without it.</param>
/// <param name="SecondsWith">The processor time of a compilation with it.</param>
internal sealed record AnalyzerShare(int Findings, double Milliseconds, double Share, double SecondsWithout, double SecondsWith);
