using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Factbook.Analyzers.Checks;

/// <summary>Checks texts of dates and enums that are written as constants; dates with the code that reads them at run time.</summary>
internal static class TextCheck
{
    /// <summary>Checks a call that reads a text.</summary>
    public static void Check(OperationAnalysisContext context, IInvocationOperation call, IArgumentOperation argument, string text)
    {
        IMethodSymbol method = call.TargetMethod;
        Location place = argument.Value.Syntax.GetLocation();
        if (IsOfLibrary(method.ContainingType) && FaultOf(method.ContainingType, text) is { } fault)
        {
            context.ReportDiagnostic(Diagnostic.Create(Rules.NoDate, place, fault));
        }
        else if (method.Parameters.LastOrDefault()?.Type is { TypeKind: TypeKind.Enum } type && IsOfLibrary(type))
        {
            string[] texts = [.. type.GetMembers().OfType<IFieldSymbol>().Select(member => TextOf(member.Name))];
            if (!texts.Contains(text))
            {
                List<string> nearest = NearestTexts.Of(texts, text);
                string hint = nearest.Count == 0 ? "" : $" Did you mean '{string.Join("' or '", nearest)}'?";
                context.ReportDiagnostic(Diagnostic.Create(Rules.NoEnumText, place, type.Name, text, hint));
            }
        }
    }

    private static bool IsOfLibrary(ITypeSymbol type) =>
        type.ContainingNamespace is { Name: nameof(Factbook), ContainingNamespace.IsGlobalNamespace: true };

    // The members of the library's enums are named after their texts: MoreThan is more_than.
    private static string TextOf(string member) => string.Concat(member.Select((character, index) =>
        char.IsUpper(character) ? (index == 0 ? "" : "_") + char.ToLowerInvariant(character) : character.ToString()));

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
