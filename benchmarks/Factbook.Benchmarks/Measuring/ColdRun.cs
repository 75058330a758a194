namespace Factbook.Benchmarks.Measuring;

/// <summary>The first fact of a contestant, over several processes.</summary>
/// <param name="Contestant">Its name.</param>
/// <param name="Rows">The number of rows.</param>
/// <param name="Microseconds">The median time from the entry of Main to one field of one fact.</param>
/// <param name="Bytes">The managed bytes that were allocated until then.</param>
/// <param name="AssemblySize">The bytes of what holds the rows: the assembly or, for SQLite, the file.</param>
internal sealed record ColdRun(string Contestant, int Rows, double Microseconds, long Bytes, long AssemblySize);
