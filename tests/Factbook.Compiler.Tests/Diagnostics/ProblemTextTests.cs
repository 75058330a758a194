using Factbook.Compiler.Diagnostics;
using Xunit;

namespace Factbook.Compiler.Tests.Diagnostics;

public sealed class ProblemTextTests
{
    [Fact]
    public void Arguments_stand_in_the_message() =>
        Assert.Equal("'x{1}' is not a value of Rank. Did you mean 'y'?", Message("x{1}", "Rank", " Did you mean 'y'?"));

    [Fact]
    public void A_message_is_one_line_whatever_the_data_holds() =>
        Assert.Equal("'a\uFFFDb\uFFFDc\uFFFD😀' is not a value of R.", Message("a\nb\0c\uD800😀", "R", ""));

    [Fact]
    public void A_long_argument_is_shortened() =>
        Assert.Equal(
            $"'{new string('a', ProblemText.LongestArgument)}…' is not a value of R.", Message(new string('a', 9999), "R", ""));

    private static string Message(params string[] arguments) =>
        ProblemText.Format(new Problem(ProblemRules.NotPermissible, new ProblemPlace("a.yaml", 0), new(arguments)));
}
