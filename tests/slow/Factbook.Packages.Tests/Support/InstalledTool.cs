using System.Collections.Generic;
using System.IO;

namespace Factbook.Packages.Tests.Support;

/// <summary>The command <c>factbook</c>, installed from its package to a path of its own.</summary>
internal sealed class InstalledTool
{
    private readonly Dictionary<string, string> _variables;

    private InstalledTool(PackedFeed feed)
    {
        string path = Path.Combine(feed.Root, "tools");
        Folder = Path.Combine(feed.Root, "desk");
        Directory.CreateDirectory(Folder);
        Repository.CopyFolder(Path.Combine(feed.Sources, "data"), Path.Combine(Folder, "data"));
        CommandLine.Run(
                Folder, feed.Variables, "dotnet", "tool", "install", "Factbook.Tool", "--version", feed.Version, "--tool-path", path)
            .Succeeded();
        _variables = new Dictionary<string, string>(feed.Variables)
        {
            ["PATH"] = path + Path.PathSeparator + System.Environment.GetEnvironmentVariable("PATH"),
        };
        File = Path.Combine(path, "factbook");
    }

    /// <summary>The folder in which it runs; data/belarus-china stands in it.</summary>
    public string Folder { get; }

    /// <summary>The program.</summary>
    public string File { get; }

    /// <summary>Installs the command, once for all tests.</summary>
    public static InstalledTool From(PackedFeed feed) => feed.Once(() => new InstalledTool(feed));

    /// <summary>Runs the command.</summary>
    public CommandResult Run(params IEnumerable<string> arguments) => CommandLine.Run(Folder, _variables, File, arguments);

    /// <summary>Runs a line of a shell that finds the command on its path.</summary>
    public CommandResult Shell(string line) => CommandLine.Run(Folder, _variables, "sh", "-c", line);

    /// <summary>The whole path of something in the folder.</summary>
    public string PathOf(string name) => Path.Combine(Folder, name);
}
