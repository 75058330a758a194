using System;
using System.Diagnostics;
using System.Globalization;
using Factbook.Benchmarks.Compilation;

namespace Factbook.Benchmarks.Measuring;

/// <summary>
/// A contestant in a process of its own: its heap holds nothing of another's, and the JIT has seen nobody else's types
/// at the places where it guesses them.
/// </summary>
internal sealed class LoopProcess : IDisposable
{
    private readonly Process _process;

    public LoopProcess(string assembly, bool withObjects)
    {
        ProcessStartInfo start = OwnProgram.With("loops", assembly, withObjects ? "objects" : "facts");
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        _process = Process.Start(start)!;
    }

    /// <summary>Times a round of a loop; the first one warms it up.</summary>
    /// <returns>The nanoseconds of one run of the loop, or what else was asked for.</returns>
    public double Round(string loop)
    {
        _process.StandardInput.WriteLine(loop);
        _process.StandardInput.Flush();
        return double.Parse(
            _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException($"The process of '{loop}' has ended."),
            CultureInfo.InvariantCulture);
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
