using System;
using System.Diagnostics;

namespace Factbook.Benchmarks.Compilation;

/// <summary>Runs a command of the SDK with the settings that everyone has.</summary>
internal static class SdkCommand
{
    /// <summary>Runs a command.</summary>
    /// <param name="failure">What could not be done where it fails.</param>
    /// <param name="arguments">The command and its arguments.</param>
    /// <exception cref="InvalidOperationException">It failed; the message has all that it said.</exception>
    public static void Run(string failure, params string[] arguments)
    {
        var start = new ProcessStartInfo(Sdk.Host, arguments) { RedirectStandardOutput = true };
        start.Environment.Remove(RuntimeSettings.CallCountingDelay);
        using Process process = Process.Start(start)!;
        string messages = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{failure}:\n{messages}");
        }
    }
}
