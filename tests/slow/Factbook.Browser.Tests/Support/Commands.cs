using System;
using System.Diagnostics;
using System.Threading;
using System.Threading.Tasks;

namespace Factbook.Browser.Tests.Support;

/// <summary>Runs programs to their end.</summary>
internal static class Commands
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    /// <summary>Runs a program.</summary>
    /// <returns>Whether it succeeded, and all that it said.</returns>
    public static async Task<(bool Succeeded, string Said)> RunAsync(string file, params string[] arguments)
    {
        var start = new ProcessStartInfo(file, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            return (false, $"{file} took more than {Limit.TotalMinutes} minutes.");
        }

        return (process.ExitCode == 0, await output + await errors);
    }
}
