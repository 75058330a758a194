using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Factbook.Guard.Tests.Comparing;
using Factbook.Tool.Commands;
using Factbook.Tool.Console;
using Factbook.Tool.Export;

namespace Factbook.Guard.Tests.Running;

/// <summary>Runs the tool's commands on an accepted dataset; none may fail, and what they write must keep what it says of itself.</summary>
internal static class ToolRun
{
    // What stands for the folder of the dataset, for a place to write to, and for each record in turn.
    private const string Folder = "{folder}";
    private const string Output = "{output}";
    private const string Record = "{record}";

    // What a format has no room for, such as decimals of more than 38 digits, is refused and not cut off.
    private const string Refusal = "factbook: Parquet cannot hold ";

    private static readonly string[][] Commands =
    [
        .. Exporter.Formats.Select(format => (string[])["export", Folder, "--to", format, "--out", Output]),
        ["codebook", Folder, "--out", Output], ["site", Folder, "--out", Output], ["show", Record, "--dir", Folder],
        ["schema", Folder], ["fmt", Folder], ["diff", Folder, Folder], ["release", Folder],
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
            IEnumerable<string> records = command.Contains(Record) ? new CheckedFiles(files).Lines().Keys : [""];
            string? fault = records
                .Select(record => Run([.. command.Select(part => part switch { Folder => folder, Output => output, Record => record, _ => part })]))
                .FirstOrDefault(found => found is not null);
            fault ??= command switch
            {
                ["export", _, _, "csv", ..] => CsvComparison.Run(output),
                ["fmt" or "schema", ..] => Changes(files, folder),
                _ => null,
            };
            return fault is null ? null : string.Join(' ', command) + ": " + fault;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // A command that lays files out anew changes nothing of what they say.
    private static string? Changes(GuardFiles files, string folder)
    {
        var written = new CheckedFiles(files with
        {
            Schema = File.ReadAllText(Path.Combine(folder, "schema.yaml")),
            Data = File.ReadAllText(Path.Combine(folder, "data.yaml")),
        });
        return written.Refusals.Count > 0 ? string.Join('\n', written.Refusals)
            : written.Lines().OrderBy(line => line.Key, StringComparer.Ordinal)
                .SequenceEqual(new CheckedFiles(files).Lines().OrderBy(line => line.Key, StringComparer.Ordinal)) ? null
            : $"it says something else now:\n{File.ReadAllText(Path.Combine(folder, "data.yaml"))}";
    }

    private static string? Run(string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        try
        {
            int exitCode = new FactbookCommand(new Terminal(output, error)).Run(arguments);
            return exitCode == 0 || error.ToString().StartsWith(Refusal, StringComparison.Ordinal) ? null : $"exit code {exitCode}\n{error}";
        }
#pragma warning disable CA1031 // Whatever is thrown is the finding.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return exception.ToString();
        }
    }
}
