using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Threading;

namespace Factbook.Benchmarks.Measuring;

/// <summary>The process that runs one contestant's loop, round by round as it is told.</summary>
internal static class LoopHost
{
    private const int LoopsInBatch = 32;
    private const int CalmBatches = 4;
    private static readonly TimeSpan RoundTime = TimeSpan.FromMilliseconds(2);
    private static readonly TimeSpan LongestWarmUp = TimeSpan.FromSeconds(4);

    /// <summary>In place of a loop: checks that all of them give the same answers.</summary>
    public const string Check = "check";

    /// <summary>In place of a loop: the bytes that queries of indexes allocate.</summary>
    public const string AllocatedBytes = "allocated bytes";

    /// <summary>
    /// Says that it is ready. Then each line of the input names a loop; the answer is the nanoseconds that one run of it took.
    /// </summary>
    public static void Serve(string assembly, bool withObjects, TextReader input, TextWriter output)
    {
        ITimedTable table = IndexTable.Find(Assembly.LoadFrom(assembly), withObjects) ?? (ITimedTable)WarmTable.Load(assembly, withObjects);
        Compact();
        StayOnOneProcessor();
        output.WriteLine("ready");
        output.Flush();
        string? current = null;
        Func<double> round = () => 0;
        while (input.ReadLine() is { } name)
        {
            if (name != current)
            {
                current = name;
                round = name switch
                {
                    Check => () => CheckLoops(table),
                    AllocatedBytes => () => Bytes([.. table.FreeOfAllocation.Select(table.Loop)]),
                    _ => Rounds(table.Loop(name)),
                };
            }

            output.WriteLine(round().ToString(CultureInfo.InvariantCulture));
            output.Flush();
        }
    }

    // Objects lie where the collector puts them. Twice, so that those of both contestants have been moved and lie side by
    // side in the oldest generation, on pages that were taken in order.
    private static void Compact()
    {
        for (int i = 0; i < 2; i++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
    }

    // Processors differ where others use them, too: all contestants are timed on the same one. This pins the thread
    // that runs the loops and leaves the JIT its own.
    private static void StayOnOneProcessor()
    {
        if (OperatingSystem.IsLinux())
        {
            using var current = Process.GetCurrentProcess();
            current.ProcessorAffinity = 1 << (Environment.ProcessorCount - 1);
        }
    }

    private static Func<double> Rounds(Func<long> loop)
    {
        WarmUp(loop);
        int repeats = Repeats(loop);
        return () =>
        {
            // Untimed at first: another process has had the caches and the branch predictor since.
            Time(loop, 1 + (repeats / 2));
            return Time(loop, repeats);
        };
    }

    private static double CheckLoops(ITimedTable table)
    {
        table.Check();
        return 0;
    }

    private static double Bytes(Func<long>[] loops)
    {
        // One delegate for both: it is made when it is first used.
        Action<Func<long>> run = static loop => loop();
        Array.ForEach(loops, run);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Array.ForEach(loops, run);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    // Tier 1 is compiled in the background after thirty calls, twice where the first code was instrumented, and on a busy
    // machine much later. So the loops run until they stop getting faster.
    private static void WarmUp(Func<long> loop)
    {
        var clock = Stopwatch.StartNew();
        double best = double.MaxValue;
        for (int calm = 0; calm < CalmBatches && clock.Elapsed < LongestWarmUp; calm++)
        {
            double fastest = Enumerable.Range(0, LoopsInBatch).Min(_ => Time(loop, 1));
            calm = fastest < best * 0.95 ? 0 : calm;
            best = Math.Min(best, fastest);
            Thread.Sleep(20);
        }
    }

    private static int Repeats(Func<long> loop)
    {
        int repeats = 1;
        while (Time(loop, repeats) * repeats < RoundTime.TotalNanoseconds)
        {
            repeats *= 2;
        }

        return repeats;
    }

    // Optimised at once, so without the profile by which the JIT would compile the timed loop into this one. There it leaves
    // out the sum, as nobody asks for it, and the variables of both do not find registers: not the loop that was written.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double Time(Func<long> loop, int repeats)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < repeats; i++)
        {
            loop();
        }

        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / repeats;
    }
}
