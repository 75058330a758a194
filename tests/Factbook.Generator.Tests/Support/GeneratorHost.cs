using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Threading;
using Factbook.Compiler.CSharp;
using Factbook.Compiler.Layout;
using Factbook.Compiler.Search;
using Factbook.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Xunit;

namespace Factbook.Generator.Tests.Support;

/// <summary>
/// Runs the generator over files in memory, again and again with changes, and compiles what it writes.
/// </summary>
internal sealed class GeneratorHost
{
    private static readonly CSharpParseOptions ParseOptions = new(
        LanguageVersion.CSharp11, DocumentationMode.Diagnose, preprocessorSymbols: ["NET8_0_OR_GREATER", "NETCOREAPP"]);

    private readonly Dictionary<string, AdditionalText> _files = [];
    private GeneratorDriver _driver;
    private CSharpCompilation _compilation;
    private string _namespace;
    private string? _resourceFile;

    public GeneratorHost(string namespaceName = "Sample")
    {
        _namespace = namespaceName;
        _compilation = CSharpCompilation.Create(
            "Sample",
            [],
            References.All,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable,
                deterministic: true));
        _driver = CSharpGeneratorDriver.Create(
            [new FactbookGenerator().AsSourceGenerator()],
            [],
            ParseOptions,
            new InMemoryOptions(namespaceName),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
    }

    public GeneratorRunResult Result => _driver.GetRunResult().Results.Single();

    /// <summary>What the generator reports, one line each: <c>data.yaml(3,5): error FB0401: ...</c>.</summary>
    public string[] Problems => [.. Result.Diagnostics.Select(Show)];

    /// <summary>The generated files by name.</summary>
    public IReadOnlyDictionary<string, string> Sources => Result.GeneratedSources
        .ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    /// <summary>Adds a file, or puts a new one with this text in its place.</summary>
    public GeneratorHost With(string path, string text) => With(new InMemoryText(path, text));

    public GeneratorHost With(AdditionalText file)
    {
        _driver = _files.TryGetValue(file.Path, out AdditionalText? old)
            ? _driver.ReplaceAdditionalText(old, file)
            : _driver.AddAdditionalTexts([file]);
        _files[file.Path] = file;
        return this;
    }

    public GeneratorHost WithoutFile(string path)
    {
        _driver = _driver.RemoveAdditionalTexts([_files[path]]);
        _files.Remove(path);
        return this;
    }

    /// <summary>Lists the files in another order.</summary>
    public GeneratorHost WithOrder(Func<IEnumerable<AdditionalText>, IEnumerable<AdditionalText>> order)
    {
        _driver = _driver.ReplaceAdditionalTexts([.. order(_files.Values)]);
        return this;
    }

    /// <summary>Adds C# beside the generated code.</summary>
    public GeneratorHost WithCode(string code)
    {
        _compilation = _compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, ParseOptions));
        return this;
    }

    public GeneratorHost WithNamespace(string namespaceName)
    {
        _namespace = namespaceName;
        return WithOptions();
    }

    /// <summary>Says which file large tables are embedded from, as a build does and an editor does not.</summary>
    public GeneratorHost WithResourceFile(string? path)
    {
        _resourceFile = path;
        return WithOptions();
    }

    /// <summary>Leaves out the targets of the package, which embed large tables.</summary>
    public GeneratorHost WithoutTargets() => WithOptions(embedsTables: false);

    private GeneratorHost WithOptions(bool embedsTables = true)
    {
        _driver = _driver.WithUpdatedAnalyzerConfigOptions(new InMemoryOptions(_namespace, _resourceFile, embedsTables));
        return this;
    }

    public GeneratorHost Run(CancellationToken cancellation = default)
    {
        _driver = _driver.RunGenerators(_compilation, cancellation);
        if (Result.Exception is { } exception)
        {
            Assert.Fail($"The generator threw: {exception}");
        }

        return this;
    }

    /// <summary>Runs, compiles without a warning, and loads the assembly.</summary>
    public Assembly Compile()
    {
        Run();
        Assert.Empty(Problems);
        return Load(Emit());
    }

    /// <summary>
    /// Compiles what the last run wrote; fails on a warning or on documentation that is not well-formed.
    /// </summary>
    public byte[] Emit()
    {
        CSharpCompilation compilation =
            _compilation.AddSyntaxTrees(Result.GeneratedSources.Select(source => source.SyntaxTree));
        using var assembly = new MemoryStream();
        using var documentation = new MemoryStream();
        EmitResult emitted = compilation.Emit(assembly, xmlDocumentationStream: documentation, manifestResources: Resources());
        string[] faults =
            [.. emitted.Diagnostics.Where(found => found.Severity >= DiagnosticSeverity.Warning).Select(Show)];
        if (faults.Length > 0)
        {
            Assert.Fail("The generated code does not compile:\n" + string.Join('\n', faults));
        }

        documentation.Position = 0;
        System.Xml.Linq.XDocument.Load(documentation);
        return assembly.ToArray();
    }

    private IEnumerable<ResourceDescription> Resources() => _resourceFile is { } path
        ? [new ResourceDescription("Factbook.facts", () => File.OpenRead(path), isPublic: true)]
        : [];

    public static Assembly Load(byte[] assembly) =>
        new AssemblyLoadContext("generated", isCollectible: true).LoadFromStream(new MemoryStream(assembly));

    /// <summary>
    /// Why the outputs of a stage are as they are, a letter each: New, Modified, Unchanged, Cached, Removed.
    /// </summary>
    public string Reasons(string stage) => Result.TrackedSteps.TryGetValue(stage, out var steps)
        ? string.Concat(steps.SelectMany(step => step.Outputs).Select(output => output.Reason.ToString()[0]))
        : "";

    /// <summary>
    /// What the last run wrote anew: the full-text <c>index</c>, tables by name, <c>Facts</c> for what depends on types, <c>retired</c>
    /// identifiers, <c>problems</c>.
    /// </summary>
    public IEnumerable<string> Written => Result.TrackedOutputSteps
        .SelectMany(steps => steps.Value)
        .Where(step =>
            step.Outputs.Any(output =>
            output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified))
        .Select(step => step.Inputs.Single())
        .Select(input => input.Source.Outputs[input.OutputIndex].Value switch
        {
            TableLayout layout => layout.Table.Name,
            DatasetTypes => "Facts",
            SearchLayout => "index",
            (RetiredScopes, _) => "retired",
            _ => "problems",
        });

    private static string Show(Diagnostic diagnostic)
    {
        FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
        string severity = diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning";
        return $"{span.Path}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}): "
            + $"{severity} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    }
}
