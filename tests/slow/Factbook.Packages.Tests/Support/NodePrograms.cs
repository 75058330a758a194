using System.Collections.Generic;
using System.IO;

namespace Factbook.Packages.Tests.Support;

/// <summary>Programs of others for Node.js that read what the command writes.</summary>
internal sealed class NodePrograms
{
    private static readonly string[] Packages =
        ["ajv@8.20.0", "ajv-formats@3.0.1", "datapackage@1.1.10", "@duckdb/node-api@1.5.6-r.1"];

    private readonly string _folder;

    private NodePrograms(PackedFeed feed)
    {
        _folder = Path.Combine(feed.Root, "node");
        Directory.CreateDirectory(_folder);
        File.WriteAllText(Path.Combine(_folder, "package.json"), "{}");
        CommandLine.Run(_folder, feed.Variables, "npm", ["install", "--no-audit", "--no-fund", "--silent", .. Packages]).Succeeded();
        foreach (string program in Directory.EnumerateFiles(Path.Combine(Repository.TestProject, "Programs"), "*.cjs"))
        {
            File.Copy(program, Path.Combine(_folder, Path.GetFileName(program)));
        }
    }

    /// <summary>Installs the programs, once for all tests.</summary>
    /// <returns>The programs, or null where there is no npm; that they were not run is then recorded.</returns>
    public static NodePrograms? For(PackedFeed feed)
    {
        if (CommandLine.Find("npm") is not null)
        {
            return feed.Once(() => new NodePrograms(feed));
        }

        feed.Record("ajv, datapackage and DuckDB: NOT RUN, because npm is not installed (apt-get install npm).");
        return null;
    }

    /// <summary>Runs one of the programs that the tests hold ready.</summary>
    public CommandResult Run(string program, params IEnumerable<string> arguments) =>
        CommandLine.Run(_folder, new Dictionary<string, string>(), "node", [program + ".cjs", .. arguments]);
}
