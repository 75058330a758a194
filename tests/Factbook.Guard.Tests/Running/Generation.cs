using System.Collections.Immutable;
using System.Linq;
using Factbook.Generator;
using Factbook.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Factbook.Guard.Tests.Running;

/// <summary>What the generator writes for a dataset.</summary>
/// <param name="Files">The dataset.</param>
/// <param name="Trees">What it writes.</param>
/// <param name="Fault">What it threw or reported; <see langword="null"/> for nothing.</param>
internal sealed record Generation(GuardFiles Files, ImmutableArray<SyntaxTree> Trees, string? Fault)
{
    /// <summary>Runs the generator.</summary>
    /// <param name="files">The dataset.</param>
    /// <param name="target">What the code is compiled for.</param>
    public static Generation Of(GuardFiles files, TargetPlatform target)
    {
        var options = new CSharpParseOptions(LanguageVersion.CSharp11, DocumentationMode.None, preprocessorSymbols: target.Symbols);
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new FactbookGenerator().AsSourceGenerator()],
            [new InMemoryText("data/schema.yaml", files.Schema), new InMemoryText("data/data.yaml", files.Data)],
            options,
            new InMemoryOptions(files.Name));
        GeneratorRunResult result = driver
            .RunGenerators(CSharpCompilation.Create("Guard", [], target.References))
            .GetRunResult().Results.Single();
        string? fault = result.Exception?.ToString()
            ?? (result.Diagnostics.Any(found => found.Severity == DiagnosticSeverity.Error) ? string.Join('\n', result.Diagnostics) : null);
        return new Generation(files, [.. result.GeneratedSources.Select(source => source.SyntaxTree)], fault);
    }
}
