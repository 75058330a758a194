using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Factbook.Benchmarks.Compilation;

/// <summary>Where the SDK keeps what the benchmark runs.</summary>
internal static class Sdk
{
    private static readonly string Runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    private static readonly string Root = Path.GetFullPath(Path.Combine(Runtime, "..", "..", ".."));

    private static readonly string Pack = Directory.EnumerateDirectories(Path.Combine(Root, "packs", "Microsoft.NETCore.App.Ref"))
        .Where(folder => Path.GetFileName(folder).StartsWith("10.", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Last();

    /// <summary>The program that runs assemblies.</summary>
    public static string Host { get; } = Path.Combine(Root, "dotnet");

    /// <summary>The C# compiler.</summary>
    public static string Compiler { get; } = Directory.EnumerateDirectories(Path.Combine(Root, "sdk"))
        .Select(folder => Path.Combine(folder, "Roslyn", "bincore", "csc.dll"))
        .Where(File.Exists)
        .Order(StringComparer.Ordinal)
        .Last();

    /// <summary>The reference assemblies of .NET 10.</summary>
    public static IReadOnlyList<string> References { get; } = Directory.GetFiles(Path.Combine(Pack, "ref", "net10.0"), "*.dll");

    private static readonly string AnalyzerFolder = Path.GetFullPath(
        Path.Combine(Path.GetDirectoryName(Compiler)!, "..", "..", "Sdks", "Microsoft.NET.Sdk", "analyzers"));

    /// <summary>Which of the rules a project has without asking for them.</summary>
    public static string AnalysisLevel { get; } = Path.Combine(AnalyzerFolder, "build", "config", "analysislevel_10_default.globalconfig");

    /// <summary>The analyzers and generators that a project has without asking for them.</summary>
    public static IReadOnlyList<string> Analyzers { get; } =
    [
        .. Directory.GetFiles(AnalyzerFolder, "*NetAnalyzers.dll"),
        .. Directory.GetFiles(Path.Combine(Pack, "analyzers", "dotnet", "cs"), "*.dll"),
    ];

    /// <summary>The generators that come with the framework, that of System.Text.Json among them.</summary>
    public static string JsonGenerator { get; } =
        Path.Combine(Pack, "analyzers", "dotnet", "cs", "System.Text.Json.SourceGeneration.dll");

    /// <summary>The version of the shared framework.</summary>
    public static string Version { get; } = Path.GetFileName(Runtime);
}
