// The program that is started to time the first fact: compiled together with one contestant.
using System;
using System.Diagnostics;

internal static class ColdProgram
{
    private static int Main(string[] args)
    {
        if (args[0] == "check")
        {
            Console.WriteLine(Contestant.Checksum());
            return 0;
        }

        long bytes = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();
        string visitor = Contestant.Visitor(args[0]);
        long end = Stopwatch.GetTimestamp();
        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        Console.WriteLine(((end - start) * 1_000_000 / Stopwatch.Frequency) + " " + bytes + " " + visitor);
        return 0;
    }
}
