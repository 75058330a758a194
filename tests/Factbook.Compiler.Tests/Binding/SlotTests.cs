using Factbook.Compiler.Tests.Support;
using Xunit;

namespace Factbook.Compiler.Tests.Binding;

public sealed class SlotTests
{
    [Fact]
    public void A_missing_value_is_reported_at_the_identifier()
    {
        string schema = TestSchemas.Things("size: {required: true}\ncolour: {recommended: true}");
        var host = new CompilerHost(schema, """
            things:
              - id: a
              - {size: big, id: b}
            """);

        host.AssertProblems(
            "data.yaml(2,9): error FB0304: Thing 'a' needs 'size'.",
            "data.yaml(2,9): warning FB0305: Thing 'a' should have 'colour'.",
            "data.yaml(3,21): warning FB0305: Thing 'b' should have 'colour'.");
    }

    [Fact]
    public void A_missing_identifier_is_reported_at_the_first_key()
    {
        var host = new CompilerHost(TestSchemas.Things("size: {}"), "things:\n  - size: big");

        host.AssertProblems("data.yaml(2,5): error FB0304: Thing needs 'id'.");
    }

    [Fact]
    public void Null_reads_as_absent_where_a_value_is_optional_and_is_an_error_where_it_is_required()
    {
        string schema = TestSchemas.Things("size: {required: true}\ncolour: {}");
        var host = new CompilerHost(schema, """
            things:
              - id: a
                size: ~
                colour: null
            """);

        host.AssertProblems("data.yaml(3,11): error FB0304: Thing 'a' needs 'size'.");
    }

    [Fact]
    public void An_unknown_slot_comes_with_a_suggestion()
    {
        var host = new CompilerHost(TestSchemas.Things("colour: {}"), "things: [{id: a, color: red, zzz: 1}]");

        host.AssertProblems(
            "data.yaml(1,18): error FB0303: Thing has no slot 'color'. Did you mean 'colour'?",
            "data.yaml(1,30): error FB0303: Thing has no slot 'zzz'.");
    }

    [Fact]
    public void One_value_and_a_list_are_different_things()
    {
        string schema = TestSchemas.Things("one: {}\nmany: {multivalued: true}");
        var host = new CompilerHost(schema, """
            things:
              - {id: a, one: [x], many: x}
              - {id: b, one: {x: y}, many: {x: y}}
              - {id: c, many: [x, ~, [y]]}
            """);

        host.AssertProblems(
            "data.yaml(2,18): error FB0307: 'one' takes one value, not a list. Quote the text if the bracket or the dash belongs to it.",
            "data.yaml(2,29): error FB0306: 'many' takes a list, not a text. Write [a, b], or each item after '- ' on a line of its own.",
            "data.yaml(3,18): error FB0307: 'one' takes one value, not a mapping. Quote the text if the colon or the brace belongs to it.",
            "data.yaml(3,32): error FB0306: 'many' takes a list, not a mapping.",
            "data.yaml(4,23): error FB0321: 'many' has an item without a value.",
            "data.yaml(4,26): error FB0307: 'many' takes one value, not a list. Quote the text if the bracket or the dash belongs to it.");
    }

    [Theory]
    [InlineData("[]", "FB0304: Thing 'a' needs 'tags'.")]
    [InlineData("[a]", "FB0312: 'tags' has 1 value; at least 2 are expected.")]
    [InlineData("[a, b, c, d]", "FB0312: 'tags' has 4 values; at most 3 are expected.")]
    public void A_list_has_as_many_values_as_the_schema_says(string list, string expected)
    {
        string schema = TestSchemas.Things(
            "tags: {multivalued: true, required: true, minimum_cardinality: 2, maximum_cardinality: 3}");
        var host = new CompilerHost(schema, $"things: [{{id: a, tags: {list}}}]");

        host.AssertProblems($"data.yaml(1,24): error {expected}");
    }

    [Fact]
    public void An_optional_list_without_items_is_no_list()
    {
        var host = new CompilerHost(TestSchemas.Things("tags: {multivalued: true}"), "things: [{id: a, tags: []}]");

        host.AssertProblems();
        Assert.Equal(["{id: 'a'}"], host.Rows("things"));
    }

    [Fact]
    public void The_presence_of_a_value_may_be_demanded_or_ruled_out()
    {
        string schema = TestSchemas.Things("x: {value_presence: PRESENT}\ny: {value_presence: ABSENT}");
        var host = new CompilerHost(schema, "things: [{id: a, y: 1}]");

        host.AssertProblems(
            "data.yaml(1,15): error FB0315: Thing 'a' must have 'x'.",
            "data.yaml(1,21): error FB0315: Thing must not have 'y'.");
    }
}
