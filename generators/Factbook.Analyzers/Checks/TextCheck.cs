using System.Linq;
using Factbook.Analyzers.Knowledge;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Factbook.Analyzers.Checks;

/// <summary>Checks texts of dates and enums that are written as constants; dates with the code that reads them at run time.</summary>
internal static class TextCheck
{
    /// <summary>Checks a call that reads a text.</summary>
    /// <param name="context">Takes what is found.</param>
    /// <param name="datasets">The datasets.</param>
    /// <param name="call">The call.</param>
    /// <param name="argument">The constant.</param>
    /// <param name="text">The text.</param>
    public static void Check(
        OperationAnalysisContext context, KnownDatasets datasets, IInvocationOperation call, IArgumentOperation argument, string text)
    {
        IMethodSymbol method = call.TargetMethod;
        Location place = argument.Value.Syntax.GetLocation();
        if (IsOfLibrary(method.ContainingType) && FaultOf(method.ContainingType, text) is { } fault)
        {
            context.ReportDiagnostic(Diagnostic.Create(Rules.NoDate, place, fault));
        }
        else if (method.Parameters.LastOrDefault()?.Type is INamedTypeSymbol { TypeKind: TypeKind.Enum } type
            && method.ContainingType.Name == type.Name + "Extensions"
            && datasets.TextsOf(type) is { Count: > 0 } texts && !texts.Contains(text))
        {
            var nearest = new Nearest(texts, text);
            context.ReportDiagnostic(Diagnostic.Create(Rules.NoEnumText, place, nearest.Properties, type.Name, text, nearest.Hint));
        }
    }

    private static bool IsOfLibrary(ITypeSymbol type) =>
        type.ContainingNamespace is { Name: nameof(Factbook), ContainingNamespace.IsGlobalNamespace: true };

    private static string? FaultOf(INamedTypeSymbol type, string text)
    {

        switch (type.Name)
        {
            case nameof(EdtfDate):
                return EdtfDate.TryParse(text, out _, out string? problem) ? null : problem;
            case nameof(CalendarDate) when !CalendarDate.TryParse(text, out _):
                return EdtfDate.TryParse(text, out _, out string? why)
                    ? $"'{text}' is a date, but no day: a day is written yyyy-MM-dd"
                    : why;
            default:
                return null;
        }
    }
}
