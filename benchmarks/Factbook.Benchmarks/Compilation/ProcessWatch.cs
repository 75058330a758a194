using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;

namespace Factbook.Benchmarks.Compilation;

/// <summary>Reads how much memory a process has held at most, until it ends.</summary>
internal sealed class MemoryWatch
{
    private readonly Thread _thread;
    private long _peak;

    public MemoryWatch(Process process)
    {
        string status = string.Create(CultureInfo.InvariantCulture, $"/proc/{process.Id}/status");
        _thread = new Thread(() => Watch(process, status));
        _thread.Start();
    }

    /// <summary>The most, in bytes, once the process has ended.</summary>
    public long Peak
    {
        get
        {
            _thread.Join();
            return _peak;
        }
    }

    private void Watch(Process process, string status)
    {
        while (!process.HasExited)
        {
            _peak = Math.Max(_peak, OperatingSystem.IsLinux() ? FromStatus(status) : FromSystem(process));
            Thread.Sleep(5);
        }
    }

    // A process may end while it is asked.
    private static long FromSystem(Process process)
    {
        try
        {
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }

    // The kernel keeps the peak, so nothing is missed but what happens within the last five milliseconds.
    private static long FromStatus(string status)
    {
        try
        {
            string? line = File.ReadLines(status).FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line.Split(' ')[^2], CultureInfo.InvariantCulture) * 1024;
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
