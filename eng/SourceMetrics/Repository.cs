using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;

namespace SourceMetrics;

/// <summary>The checkout that this assembly was built from.</summary>
public static class Repository
{
    private static readonly string[] SourceFolders = ["src", "generators", "eng", "samples", "benchmarks", "tests"];
    private static readonly string[] BuiltFolders = ["bin", "obj"];

    /// <summary>The folder of the checkout.</summary>
    public static string Folder { get; } = Path.GetFullPath(typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == nameof(Repository)).Value!);

    /// <summary>Every C# file that is written by hand, relative to the checkout, in ordinal order.</summary>
    public static IReadOnlyList<string> SourceFiles { get; } = SourceFolders
        .Select(folder => Path.Combine(Folder, folder)).Where(Directory.Exists)
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
        .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
        .Where(file => !file.Split('/').Any(BuiltFolders.Contains) && !file.EndsWith(".verified.cs", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .ToList();

    /// <summary>The text of a file that is named relative to the checkout.</summary>
    public static string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));
}
