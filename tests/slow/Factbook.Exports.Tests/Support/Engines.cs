using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using Xunit;

namespace Factbook.Exports.Tests.Support;

/// <summary>The programs that read exports, and what they did and did not do.</summary>
public sealed class Engines : IDisposable
{
    private static readonly string[] Packages =
        ["ajv@8.20.0", "datapackage@1.1.10", "@duckdb/node-api@1.5.6-r.1", "jsonld@9.0.0", "hyparquet@1.31.5"];

    private readonly ConcurrentQueue<string> _remarks = new();
    private readonly Lazy<bool> _hasPackages;

    public Engines() => _hasPackages = new Lazy<bool>(Install);

    /// <summary>The dataset of the repository.</summary>
    public static string Flagship => Of("DataDirectory");

    private static string NodeFolder => Of("NodeDirectory");

    /// <summary>Notes what was compared, or did not run; the build shows it after the tests.</summary>
    public void Remark(string remark) => _remarks.Enqueue(remark);

    /// <summary>Runs one of the programs for Node.js that the tests hold ready.</summary>
    /// <returns>What it said, or null where there is no Node.js, or its packages cannot be had; that is then noted.</returns>
    public string? Node(string program, params IEnumerable<string> arguments)
    {
        if (!_hasPackages.Value)
        {
            Remark($"{program}: NOT RUN, because npm did not give {string.Join(", ", Packages)} (apt-get install npm).");
            return null;
        }

        string copy = Path.Combine(NodeFolder, program + ".cjs");
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Programs", program + ".cjs"), copy, overwrite: true);
        return Programs.Succeed(NodeFolder, Programs.Find("node")!, ["--max-old-space-size=4096", copy, .. arguments]);
    }

    /// <summary>Runs queries with DuckDB.</summary>
    /// <returns>The rows of each, every cell as text; or null as <see cref="Node"/>.</returns>
    public IReadOnlyList<string?[][]>? DuckDb(string folder, IEnumerable<string> queries)
    {
        string file = Path.Combine(folder, "queries.sql");
        File.WriteAllLines(file, queries);
        return Node("queries", file) is not { } output
            ? null
            : [.. output.TrimEnd('\n').Split('\n').Select(line => JsonSerializer.Deserialize<string?[][]>(line)!)];
    }

    /// <inheritdoc/>
    public void Dispose() => File.WriteAllLines(
        Path.Combine(AppContext.BaseDirectory, "remarks.txt"), _remarks.Order(StringComparer.Ordinal));

    private static bool Install()
    {
        if (Programs.Find("npm") is not { } npm || Programs.Find("node") is null)
        {
            return false;
        }

        Directory.CreateDirectory(NodeFolder);
        string mark = Path.Combine(NodeFolder, "installed.txt");
        string wanted = string.Join('\n', Packages);
        if (File.Exists(mark) && File.ReadAllText(mark) == wanted)
        {
            return true;
        }

        File.WriteAllText(Path.Combine(NodeFolder, "package.json"), "{}");
        bool isInstalled = Programs.Run(NodeFolder, npm, ["install", "--no-audit", "--no-fund", "--silent", .. Packages]).ExitCode == 0;
        if (isInstalled)
        {
            File.WriteAllText(mark, wanted);
        }

        return isInstalled;
    }

    private static string Of(string key) => Path.GetFullPath(typeof(Engines).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!);
}

/// <summary>The tests that share the programs; they run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class WithEngines : ICollectionFixture<Engines>
{
    /// <summary>The name of the collection.</summary>
    public const string Name = "engines";
}
