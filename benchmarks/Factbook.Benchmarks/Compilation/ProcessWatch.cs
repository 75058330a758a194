using System;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;

namespace Factbook.Benchmarks.Compilation;

/// <summary>Reads how much memory a process has held at most, and how long it has kept processors busy, until it ends.</summary>
internal sealed class ProcessWatch
{
    private readonly Thread _thread;
    private long _peak;
    private TimeSpan _processorTime;

    public ProcessWatch(Process process)
    {
        string status = string.Create(CultureInfo.InvariantCulture, $"/proc/{process.Id}/status");
        _thread = new Thread(() => Watch(process, status));
        _thread.Start();
    }

    /// <summary>The most memory, in bytes, once the process has ended.</summary>
    public long PeakMemory
    {
        get
        {
            _thread.Join();
            return _peak;
        }
    }

    /// <summary>The time of all processors, but for what the process used in its last five milliseconds.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _thread.Join();
            return _processorTime;
        }
    }

    private void Watch(Process process, string status)
    {
        while (!process.HasExited)
        {
            _peak = Math.Max(_peak, OperatingSystem.IsLinux() ? FromStatus(status) : Ask(process, asked => asked.PeakWorkingSet64));
            _processorTime = TimeSpan.FromTicks(Math.Max(_processorTime.Ticks, Ask(process, asked => asked.TotalProcessorTime.Ticks)));
            Thread.Sleep(5);
        }
    }

    // A process may end while it is asked, which the system says in one of two ways.
    private static long Ask(Process process, Func<Process, long> question)
    {
        try
        {
            process.Refresh();
            return question(process);
        }
        catch (Exception gone) when (gone is InvalidOperationException or Win32Exception)
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
