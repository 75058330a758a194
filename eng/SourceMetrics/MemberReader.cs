using System.Collections.Generic;
using System.Linq;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SourceMetrics;

/// <summary>Reads the declarations of C# files that take parameters.</summary>
public static class MemberReader
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview, DocumentationMode.Parse);

    /// <summary>The declarations of all files of the checkout.</summary>
    public static IReadOnlyList<Member> ReadAll() =>
        Repository.SourceFiles.SelectMany(file => Read(file, Repository.Read(file))).ToList();

    /// <summary>The declarations of one file.</summary>
    /// <param name="file">How the file is named in the answer.</param>
    /// <param name="text">Its text.</param>
    public static IEnumerable<Member> Read(string file, string text)
    {
        SyntaxNode root = Parse(text);
        foreach (SyntaxNode node in root.DescendantNodes())
        {
            if (Describe(node) is not var (name, kind, parameters))
                continue;

            FileLinePositionSpan span = node.SyntaxTree.GetLineSpan(node.Span);
            int line = node.SyntaxTree.GetLineSpan(name.Span).StartLinePosition.Line + 1;
            yield return new Member(file, line, name.Text, kind, parameters?.Parameters.Count ?? 0, span.EndLinePosition.Line - span.StartLinePosition.Line + 1);
        }
    }

    /// <summary>The syntax of a C# file.</summary>
    public static SyntaxNode Parse(string text) => CSharpSyntaxTree.ParseText(text, Options).GetRoot();

    private static (SyntaxToken Name, MemberKind Kind, BaseParameterListSyntax? Parameters)? Describe(SyntaxNode node) => node switch
    {
        RecordDeclarationSyntax { ParameterList: not null } record => (record.Identifier, MemberKind.PositionalRecord, record.ParameterList),
        TypeDeclarationSyntax { ParameterList: not null } type when type is ClassDeclarationSyntax or StructDeclarationSyntax =>
            (type.Identifier, MemberKind.Constructor, type.ParameterList),
        ConstructorDeclarationSyntax constructor => (constructor.Identifier, MemberKind.Constructor, constructor.ParameterList),
        MethodDeclarationSyntax method => (method.Identifier, MemberKind.Method, method.ParameterList),
        LocalFunctionStatementSyntax function => (function.Identifier, MemberKind.Method, function.ParameterList),
        OperatorDeclarationSyntax operation => (operation.OperatorToken, MemberKind.Method, operation.ParameterList),
        IndexerDeclarationSyntax indexer => (indexer.ThisKeyword, MemberKind.Method, indexer.ParameterList),
        DelegateDeclarationSyntax type => (type.Identifier, MemberKind.Method, type.ParameterList),
        _ => null,
    };
}
