using System;
using System.Diagnostics;
using System.Globalization;
using Factbook.Benchmarks.Compilation;

namespace Factbook.Benchmarks.Measuring;

/// <summary>Starts a contestant's program and reads what it prints.</summary>
internal static class ProgramRun
{
    /// <summary>The sum over all that the contestant's rows say.</summary>
    public static string Checksum(params string[] command) => Output([.. command, "check"]);

    /// <summary>Times the first fact: microseconds, and managed bytes allocated.</summary>
    public static (double Microseconds, long Bytes) FirstFact(string id, params string[] command)
    {
        string[] fields = Output([.. command, id]).Split(' ');
        return (double.Parse(fields[0], CultureInfo.InvariantCulture), long.Parse(fields[1], CultureInfo.InvariantCulture));
    }

    private static string Output(string[] command)
    {
        var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true };
        start.Environment.Remove(RuntimeSettings.CallCountingDelay);
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"{string.Join(' ', command)} ended with {process.ExitCode}.");
    }
}
