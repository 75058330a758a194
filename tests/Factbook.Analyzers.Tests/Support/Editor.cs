extern alias analyzers;

using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using analyzers::Factbook.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace Factbook.Analyzers.Tests.Support;

/// <summary>An editor in which somebody uses a dataset: marks in the code say what it underlines.</summary>
internal static class Editor
{
    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name
                && (name.StartsWith("System.", StringComparison.Ordinal)
                    || name is "netstandard.dll" or "Factbook.dll" or "SampleDataset.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>Checks statements: <c>{|FB0801:"x"|}</c> is underlined, nothing else is.</summary>
    public static Task Shows(string statements, string options = "") =>
        With(new Test<EmptyCodeFixProvider>(), statements, options).RunAsync();

    /// <summary>Checks statements, and what they become with a fix.</summary>
    public static Task Fixes<TFix>(string statements, string fixedStatements, int choice = 0)
        where TFix : CodeFixProvider, new()
    {
        Test<TFix> test = With(new Test<TFix>(), statements, "");
        test.FixedCode = Program(fixedStatements);
        test.CodeActionIndex = choice;
        return test.RunAsync();
    }

    /// <summary>Checks statements of a project that has nothing but the reference assembly of the dataset, as in a build.</summary>
    public static Task ShowsOverReferenceAssembly(string statements)
    {
        var test = new Test<EmptyCodeFixProvider>
        {
            TestCode = Program(statements),
            ReferenceAssemblies = new ReferenceAssemblies("none"),
        };
        test.TestState.AdditionalReferences.AddRange([.. References, Shop.ReferenceAssembly(References)]);
        return test.RunAsync();
    }

    /// <summary>Checks a project that refers to two datasets of one namespace, the second one under an alias or none.</summary>
    public static Task ShowsOfTwoShops(string? alias, params DiagnosticResult[] expected)
    {
        Test<EmptyCodeFixProvider> test = With(new Test<EmptyCodeFixProvider>(), "", "");
        AddShop(test, "Other");
        test.ExpectedDiagnostics.AddRange(expected);
        test.SolutionTransforms.Add((solution, project) => alias is null ? solution : solution.WithProjectReferences(
            project,
            solution.GetProject(project)!.ProjectReferences.Select(reference => solution.GetProject(reference.ProjectId)!.Name == "Other"
                ? new ProjectReference(reference.ProjectId, [alias])
                : reference)));
        return test.RunAsync();
    }

    private static Test<TFix> With<TFix>(Test<TFix> test, string statements, string options)
        where TFix : CodeFixProvider, new()
    {
        test.TestCode = Program(statements);
        test.ReferenceAssemblies = new ReferenceAssemblies("none");
        test.TestState.AdditionalReferences.AddRange(References);
        AddShop(test, "Shop");
        if (options.Length > 0)
        {
            test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\n" + options + "\n"));
        }

        return test;
    }

    private static void AddShop<TFix>(Test<TFix> test, string name)
        where TFix : CodeFixProvider, new()
    {
        var shop = new ProjectState(name, LanguageNames.CSharp, $"/{name}/{name}", "cs");
        shop.Sources.Add(Shop.Source);
        shop.AdditionalReferences.AddRange(References);
        shop.ReferenceAssemblies = new ReferenceAssemblies("none");
        test.TestState.AdditionalProjects.Add(name, shop);
        test.TestState.AdditionalProjectReferences.Add(name);
    }

    private static string Program(string statements) => $$"""
        #nullable enable
        using Factbook;
        using Sample;
        using Shop;

        internal static class Program
        {
            private static void Main(string[] arguments)
            {
                {{statements.Replace("\n", "\n        ", StringComparison.Ordinal)}}
            }
        }
        """;

    private sealed class Test<TFix> : CSharpCodeFixTest<FactsAnalyzer, TFix, DefaultVerifier>
        where TFix : CodeFixProvider, new()
    {
        protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.CSharp13);
    }
}
