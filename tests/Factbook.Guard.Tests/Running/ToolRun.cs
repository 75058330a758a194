using System;
using System.Collections.Generic;
using System.IO;
using Factbook.Guard.Tests.Comparing;
using Factbook.Tool.Commands;
using Factbook.Tool.Console;

namespace Factbook.Guard.Tests.Running;

/// <summary>Runs the commands that write an accepted dataset out; none may fail, and what they write must keep what it says of itself.</summary>
internal static class ToolRun
{
    private static readonly string[][] Commands =
    [
        ["export", "--to", "csv"], ["export", "--to", "sqlite"], ["export", "--to", "jsonl"], ["export", "--to", "json-schema"],
        ["export", "--to", "statements"], ["codebook"], ["site"],
    ];

    /// <summary>How many commands there are.</summary>
    public static int Count => Commands.Length;

    /// <summary>Runs one of the commands.</summary>
    /// <param name="files">The dataset.</param>
    /// <param name="number">Which command.</param>
    /// <returns>What went wrong, or <see langword="null"/>.</returns>
    public static string? Run(GuardFiles files, int number)
    {
        string[] command = Commands[number];
        string folder = Directory.CreateTempSubdirectory("factbook-guard-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "schema.yaml"), files.Schema);
            File.WriteAllText(Path.Combine(folder, "data.yaml"), files.Data);
            string output = Path.Combine(folder, "out");
            string? fault = Run([command[0], folder, .. command[1..], "--out", output]);
            fault ??= command is [_, _, "csv"] ? CsvComparison.Run(output) : null;
            return fault is null ? null : string.Join(' ', command) + ": " + fault;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string? Run(IReadOnlyList<string> arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        try
        {
            int exitCode = new FactbookCommand(new Terminal(output, error)).Run([.. arguments]);
            return exitCode == 0 ? null : $"exit code {exitCode}\n{error}";
        }
#pragma warning disable CA1031 // Whatever is thrown is the finding.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return exception.ToString();
        }
    }
}
