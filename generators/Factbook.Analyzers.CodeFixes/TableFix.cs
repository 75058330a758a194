using System.Collections.Immutable;
using System.Composition;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace Factbook.Analyzers.CodeFixes;

/// <summary>Asks the table that has the fact, or writes the member that gives it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class TableFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(Rules.OtherTable.Id, Rules.Named.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            SyntaxNode? constant = root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            if (constant?.FirstAncestorOrSelf<BaseArgumentListSyntax>()?.Parent is ExpressionSyntax whole
                && model is not null
                && FindTable(whole, model, context.CancellationToken) is { } table)
            {
                Register(context, diagnostic, whole, table);
            }
        }
    }

    private static void Register(CodeFixContext context, Diagnostic diagnostic, ExpressionSyntax whole, ExpressionSyntax table)
    {
        if (diagnostic.Properties.TryGetValue(FixData.Table, out string? owner))
        {
            ExpressionSyntax replaced = SyntaxFactory.ParseExpression(owner!)
                .WithTriviaFrom(table)
                .WithAdditionalAnnotations(Simplifier.Annotation);
            Offer($"Ask {owner!.Substring(owner.LastIndexOf('.') + 1)}", table, replaced);
        }
        else if (diagnostic.Properties.TryGetValue(FixData.Member, out string? member))
        {
            ExpressionSyntax replaced = SyntaxFactory
                .MemberAccessExpression(
                    SyntaxKind.SimpleMemberAccessExpression, table.WithoutTrivia(), SyntaxFactory.IdentifierName(member!))
                .WithTriviaFrom(whole);
            Offer($"Use the member {member}", whole, replaced);
        }

        void Offer(string title, SyntaxNode old, SyntaxNode replaced) => context.RegisterCodeFix(
            CodeAction.Create(title, cancel => ReplaceAsync(context.Document, old, replaced, cancel), diagnostic.Id), diagnostic);
    }

    // The static class at the left end of a call or an indexer.
    private static ExpressionSyntax? FindTable(ExpressionSyntax? expression, SemanticModel model, CancellationToken cancellation)
    {
        while (expression is not null && model.GetSymbolInfo(expression, cancellation).Symbol is not INamedTypeSymbol)
        {
            expression = expression switch
            {
                InvocationExpressionSyntax call => call.Expression,
                ElementAccessExpressionSyntax element => element.Expression,
                MemberAccessExpressionSyntax member => member.Expression,
                _ => null,
            };
        }

        return expression;
    }

    private static async Task<Document> ReplaceAsync(
        Document document, SyntaxNode old, SyntaxNode replaced, CancellationToken cancellation)
    {
        SyntaxNode root = (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
        return document.WithSyntaxRoot(root.ReplaceNode(old, replaced));
    }
}
