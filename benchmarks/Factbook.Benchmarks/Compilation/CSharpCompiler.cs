using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;

namespace Factbook.Benchmarks.Compilation;

/// <summary>Runs the compiler of the SDK in a process of its own, so that its time and memory are its own.</summary>
internal static class CSharpCompiler
{
    /// <summary>Compiles an assembly.</summary>
    /// <param name="output">The path of the assembly.</param>
    /// <param name="sources">Paths of C# files.</param>
    /// <param name="options">Further arguments.</param>
    /// <exception cref="InvalidOperationException">It does not compile.</exception>
    public static CompilerRun Run(string output, IEnumerable<string> sources, params IEnumerable<string> options)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(output)!);
        string[] arguments =
        [
            "-nologo", "-deterministic+", "-optimize+", "-debug-", "-langversion:14", "-nullable:enable",
            "-define:NETCOREAPP,NET8_0_OR_GREATER", "-nowarn:CS1701,CS1702,CS8632,CS1591",
            $"-out:{output}",
            .. Sdk.References.Select(path => $"-r:{path}"),
            .. options,
            .. sources,
        ];
        string responseFile = output + ".rsp";
        File.WriteAllLines(responseFile, arguments.Select(argument => $"\"{argument}\""));
        // A compiler that has not been running for long is compiled by the JIT as it goes: that is part of every build.
        var start = new ProcessStartInfo(Sdk.Host, ["exec", Sdk.Compiler, "-noconfig", "@" + responseFile])
        {
            RedirectStandardOutput = true,
        };
        start.Environment.Remove(RuntimeSettings.CallCountingDelay);
        var clock = Stopwatch.StartNew();
        using Process process = Process.Start(start)!;
        var watch = new ProcessWatch(process);
        string messages = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        TimeSpan time = clock.Elapsed;
        return process.ExitCode == 0
            ? new CompilerRun(time, watch.PeakMemory, watch.ProcessorTime, messages)
            : throw new InvalidOperationException($"{output} does not compile:\n{string.Join('\n', messages.Split('\n').Take(20))}");
    }
}
