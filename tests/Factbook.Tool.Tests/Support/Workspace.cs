using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Factbook.Tool.Commands;
using Factbook.Tool.Console;

namespace Factbook.Tool.Tests.Support;

/// <summary>A folder of its own in which a test runs the command; <c>DIR</c> stands for it in arguments and output.</summary>
internal sealed class Workspace : IDisposable
{
    /// <summary>The folder.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("factbook-").FullName;

    /// <summary>The repository's own dataset.</summary>
    public static string BelarusChina => Path.Combine(Repository.Root, "data", "belarus-china");

    /// <summary>Whether the output is coloured.</summary>
    public bool UsesColour { get; init; }

    /// <summary>Whether somebody watches the error stream.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>How many columns the output has; without end where it is not said.</summary>
    public int? Width { get; init; }

    /// <summary>Writes a file.</summary>
    public Workspace With(string path, string text)
    {
        string full = FullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return this;
    }

    /// <summary>Writes the files of a small dataset without a mistake.</summary>
    public Workspace WithMoons() => With("schema.yaml", Moons.Schema).With("moons.yaml", Moons.Data);

    /// <summary>Runs the command.</summary>
    public Outcome Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        IEnumerable<string> resolved =
            arguments.Select(argument => argument.Replace("DIR", Folder, StringComparison.Ordinal));
        int exitCode = new FactbookCommand(new Terminal(output, error, UsesColour, ShowsProgress, Width)).Run([.. resolved]);
        return new Outcome(exitCode, output.ToString(), error.ToString()).Without(Folder);
    }

    /// <summary>The text of a file.</summary>
    public string Read(string path) => File.ReadAllText(FullPath(path));

    /// <summary>The whole path of a file in the folder.</summary>
    public string FullPath(string path) => Path.Combine(Folder, path);

    /// <summary>The files below a folder, by relative path.</summary>
    public string[] Files(string path) =>
    [
        .. Directory.EnumerateFiles(FullPath(path), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(FullPath(path), file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
