using System;
using System.Collections.Generic;
using System.IO;
using Factbook.Tool.Commands;
using Factbook.Tool.Console;
using Xunit;

namespace Factbook.Exports.Tests.Support;

/// <summary>A folder of its own in which a test runs the command and the programs that read what it writes.</summary>
internal sealed class Desk : IDisposable
{
    /// <summary>The folder.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("factbook-exports-").FullName;

    /// <summary>The whole path of something in the folder.</summary>
    public string PathOf(string path) => Path.Combine(Folder, path);

    /// <summary>Writes a file.</summary>
    public string Write(string path, string text)
    {
        string full = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return full;
    }

    /// <summary>Runs the command, which must succeed.</summary>
    /// <returns>What it said on either stream.</returns>
    public static (string Output, string Error) Run(params IEnumerable<string> arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        string[] all = [.. arguments];
        int exitCode = new FactbookCommand(new Terminal(output, error)).Run(all);
        Assert.True(exitCode == 0, $"factbook {string.Join(' ', all)}: {exitCode}\n{output}{error}");
        return (output.ToString(), error.ToString());
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
