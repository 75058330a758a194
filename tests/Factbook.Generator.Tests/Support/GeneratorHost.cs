using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Factbook.Generator.Tests.Support;

/// <summary>Runs the generator over files in memory, again and again with changes, and compiles what it writes.</summary>
internal sealed class GeneratorHost
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp11, preprocessorSymbols: ["NET8_0_OR_GREATER", "NETCOREAPP"]);

    private readonly Dictionary<string, AdditionalText> _files = [];
    private GeneratorDriver _driver;
    private CSharpCompilation _compilation;

    public GeneratorHost(string namespaceName = "Sample")
    {
        _compilation = CSharpCompilation.Create(
            "Sample",
            [],
            [.. Net80.References.All, MetadataReference.CreateFromFile(typeof(IFact).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        _driver = CSharpGeneratorDriver.Create(
            [new FactbookGenerator().AsSourceGenerator()],
            [],
            ParseOptions,
            new InMemoryOptions(namespaceName),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
    }

    public GeneratorDriverRunResult Result => _driver.GetRunResult();

    public IEnumerable<string> Problems => Result.Diagnostics.Select(Show);

    public IReadOnlyDictionary<string, string> Sources => Result.Results.Single().GeneratedSources
        .ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    /// <summary>Adds a file, or replaces its text.</summary>
    public GeneratorHost With(string path, string text)
    {
        var file = new InMemoryText(path, text);
        _driver = _files.TryGetValue(path, out AdditionalText? old)
            ? _driver.ReplaceAdditionalText(old, file)
            : _driver.AddAdditionalTexts([file]);
        _files[path] = file;
        return this;
    }

    public GeneratorHost WithoutFile(string path)
    {
        _driver = _driver.RemoveAdditionalTexts([_files[path]]);
        _files.Remove(path);
        return this;
    }

    /// <summary>Adds C# beside the generated code.</summary>
    public GeneratorHost WithCode(string code)
    {
        _compilation = _compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, ParseOptions));
        return this;
    }

    public GeneratorHost Run()
    {
        _driver = _driver.RunGenerators(_compilation);
        return this;
    }

    /// <summary>Runs, compiles without a warning, and loads the assembly.</summary>
    public Assembly Compile()
    {
        Run();
        Assert.Empty(Problems);
        CSharpCompilation compilation = _compilation.AddSyntaxTrees(Result.GeneratedTrees);
        using var assembly = new MemoryStream();
        var emitted = compilation.Emit(assembly);
        Assert.Empty(emitted.Diagnostics.Where(found => found.Severity >= DiagnosticSeverity.Warning).Select(found => found.ToString()));
        assembly.Position = 0;
        return new AssemblyLoadContext("generated", isCollectible: true).LoadFromStream(assembly);
    }

    /// <summary>The reasons why the outputs of a stage are as they are, in order.</summary>
    public ImmutableArray<IncrementalStepRunReason> ReasonsOf(string step) =>
        Result.Results.Single().TrackedSteps.TryGetValue(step, out ImmutableArray<IncrementalGeneratorRunStep> steps)
            ? [.. steps.SelectMany(run => run.Outputs).Select(output => output.Reason)]
            : [];

    /// <summary>The names of the files that the last run wrote anew.</summary>
    public IEnumerable<string> Rewritten => Result.Results.Single().TrackedOutputSteps
        .SelectMany(steps => steps.Value)
        .SelectMany(step => step.Outputs)
        .Where(output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified)
        .SelectMany(output => HintNames(output.Value));

    private static IEnumerable<string> HintNames(object value) => value is System.Runtime.CompilerServices.ITuple tuple
        ? Enumerable.Range(0, tuple.Length).Select(i => tuple[i]).OfType<IEnumerable<GeneratedSourceText>>()
            .SelectMany(sources => sources).Select(source => source.HintName)
        : [];

    private static string Show(Diagnostic diagnostic)
    {
        FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
        return $"{span.Path}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}): "
            + $"{diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";
    }
}
