using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Tests.Support;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Factbook.Generator.Tests.Writing;

/// <summary>Who steps into generated code is told what the constants of a call are: more than four in a row have names.</summary>
public sealed class ArgumentTests
{
    private const int MostWithoutNames = 4;

    private static readonly IReadOnlyList<ArgumentListSyntax> Calls =
    [
        .. SampleFiles.Host().Run().Sources.Values.Concat(Tiny.Host().Run().Sources.Values)
            .SelectMany(text => CSharpSyntaxTree.ParseText(text).GetRoot().DescendantNodes().OfType<ArgumentListSyntax>()),
    ];

    [Fact]
    public void No_more_than_four_constants_stand_in_a_row_without_names() =>
        Assert.Empty(Calls.Where(call => LongestRow(call) > MostWithoutNames).Select(call => call.Parent!.ToString()));

    [Fact]
    public void Calls_with_many_constants_are_among_those_that_are_judged() =>
        Assert.Contains(Calls, call => call.Arguments.Count(argument => IsConstant(argument.Expression)) > MostWithoutNames);

    [Theory]
    [InlineData("F(1, -2, 3 + 4, true, \"a\")", 5)]
    [InlineData("F(1, 2, x, 3, 4)", 2)]
    [InlineData("F(a: 1, b: 2, c: 3, d: 4, e: 5)", 0)]
    public void A_row_is_of_constants_without_names(string call, int length) =>
        Assert.Equal(length, LongestRow(SyntaxFactory.ParseExpression(call).DescendantNodes().OfType<ArgumentListSyntax>().Single()));

    private static int LongestRow(ArgumentListSyntax call)
    {
        int longest = 0;
        int row = 0;
        foreach (ArgumentSyntax argument in call.Arguments)
        {
            row = argument.NameColon is null && IsConstant(argument.Expression) ? row + 1 : 0;
            longest = int.Max(longest, row);
        }

        return longest;
    }

    private static bool IsConstant(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax => true,
        PrefixUnaryExpressionSyntax unary => IsConstant(unary.Operand),
        BinaryExpressionSyntax binary => IsConstant(binary.Left) && IsConstant(binary.Right),
        _ => false,
    };
}
