using System.Diagnostics;
using Factbook.Compiler.Tests.Support;
using Xunit;

namespace Factbook.Compiler.Tests.Binding;

public sealed class ConstraintTests
{
    [Fact]
    public void A_pattern_matches_anywhere_unless_it_is_anchored()
    {
        string schema = TestSchemas.Things("""
            loose: {pattern: "[0-9]"}
            strict: {pattern: "^[0-9]+$"}
            """);
        var host = new CompilerHost(schema, """
            things:
              - {id: a, loose: x1x, strict: x1x}
            """);

        host.AssertProblems("data.yaml(2,33): error FB0310: 'x1x' does not match the pattern of 'strict': ^[0-9]+$");
    }

    [Fact]
    public void The_end_of_a_pattern_is_the_end_of_the_text_and_not_a_line_break_before_it()
    {
        var host = new CompilerHost(TestSchemas.Things("code: {pattern: \"^[a-z$]+$\"}"), """
            things:
              - id: a
                code: |
                  abc
              - id: b
                code: a$c
            """);

        host.AssertProblems(
            "data.yaml(3,11): error FB0310: 'abc\uFFFD' does not match the pattern of 'code': ^[a-z$]+$");
    }

    [Fact]
    public void A_pattern_that_takes_too_long_is_a_problem_and_no_hang()
    {
        string schema = TestSchemas.Things("code: {pattern: \"^(a+)+$\"}");
        string text = new string('a', 40) + "!";
        var clock = Stopwatch.StartNew();

        var host = new CompilerHost(schema, $"things: [{{id: a, code: {text}}}]");

        string expected = $"Matching '{text}' against the pattern of 'code' takes too long; simplify the pattern.";
        host.AssertProblems($"data.yaml(1,24): error FB0320: {expected}");
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 30);
    }

    [Theory]
    [InlineData("integer", "0", "'x' must be at least 1.")]
    [InlineData("integer", "11", "'x' must be at most 10.")]
    [InlineData("decimal", "0.99", "'x' must be at least 1.")]
    [InlineData("decimal", "10.01", "'x' must be at most 10.")]
    [InlineData("double", "10.5", "'x' must be at most 10.")]
    public void A_number_stays_within_its_bounds(string range, string text, string message)
    {
        string schema = TestSchemas.Things($"x: {{range: {range}, minimum_value: 1, maximum_value: 10}}");
        var host = new CompilerHost(schema, $"things: [{{id: a, x: {text}}}]");

        host.AssertProblems($"data.yaml(1,21): error FB0311: {message}");
    }

    [Fact]
    public void A_text_may_be_fixed()
    {
        string schema = TestSchemas.Things("x: {equals_string: one}\ny: {equals_string_in: [one, two, three]}");
        var host = new CompilerHost(schema, "things: [{id: a, x: two, y: four}, {id: b, x: one, y: three}]");

        host.AssertProblems(
            "data.yaml(1,21): error FB0314: 'x' must be 'one'.",
            "data.yaml(1,29): error FB0314: 'y' must be 'one', 'two' or 'three'.");
    }

    [Fact]
    public void A_value_of_an_enum_is_one_of_the_list()
    {
        string schema = TestSchemas.Things("colour: {range: Colour}", """
            enums:
              Colour:
                permissible_values: {red: , green: , NO: }
            """);
        var host = new CompilerHost(schema, """
            things:
              - {id: a, colour: gren}
              - {id: b, colour: NO}
              - {id: c, colour: [x]}
            """);

        host.AssertProblems(
            "data.yaml(2,21): error FB0313: 'gren' is not a value of Colour. Did you mean 'green'?",
            "data.yaml(4,21): error FB0307: 'colour' takes one value, not a list. Quote the text if the bracket or the dash belongs to it.");
        Assert.Contains("{id: 'b', colour: Colour.NO}", host.Rows("things"));
    }

    [Fact]
    public void A_type_hands_its_constraints_on()
    {
        string schema = TestSchemas.Things("share: {range: Percentage}", """
            types:
              Percentage: {typeof: decimal, minimum_value: 0, maximum_value: 100}
            """);
        var host = new CompilerHost(schema, "things: [{id: a, share: 100.5}, {id: b, share: 99.50}]");

        host.AssertProblems("data.yaml(1,25): error FB0311: 'share' must be at most 100.");
        Assert.Equal(["{id: 'a'}", "{id: 'b', share: 99.50m}"], host.Rows("things"));
    }
}
