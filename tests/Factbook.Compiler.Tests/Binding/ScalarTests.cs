using System;
using Factbook.Compiler.Tests.Support;
using Xunit;

namespace Factbook.Compiler.Tests.Binding;

public sealed class ScalarTests
{
    [Theory]
    [InlineData("string", "NO", "'NO'")]
    [InlineData("string", "1.10", "'1.10'")]
    [InlineData("string", "\"\"", "''")]
    [InlineData("string", "'null'", "'null'")]
    [InlineData("integer", "0", "0")]
    [InlineData("integer", "-12", "-12")]
    [InlineData("integer", "+12", "12")]
    [InlineData("integer", "'7'", "7")]
    [InlineData("integer", "9223372036854775807", "9223372036854775807")]
    [InlineData("decimal", "1.10", "1.10m")]
    [InlineData("decimal", "-0.00", "0.00m")]
    [InlineData("decimal", "7922816251426433759354395033", "7922816251426433759354395033m")]
    [InlineData("decimal", "0.0000000000000000000000000001", "0.0000000000000000000000000001m")]
    [InlineData("double", "1e3", "1000d")]
    [InlineData("float", "-2.5", "-2.5d")]
    [InlineData("boolean", "true", "true")]
    [InlineData("boolean", "false", "false")]
    [InlineData("date", "2024-02-29", "day 2024-02-29")]
    [InlineData("time", "14:05:00", "time 14:05:00")]
    [InlineData("time", "14:05:00.25", "time 14:05:00.2500000")]
    [InlineData("datetime", "2015-05-10T14:05:00Z", "moment 2015-05-10T14:05:00 0")]
    [InlineData("datetime", "2015-05-10T14:05:00-03:30", "moment 2015-05-10T14:05:00 -210")]
    public void A_scalar_has_the_type_of_its_slot(string range, string text, string expected)
    {
        var host = new CompilerHost(TestSchemas.Things($"x: {{range: {range}}}"), $"things: [{{id: a, x: {text}}}]");

        host.AssertProblems();
        Assert.Equal([$"{{id: 'a', x: {expected}}}"], host.Rows("things"));
    }

    [Theory]
    [InlineData("integer", "1.0", "a whole number")]
    [InlineData("integer", "007", "a whole number")]
    [InlineData("integer", "1_000", "a whole number")]
    [InlineData("integer", "0x1F", "a whole number")]
    [InlineData("integer", "9223372036854775808", "a whole number")]
    [InlineData("integer", "''", "a whole number")]
    [InlineData("integer", "٣", "a whole number")]
    [InlineData("double", ".inf", "a number")]
    [InlineData("double", "1e999", "a number")]
    [InlineData("double", "1e", "a number")]
    [InlineData("boolean", "yes", "true or false")]
    [InlineData("boolean", "True", "true or false")]
    [InlineData("date", "2023-02-29", "a day written yyyy-MM-dd")]
    [InlineData("date", "10.05.2015", "a day written yyyy-MM-dd")]
    [InlineData("date", "0000-01-01", "a day written yyyy-MM-dd")]
    [InlineData("date", "-0044-03-15", "a day written yyyy-MM-dd")]
    [InlineData("time", "10:00:00.", "a time written 14:05:00")]
    [InlineData("time", "1a:00:00", "a time written 14:05:00")]
    [InlineData("time", "a1:00:00", "a time written 14:05:00")]
    [InlineData("time", "10:0/:00", "a time written 14:05:00")]
    [InlineData("time", "10:00:00.1a", "a time written 14:05:00")]
    [InlineData("time", "10:00-00", "a time written 14:05:00")]
    [InlineData("time", "10:60:00", "a time written 14:05:00")]
    [InlineData("time", "10:00:60", "a time written 14:05:00")]
    [InlineData("time", "24:00:00", "a time written 14:05:00")]
    [InlineData("time", "14:05", "a time written 14:05:00")]
    [InlineData("time", "14:05:00.12345678", "a time written 14:05:00")]
    public void A_text_of_another_form_is_refused(string range, string text, string expected)
    {
        var host = new CompilerHost(TestSchemas.Things($"x: {{range: {range}}}"), $"things: [{{id: a, x: {text}}}]");

        AssertProblem(host, $"'{text.Trim('\'')}' is not {expected}.");
    }

    [Theory]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("1e5")]
    [InlineData("1,5")]
    [InlineData("12345678901234567890123456789")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("0.00000000000000000000000000001")]
    [InlineData("1.00000000000000000000000000001")]
    public void A_decimal_that_would_be_rounded_or_guessed_is_refused(string text)
    {
        var host = new CompilerHost(TestSchemas.Things("x: {range: decimal}"), $"things: [{{id: a, x: \"{text}\"}}]");

        AssertProblem(host, $"'{text}' is not a decimal number such as -12.50, of at most 28 digits.");
    }

    [Theory]
    [InlineData("2015-05-10T14:05:00")]
    [InlineData("2015-05-10T14:05:00+15:00")]
    [InlineData("2015-05-10T14:05:00+14:01")]
    [InlineData("2015-05-10T14:05:00+03:60")]
    [InlineData("2015-05-10T14:05:00+3:00")]
    [InlineData("2015-05-10T14:05:00+03")]
    [InlineData("2015-05-10T14:05:00+0300")]
    [InlineData("2015-05-10T14:05:00+03-00")]
    [InlineData("2015-05-10T14:05:00Z03:00")]
    [InlineData("2015-05-10T14:05:00ZZ")]
    [InlineData("2015-05-10T14:05:00+a3:00")]
    [InlineData("0000-05-10T14:05:00Z")]
    [InlineData("9999-12-31T23:30:00-01:00")]
    [InlineData("2015-05-10 14:05:00Z")]
    [InlineData("2015-02-30T14:05:00Z")]
    [InlineData("0001-01-01T00:00:00+01:00")]
    [InlineData("T")]
    public void A_moment_needs_a_day_a_time_and_an_offset(string text)
    {
        var host = new CompilerHost(TestSchemas.Things("x: {range: datetime}"), $"things: [{{id: a, x: \"{text}\"}}]");

        AssertProblem(host, $"'{text}' is not a moment written 2015-05-10T14:05:00+03:00.");
    }

    // What to write instead follows, where it is known.
    private static void AssertProblem(CompilerHost host, string message) =>
        Assert.StartsWith($"data.yaml(1,21): error FB0308: {message}", Assert.Single(host.Problems), StringComparison.Ordinal);
}
