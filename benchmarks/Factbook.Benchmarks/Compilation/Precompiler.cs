using System;
using System.IO;
using System.Runtime.InteropServices;

namespace Factbook.Benchmarks.Compilation;

/// <summary>Compiles assemblies to machine code as the packages bring them.</summary>
internal static class Precompiler
{
    private static readonly Lazy<string> MadeLibrary =
        new(() => Run(FactsCompilation.Library, Path.Combine(AppContext.BaseDirectory, "shipped")));

    private static string TargetSystem => OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "osx" : "linux";

    private static string TargetProcessor => RuntimeInformation.OSArchitecture == Architecture.Arm64 ? "arm64" : "x64";

    /// <summary>The run-time library as its package brings it for this machine.</summary>
    public static string Library => MadeLibrary.Value;

    /// <summary>Compiles an assembly into a folder, and returns its path there.</summary>
    /// <exception cref="InvalidOperationException">It cannot be compiled.</exception>
    public static string Run(string assembly, string folder)
    {
        string output = Path.Combine(folder, Path.GetFileName(assembly));
        SdkCommand.Run(
            $"{assembly} cannot be compiled ahead of time",
            "msbuild", Path.Combine(Repository.Root, "eng", "Precompiler", "Precompiler.csproj"),
            "-nologo", "-restore", "-t:Precompile", "-p:FactbookRestoringPrecompiler=true",
            $"-p:Assembly={assembly}", $"-p:References={FactsCompilation.Library}", $"-p:PrecompiledAssembly={output}",
            $"-p:TargetSystem={TargetSystem}", $"-p:TargetProcessor={TargetProcessor}");
        return output;
    }
}
