using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Factbook.Analyzers.Checks;

/// <summary>Finds copies of facts: C# lets any record be copied, and a copy of a fact is not the fact.</summary>
internal static class CopyCheck
{
    /// <summary>Checks an expression with <c>with</c>.</summary>
    public static void Check(OperationAnalysisContext context, INamedTypeSymbol fact)
    {
        var copy = (IWithOperation)context.Operation;
        if (copy.Operand.Type is { } type && type.AllInterfaces.Any(candidate => SymbolEqualityComparer.Default.Equals(candidate, fact)))
        {
            Location place = copy.Syntax is WithExpressionSyntax syntax ? syntax.WithKeyword.GetLocation() : copy.Syntax.GetLocation();
            context.ReportDiagnostic(Diagnostic.Create(Rules.Copied, place, type.Name));
        }
    }
}
