using Xunit;

namespace Factbook.Compiler.Tests.Schema;

/// <summary>Values that would have to hold themselves.</summary>
public sealed class EndlessObjectTests
{
    [Fact]
    public void A_value_cannot_be_required_to_hold_its_own_kind() => Assert.Equal(
        ["(2,22): FB0234: Every 'Box' must hold another without end: Box.inner -> Box. Make one of the slots optional."],
        ReadSchema.Problems(
            """
            classes:
              Box: {attributes: {inner: {range: Box, required: true}}}
            """));

    [Fact]
    public void A_circle_is_reported_once_wherever_it_is_met() => Assert.Equal(
        ["(3,20): FB0234: Every 'A' must hold another without end: A.b -> B.c -> A. Make one of the slots optional."],
        ReadSchema.Problems(
            """
            classes:
              Zero: {attributes: {a: {range: A, required: true}}}
              A: {attributes: {b: {range: B, required: true, multivalued: true}}}
              B: {attributes: {c: {range: A, required: true}}}
            """));

    [Theory]
    [InlineData("Box: {attributes: {inner: {range: Box}}}")]
    [InlineData("Box: {attributes: {inner: {range: Box, multivalued: true}}}")]
    [InlineData("Box: {attributes: {inner: {range: Lid, required: true}}}\n  Lid: {attributes: {box: {range: Box}}}")]
    [InlineData("Box: {attributes: {inner: {any_of: [{range: Box}, {range: string}], required: true}}}")]
    [InlineData("Box: {abstract: true, attributes: {k: {designates_type: true}}}\n  Full: {is_a: Box, attributes: {inner: {range: Box, required: true}}}\n  Empty: {is_a: Box}")]
    public void What_ends_somewhere_is_no_circle(string classes) =>
        Assert.Empty(ReadSchema.Problems($"classes:\n  {classes}"));
}
