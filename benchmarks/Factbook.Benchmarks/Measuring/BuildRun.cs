namespace Factbook.Benchmarks.Measuring;

/// <summary>What rows add to the compilation of an empty project.</summary>
/// <param name="Rows">The number of rows.</param>
/// <param name="Seconds">The time, the generator's included.</param>
/// <param name="Megabytes">The peak memory.</param>
/// <param name="AssemblySize">The bytes of the assembly.</param>
/// <param name="YamlSize">The bytes of the data files.</param>
internal sealed record BuildRun(int Rows, double Seconds, double Megabytes, long AssemblySize, long YamlSize);
