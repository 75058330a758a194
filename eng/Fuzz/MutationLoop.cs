using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Text;
using System.Threading;
using Factbook.Fuzz.Tests;

namespace Fuzz;

/// <summary>Where no fuzzer can be had: examples are damaged, seed after seed, and what they break is kept.</summary>
internal static class MutationLoop
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    /// <summary>Runs until the time is over.</summary>
    /// <param name="target">What is fed.</param>
    /// <param name="time">How long.</param>
    /// <param name="seed">The first seed.</param>
    /// <returns>Whether no promise was broken.</returns>
    public static bool Run(Target target, TimeSpan time, int seed)
    {
        var watch = Stopwatch.StartNew();
        var findings = new HashSet<string>(StringComparer.Ordinal);
        IReadOnlyList<string> examples = target.Examples();
        int first = seed;
        for (; watch.Elapsed < time; seed++)
        {
            byte[] input = Encoding.UTF8.GetBytes(Mutator.Mutate(examples[seed % examples.Count], seed));
            string? fault = FaultOf(target, input);
            if (fault is not null && findings.Add(fault))
            {
                string file = string.Create(CultureInfo.InvariantCulture, $"{target.Name}-{seed}.finding");
                File.WriteAllBytes(file, input);
                Console.WriteLine($"{file}: {fault}");
            }
        }

        Console.WriteLine($"{target.Name}: seeds {first} to {seed - 1}, {findings.Count} findings");
        return findings.Count == 0;
    }

    private static string? FaultOf(Target target, byte[] input)
    {
        using var watchdog = new Timer(
            _ => Environment.FailFast("An input takes longer than a minute:\n" + Encoding.UTF8.GetString(input)), null, Longest, Timeout.InfiniteTimeSpan);
        try
        {
            target.Run(input);
            return null;
        }
#pragma warning disable CA1031 // Whatever is thrown is the finding.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            string[] lines = exception.ToString().Split('\n');
            return string.Join('\n', lines[..Math.Min(4, lines.Length)]);
        }
    }
}
