using System;
using System.Linq;
using Factbook.Compiler;
using Factbook.Compiler.CSharp;
using Factbook.Compiler.Schema;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Factbook.Generator.Pipeline;

/// <summary>What the build tells the generator.</summary>
/// <param name="Namespace">The namespace of the generated types.</param>
/// <param name="Schema">How the schema is read, where the project says so.</param>
/// <param name="EmbedsTables">Whether large tables become a resource, as the targets of the package have it.</param>
internal sealed record GeneratorOptions(string Namespace, SchemaOptions Schema, bool EmbedsTables)
{
    /// <summary>Reads the options.</summary>
    /// <param name="options">The build's global options.</param>
    public static GeneratorOptions From(AnalyzerConfigOptions options) =>
        new(
            CSharpName.Namespace(Value(options, "FactbookNamespace") ?? Value(options, "RootNamespace") ?? "Facts"),
            new SchemaOptions(Mode(options), TreeRoots(options)),
            Value(options, "FactbookEmbedsTables") is not null);

    private static SchemaMode? Mode(AnalyzerConfigOptions options) => Value(options, "FactbookSchemaMode") switch
    {
        "lenient" => SchemaMode.Lenient,
        "strict" => SchemaMode.Strict,
        _ => null,
    };

    // A semicolon would begin a comment in the file by which a build hands over properties.
    private static EquatableArray<string> TreeRoots(AnalyzerConfigOptions options) =>
        (Value(options, "FactbookTreeRoots") ?? "").Split(',')
            .Select(name => name.Trim()).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).ToEquatableArray();

    private static string? Value(AnalyzerConfigOptions options, string property) =>
        options.TryGetValue("build_property." + property, out string? value) && value.Length > 0 ? value : null;
}
