using Factbook.Analyzers.Knowledge;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Factbook.Analyzers.Checks;

/// <summary>Checks constants in <c>ById</c> and other indexes, and hints at values of named facts on which sources differ.</summary>
internal static class PropertyCheck
{
    /// <summary>Checks an indexer or a property.</summary>
    public static void Check(OperationAnalysisContext context, KnownDatasets datasets)
    {
        var reference = (IPropertyReferenceOperation)context.Operation;
        if (reference.Property.IsIndexer)
        {
            CheckIndexer(context, datasets, reference);
        }
        else if (reference.Instance is not null && reference.Parent is not INameOfOperation)
        {
            CheckDisputed(context, datasets, reference);
        }
    }

    private static void CheckIndexer(OperationAnalysisContext context, KnownDatasets datasets, IPropertyReferenceOperation reference)
    {
        if (reference.Arguments.Length != 1 || Operations.TextOf(reference.Arguments[0]) is not { } text)
        {
            return;
        }

        if (Operations.TableOf(reference.Instance) is { } type && datasets.TableOf(type) is { } table)
        {
            new IdentifierCheck(context, datasets.Of(type)!, reference.Arguments[0].Value.Syntax, text)
                .CheckIn(table, givesFact: true);
        }
        else
        {
            KeyCheck.Check(context, datasets, reference.Instance, reference.Arguments[0], text);
        }
    }

    private static void CheckDisputed(OperationAnalysisContext context, KnownDatasets datasets, IPropertyReferenceOperation reference)
    {
        (INamedTypeSymbol? type, string? id) = Operations.Unconverted(reference.Instance) switch
        {
            IPropertyReferenceOperation { Instance: null, Property: { IsIndexer: false } named } =>
                (named.ContainingType, datasets.TableOf(named.ContainingType)?.IdOf(named.Name)),
            IInvocationOperation { Instance: null, TargetMethod: { Name: "Get" } get, Arguments.Length: 1 } call =>
                (get.ContainingType, Operations.TextOf(call.Arguments[0])),
            _ => (null, null),
        };
        if (type is not null && id is not null && datasets.TableOf(type) is { } table
            && datasets.Of(type)!.IsDisputed(table.KeyOf(id), reference.Property.Name))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Rules.Disputed, NameOf(reference.Syntax).GetLocation(), reference.Property.Name, id));
        }
    }

    // Of a.B.C the name C, which is what is read.
    private static SyntaxNode NameOf(SyntaxNode syntax) =>
        syntax is Microsoft.CodeAnalysis.CSharp.Syntax.MemberAccessExpressionSyntax member ? member.Name : syntax;
}
