using System;
using System.Diagnostics;
using System.IO;

namespace Factbook.Benchmarks.Compilation;

/// <summary>Starts the benchmark itself once more.</summary>
internal static class OwnProgram
{
    /// <summary>How to start it with arguments, whether it runs by itself or by the host.</summary>
    public static ProcessStartInfo With(params string[] arguments) =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet"
            ? new ProcessStartInfo(Environment.ProcessPath!, ["exec", Environment.GetCommandLineArgs()[0], .. arguments])
            : new ProcessStartInfo(Environment.ProcessPath!, arguments);
}
