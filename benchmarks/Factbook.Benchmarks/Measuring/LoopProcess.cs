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
    private bool _isReady;

    public LoopProcess(string assembly, bool withObjects)
    {
        ProcessStartInfo start = OwnProgram.With("loops", assembly, withObjects ? "objects" : "facts");
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        _process = Process.Start(start)!;
    }

    /// <summary>Waits until the table is loaded: whoever is timed meanwhile would share the processors with that.</summary>
    public void WaitUntilReady()
    {
        if (!_isReady)
        {
            ReadLine("start");
            _isReady = true;
        }
    }

    /// <summary>Times a round of a loop; the first one warms it up.</summary>
    /// <returns>The nanoseconds of one run of the loop, or what else was asked for.</returns>
    public double Round(string loop)
    {
        WaitUntilReady();
        _process.StandardInput.WriteLine(loop);
        _process.StandardInput.Flush();
        return double.Parse(ReadLine(loop), CultureInfo.InvariantCulture);
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }

    private string ReadLine(string loop) =>
        _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException($"The process of '{loop}' has ended.");
}
