using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Factbook.Fuzz.Tests;

/// <summary>The files that are damaged.</summary>
internal static class Corpus
{
    /// <summary>The schema of the flagship, its main file first.</summary>
    public static IReadOnlyList<(string Path, string Text)> FlagshipSchema { get; } =
        [.. Read("flagship").Where(IsSchema).OrderBy(file => file.Path != "schema.yaml")];

    /// <summary>The data of the flagship.</summary>
    public static IReadOnlyList<(string Path, string Text)> FlagshipData { get; } =
        [.. Read("flagship").Where(file => !IsSchema(file))];

    /// <summary>A small dataset of every kind of slot.</summary>
    public static IReadOnlyList<(string Path, string Text)> Sample { get; } = [.. Read("sample")];

    /// <summary>The core module.</summary>
    public static string Core { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "core.yaml"));

    private static bool IsSchema((string Path, string Text) file) =>
        file.Path == "schema.yaml" || file.Path.StartsWith("schema/", StringComparison.Ordinal);

    private static IEnumerable<(string Path, string Text)> Read(string folder)
    {
        string root = Path.Combine(AppContext.BaseDirectory, folder);
        return Directory.GetFiles(root, "*.yaml", SearchOption.AllDirectories)
            .Select(path => (Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllText(path)))
            .OrderBy(file => file.Item1, StringComparer.Ordinal);
    }
}
