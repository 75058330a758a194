using System;

namespace Factbook.Benchmarks.Compilation;

/// <summary>What a run of the C# compiler took.</summary>
/// <param name="Time">Wall time of the process.</param>
/// <param name="PeakMemory">The most memory that it held, in bytes.</param>
/// <param name="ProcessorTime">Time of all its processors, to a hundredth of a second.</param>
/// <param name="Messages">What it said.</param>
internal sealed record CompilerRun(TimeSpan Time, long PeakMemory, TimeSpan ProcessorTime, string Messages);
