using System;
using System.Diagnostics;
using System.IO;

namespace Factbook.Benchmarks.Compilation;

/// <summary>Compiles assemblies to machine code as the packages bring them.</summary>
internal static class Precompiler
{
    private static readonly Lazy<string> MadeLibrary =
        new(() => Run(FactsCompilation.Library, Path.Combine(AppContext.BaseDirectory, "shipped")));

    /// <summary>The run-time library as its package brings it for this machine.</summary>
    public static string Library => MadeLibrary.Value;

    /// <summary>Compiles an assembly into a folder, and returns its path there.</summary>
    /// <exception cref="InvalidOperationException">It cannot be compiled.</exception>
    public static string Run(string assembly, string folder)
    {
        string output = Path.Combine(folder, Path.GetFileName(assembly));
        var start = new ProcessStartInfo(
            Sdk.Host,
            [
                "msbuild", Path.Combine(Repository.Root, "src", "Precompiler", "Precompiler.csproj"), "-nologo", "-restore", "-t:Precompile",
                $"-p:Assembly={assembly}", $"-p:References={FactsCompilation.Library}", $"-p:PrecompiledAssembly={output}",
                "-p:TargetSystem=linux", "-p:TargetProcessor=x64",
            ])
        {
            RedirectStandardOutput = true,
        };
        start.Environment.Remove(RuntimeSettings.CallCountingDelay);
        using Process process = Process.Start(start)!;
        string messages = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"{assembly} cannot be compiled ahead of time:\n{messages}");
    }
}
