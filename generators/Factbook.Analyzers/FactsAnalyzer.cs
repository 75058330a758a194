using System.Collections.Immutable;
using Factbook.Analyzers.Checks;
using Factbook.Analyzers.Knowledge;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Factbook.Analyzers;

/// <summary>
/// Checks constants where facts are used: identifiers, dates and texts of enums, and what is seldom meant, such as a copy of a
/// fact. What a dataset holds it knows from attributes of the dataset's assembly.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FactsAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Rules.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        // Whoever does not use the run-time library pays for nothing but this look.
        if (context.Compilation.GetTypeByMetadataName("Factbook.IFact") is not { } fact)
        {
            return;
        }

        var datasets = new KnownDatasets();
        context.RegisterOperationAction(
            operation => InvocationCheck.Check(operation, datasets), OperationKind.Invocation);
        context.RegisterOperationAction(
            operation => PropertyCheck.Check(operation, datasets), OperationKind.PropertyReference);
        context.RegisterCompilationEndAction(end => NamespaceCheck.Check(end, datasets));
        context.RegisterOperationAction(operation => CopyCheck.Check(operation, fact), OperationKind.With);
    }
}
