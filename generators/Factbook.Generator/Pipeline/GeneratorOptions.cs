using Factbook.Compiler.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Factbook.Generator.Pipeline;

/// <summary>What the build tells the generator.</summary>
/// <param name="Namespace">The namespace of the generated types.</param>
internal sealed record GeneratorOptions(string Namespace)
{
    /// <summary>Reads the options.</summary>
    /// <param name="options">The build's global options.</param>
    public static GeneratorOptions From(AnalyzerConfigOptions options) =>
        new(CSharpName.Namespace(
            Value(options, "FactbookNamespace") ?? Value(options, "RootNamespace") ?? "Facts"));

    private static string? Value(AnalyzerConfigOptions options, string property) =>
        options.TryGetValue("build_property." + property, out string? value) && value.Length > 0 ? value : null;
}
