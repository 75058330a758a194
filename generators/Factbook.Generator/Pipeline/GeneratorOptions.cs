using Factbook.Compiler.CSharp;
using Factbook.Compiler.Schema;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Factbook.Generator.Pipeline;

/// <summary>What the build tells the generator.</summary>
/// <param name="Namespace">The namespace of the generated types.</param>
/// <param name="Mode">How the schema is read, where the project says so.</param>
internal sealed record GeneratorOptions(string Namespace, SchemaMode? Mode)
{
    /// <summary>Reads the options.</summary>
    /// <param name="options">The build's global options.</param>
    public static GeneratorOptions From(AnalyzerConfigOptions options) =>
        new(CSharpName.Namespace(
            Value(options, "FactbookNamespace") ?? Value(options, "RootNamespace") ?? "Facts"),
            Value(options, "FactbookSchemaMode") switch
            {
                "lenient" => SchemaMode.Lenient,
                "strict" => SchemaMode.Strict,
                _ => null,
            });

    private static string? Value(AnalyzerConfigOptions options, string property) =>
        options.TryGetValue("build_property." + property, out string? value) && value.Length > 0 ? value : null;
}
