using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace Factbook.Exports.Tests.Support;

/// <summary>Runs programs of others.</summary>
internal static class Programs
{
    /// <summary>Finds a program on the path, or beside those that it may hold.</summary>
    /// <returns>Its file, or null where it is not installed.</returns>
    public static string? Find(string name, params IEnumerable<string> folders) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Concat(folders)
        .Select(folder => Path.Combine(folder, name))
        .FirstOrDefault(File.Exists);

    /// <summary>Runs a program to its end.</summary>
    public static (int ExitCode, string Output, string Error) Run(string folder, string file, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        process.WaitForExit();
        return (process.ExitCode, output.Result, error.Result);
    }

    /// <summary>Runs a program, which must succeed.</summary>
    public static string Succeed(string folder, string file, params IEnumerable<string> arguments)
    {
        (int exitCode, string output, string error) = Run(folder, file, arguments);
        Assert.True(exitCode == 0, $"{file} {string.Join(' ', arguments)}: {exitCode}\n{output}\n{error}");
        return output;
    }
}
