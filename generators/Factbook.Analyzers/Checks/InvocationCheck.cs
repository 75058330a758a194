using Factbook.Analyzers.Knowledge;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Factbook.Analyzers.Checks;

/// <summary>Finds the methods that take an identifier or the text of a date.</summary>
internal static class InvocationCheck
{
    /// <summary>Checks a call.</summary>
    public static void Check(OperationAnalysisContext context, KnownDatasets datasets)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.Arguments.IsEmpty || !IsOfInterest(call.TargetMethod.Name))
        {
            return;
        }

        IArgumentOperation argument = call.Arguments[0];
        if (Operations.TextOf(argument) is not { } text)
        {
            return;
        }

        if (call.TargetMethod.Name is "Parse" or "TryParse")
        {
            TextCheck.Check(context, datasets, call, argument, text);
        }
        else if (call.Instance is null)
        {
            CheckStatic(context, datasets, call, argument, text);
        }
        else if (Operations.TableOf(call.Instance) is { } type && datasets.TableOf(type) is { } table)
        {
            new IdentifierCheck(context, datasets.Of(type)!, argument.Value.Syntax, text)
                .CheckIn(table, GivesFact(call));
        }
        else
        {
            KeyCheck.Check(context, datasets, call.Instance, argument, text);
        }
    }

    private static bool IsOfInterest(string method) =>
        method is "Get" or "TryGetValue" or "ContainsKey" or "Find" or "TryResolve" or "Parse" or "TryParse";

    // A property cannot stand alone as a statement.
    private static bool GivesFact(IInvocationOperation call) =>
        call.TargetMethod.Name == "Get" && call.Parent is not IExpressionStatementOperation;

    // A table's own Find takes names.
    private static void CheckStatic(
        OperationAnalysisContext context, KnownDatasets datasets, IInvocationOperation call, IArgumentOperation argument, string text)
    {
        IMethodSymbol method = call.TargetMethod;
        if (!method.ContainingType.IsStatic || datasets.Of(method.ContainingType) is not { } dataset)
        {
            return;
        }

        var check = new IdentifierCheck(context, dataset, argument.Value.Syntax, text);
        if (dataset.Find(method.ContainingType) is { } table && method.Name is "Get" or "TryGetValue")
        {
            check.CheckIn(table, GivesFact(call));
        }
        else if (dataset.IsFacts(method.ContainingType))
        {
            check.CheckInAll(takesRetired: method.Name == "TryResolve");
        }
    }
}
