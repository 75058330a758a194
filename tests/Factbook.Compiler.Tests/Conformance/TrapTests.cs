using System.Linq;
using Factbook.Compiler.Tests.Support;
using Xunit;

namespace Factbook.Compiler.Tests.Conformance;

/// <summary>What other readers of YAML guess, this one leaves to the schema.</summary>
public sealed class TrapTests
{
    [Theory]
    [InlineData("NO")]
    [InlineData("on")]
    [InlineData("yes")]
    [InlineData("true")]
    [InlineData("0o17")]
    [InlineData("017")]
    [InlineData("0x1F")]
    [InlineData("1_000")]
    [InlineData("1:30")]
    [InlineData("12:30:45")]
    [InlineData(".inf")]
    [InlineData(".NaN")]
    [InlineData("1e3")]
    [InlineData("1.10")]
    [InlineData("2015-05-10")]
    [InlineData("2015-05-10 12:00:00")]
    [InlineData("=")]
    public void A_text_is_what_is_written(string text)
    {
        var host = new CompilerHost(TestSchemas.Things("a: {}"), $"things: [{{id: x, a: {text}}}]");

        host.AssertProblems();
        Assert.Equal([$"{{id: 'x', a: '{text}'}}"], host.Rows("things"));
    }

    [Theory]
    [InlineData("boolean", "yes")]
    [InlineData("boolean", "on")]
    [InlineData("boolean", "NO")]
    [InlineData("boolean", "True")]
    [InlineData("boolean", "1")]
    [InlineData("integer", "0o17")]
    [InlineData("integer", "017")]
    [InlineData("integer", "0x1F")]
    [InlineData("integer", "1_000")]
    [InlineData("integer", "1:30")]
    [InlineData("integer", "1e3")]
    [InlineData("double", ".inf")]
    [InlineData("double", "-.INF")]
    [InlineData("double", ".nan")]
    [InlineData("decimal", "1,5")]
    [InlineData("date", "2015")]
    [InlineData("date", "2015-05-10 12:00:00")]
    [InlineData("time", "45045")]
    public void A_number_a_truth_or_a_day_has_one_spelling(string range, string text)
    {
        var host = new CompilerHost(
            TestSchemas.Things($"a: {{range: {range}}}"), $"things:\n  - id: x\n    a: {text}");

        string problem = Assert.Single(host.Problems);
        Assert.StartsWith($"data.yaml(3,8): error FB0308: '{text}' is not ", problem, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_end_as_they_like(string end)
    {
        var host = new CompilerHost(
            TestSchemas.Things("a: {}"), $"\uFEFFthings:{end}  - id: x{end}    a: |{end}      one{end}      two{end}    b: 1{end}");

        host.AssertProblems("data.yaml(6,5): error FB0303: Thing has no slot 'b'. Did you mean 'a'?");
        Assert.Equal(["{id: 'x', a: 'one\ntwo\n'}"], host.Rows("things"));
    }

    [Fact]
    public void A_file_in_utf_16_is_no_text()
    {
        byte[] bytes = System.Text.Encoding.Unicode.GetBytes("things: []");
        var host = new CompilerHost(TestSchemas.Things("a: {}"), System.Text.Encoding.UTF8.GetString(bytes));

        host.AssertProblems("data.yaml(1,2): error FB0111: The character U+0000 is not allowed in a YAML file; save the file as UTF-8.");
    }

    [Fact]
    public void Aliases_that_would_multiply_are_refused_and_never_followed()
    {
        string bomb = "l0: &l0 [x, x]\n" + string.Concat(Enumerable.Range(1, 60).Select(
            i => $"l{i}: &l{i} [*l{i - 1}, *l{i - 1}, *l{i - 1}, *l{i - 1}, *l{i - 1}, *l{i - 1}, *l{i - 1}, *l{i - 1}]\n"));

        string[] problems = new CompilerHost(TestSchemas.Things("a: {}"), bomb).Problems;

        Assert.Equal(60 * 8, problems.Count(problem => problem.Contains(" FB0104: ", System.StringComparison.Ordinal)));
        Assert.Equal(61, problems.Count(problem => problem.Contains(" FB0103: ", System.StringComparison.Ordinal)));
    }
}
