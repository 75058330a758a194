using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Factbook.Benchmarks.Compilation;

/// <summary>Compiles a dataset with the real generator, as a build does.</summary>
internal static class FactsCompilation
{
    /// <summary>The run-time library.</summary>
    public static string Library { get; } = Path.Combine(AppContext.BaseDirectory, "Factbook.dll");

    /// <summary>The generator with what it needs beside it, compiled for compilers.</summary>
    private static IEnumerable<string> Analyzers { get; } = new[] { "Factbook.Generator", "Factbook.Compiler", "YamlDotNet" }
        .Select(name => Path.Combine(AppContext.BaseDirectory, name + ".dll"))
        .Append(Library);

    /// <summary>Compiles an assembly of facts.</summary>
    /// <param name="output">The path of the assembly.</param>
    /// <param name="dataset">The files of the dataset; none for an empty assembly.</param>
    /// <param name="sources">C# files to compile with it.</param>
    /// <param name="options">Further arguments of the compiler.</param>
    public static CompilerRun Run(
        string output, IReadOnlyList<string> dataset, IEnumerable<string> sources, params IEnumerable<string> options)
    {
        string settings = output + ".globalconfig";
        string resource = output + ".facts";
        Directory.CreateDirectory(Path.GetDirectoryName(output)!);
        File.WriteAllLines(settings,
        [
            "is_global = true",
            "build_property.FactbookNamespace = Facts",
            "build_property.FactbookEmbedsTables = true",
            $"build_property.FactbookResourceFile = {Uri.EscapeDataString(resource)}",
            .. dataset.SelectMany(path => (string[])
                [$"[{path}]", $"build_metadata.AdditionalFiles.FactbookRole = {(IsSchema(path) ? "schema" : "data")}"]),
        ]);
        return CSharpCompiler.Run(
            output,
            sources,
            [
                "-target:library", $"-r:{Library}", $"-analyzerconfig:{settings}",
                .. Analyzers.Where(_ => dataset.Count > 0).Select(path => $"-analyzer:{path}"),
                .. dataset.Select(path => $"-additionalfile:{path}"),
                .. dataset.Take(1).Select(_ => $"-resource:{resource},Factbook.facts"),
                .. options,
            ]);
    }

    // As the build files have it: schema.yaml, and the files in a folder schema.
    private static bool IsSchema(string path) =>
        Path.GetFileName(path) == "schema.yaml" || Path.GetFileName(Path.GetDirectoryName(path)) == "schema";
}
