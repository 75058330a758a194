using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SourceMetrics;

/// <summary>
/// A truth value that a method takes from another of its file, and hands on again: a mode that goes through layers, where an object
/// could be chosen at the first of them.
/// </summary>
/// <param name="File">The file, relative to the checkout.</param>
/// <param name="Method">The method in between.</param>
/// <param name="Parameter">The parameter.</param>
public sealed record PassedFlag(string File, string Method, string Parameter)
{
    /// <summary>Those of all files.</summary>
    public static IEnumerable<PassedFlag> ReadAll() => Repository.SourceFiles.SelectMany(file => Read(file, Repository.Read(file)));

    /// <summary>Those of one file.</summary>
    /// <param name="file">How the file is named in the answer.</param>
    /// <param name="text">Its text.</param>
    public static IEnumerable<PassedFlag> Read(string file, string text)
    {
        var passed = MemberReader.Parse(text).DescendantNodes().OfType<MethodDeclarationSyntax>()
            .SelectMany(method => method.ParameterList.Parameters
                .Where(parameter => parameter.Type?.ToString() == "bool")
                .SelectMany(parameter => Calls(method, parameter.Identifier.Text)
                    .Select(called => (Method: method.Identifier.Text, Parameter: parameter.Identifier.Text, Called: called))))
            .ToList();
        return passed
            .Where(between => passed.Any(outer => outer.Called == between.Method && outer != between))
            .Select(between => new PassedFlag(file, between.Method, between.Parameter))
            .Distinct();
    }

    /// <inheritdoc/>
    public override string ToString() => $"{File}: {Method}({Parameter})";

    // The methods that are called with the parameter as it is.
    private static IEnumerable<string> Calls(MethodDeclarationSyntax method, string parameter) =>
        from argument in method.DescendantNodes().OfType<ArgumentSyntax>()
        where argument.Expression is IdentifierNameSyntax name && name.Identifier.Text == parameter
        let call = argument.Parent?.Parent as InvocationExpressionSyntax
        where call is not null
        select NameOf(call.Expression);

    private static string NameOf(ExpressionSyntax called) => called switch
    {
        MemberAccessExpressionSyntax member => member.Name.Identifier.Text,
        SimpleNameSyntax name => name.Identifier.Text,
        _ => called.ToString(),
    };
}
