using Factbook.Compiler.Tests.Support;
using Xunit;

namespace Factbook.Compiler.Tests.Checks;

/// <summary>Keys tell the values of one slot apart.</summary>
public sealed class ListKeyTests
{
    private static readonly string Schema = TestSchemas.Things(
        "names: {range: Name, multivalued: true, inlined: true}\nsizes: {range: Size, multivalued: true, inlined_as_list: true}",
        "  Name: {attributes: {key: {key: true}, value: {}}}\n  Size: {attributes: {year: {key: true, range: integer}, size: {}}}");

    [Theory]
    [InlineData("names: {a: x, b: x}, sizes: [{year: 1}, {year: 2}]")]
    [InlineData("names: [{key: a}, {key: b}]")]
    public void Values_with_different_keys_stand_side_by_side(string slots) =>
        new CompilerHost(Schema, $"things: [{{id: a, {slots}}}, {{id: b, {slots}}}]").AssertProblems();

    // As in C#, where a dictionary by moments would find but one of the two.
    [Fact]
    public void Moments_are_one_key_whatever_their_offset() => new CompilerHost(
        TestSchemas.Things(
            "times: {range: Time, multivalued: true, inlined_as_list: true}", "  Time: {attributes: {at: {key: true, range: datetime}}}"),
        """
        things: [{id: a, times: [{at: "2024-01-01T12:00:00Z"}, {at: "2024-01-01T13:00:00+01:00"}]}]
        """).AssertProblems("data.yaml(1,61): error FB0401: The id '2024-01-01T13:00:00+01:00' is already used.");

    [Theory]
    [InlineData("names: [{key: a}, {key: a}]", 42, "a")]
    [InlineData("sizes: [{year: 1}, {year: 1}]", 44, "1")]
    public void A_key_that_stands_twice_is_an_error_at_the_second(string slots, int column, string key) =>
        new CompilerHost(Schema, $"things: [{{id: a, {slots}}}]").AssertProblems(
            $"data.yaml(1,{column}): error FB0401: The id '{key}' is already used.");
}
