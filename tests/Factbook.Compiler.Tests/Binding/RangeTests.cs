using Factbook.Compiler.Tests.Support;
using Xunit;

namespace Factbook.Compiler.Tests.Binding;

public sealed class RangeTests
{
    private const string Animals = """
        id: https://example.org/animals
        name: animals
        imports: [linkml:types]
        default_range: string
        classes:
          Dataset:
            tree_root: true
            attributes:
              animals: {range: Animal, multivalued: true, inlined: true}
              keepers: {range: Keeper, multivalued: true, inlined: true, inlined_as_list: true}
          Animal:
            attributes:
              id: {identifier: true}
              size:
                any_of:
                  - {range: integer}
                  - {range: boolean}
                  - {range: Span}
              keeper: {range: Keeper}
              homes: {range: Home, multivalued: true, inlined: true, inlined_as_list: true}
          Keeper:
            attributes:
              id: {identifier: true}
          Span:
            attributes:
              from: {range: integer, required: true}
              to: {range: integer}
          Home:
            abstract: true
            attributes:
              kind: {designates_type: true}
          Cage:
            is_a: Home
            attributes:
              bars: {range: integer, required: true}
          Pond:
            is_a: Home
            attributes:
              depth: {range: integer}
        """;

    [Fact]
    public void A_value_has_the_first_range_that_it_fits()
    {
        var host = new CompilerHost(Animals, """
            animals:
              - {id: a, size: 7}
              - {id: b, size: true}
              - {id: c, size: {from: 1}}
            """);

        host.AssertProblems();
        Assert.Equal(
            ["{id: 'a', size: 7}", "{id: 'b', size: true}", "{id: 'c', size: {from: 1}}"],
            host.Rows("animals"));
    }

    [Fact]
    public void A_value_that_fits_no_range_is_reported_once_and_an_object_by_its_own_mistakes()
    {
        var host = new CompilerHost(Animals, """
            animals:
              - {id: a, size: big}
              - {id: b, size: {to: x}}
            """);

        host.AssertProblems(
            "data.yaml(2,19): error FB0317: 'big' fits none of the ranges of 'size': "
                + "a whole number, or true or false, or an instance of Span.",
            "data.yaml(3,20): error FB0304: Span of Animal 'b' needs 'from'.",
            "data.yaml(3,24): error FB0308: 'x' is not a whole number.");
    }

    [Fact]
    public void Ranges_may_hold_slots_of_several_ranges_in_their_turn()
    {
        string schema = TestSchemas.Things(
            "part: {any_of: [{range: Left}, {range: Right}, {range: integer}]}\nparts: {multivalued: true, any_of: [{range: Left}, {range: Right}]}",
            """
              Left:
                attributes: {v: {required: true, any_of: [{range: integer}, {range: date}]}}
              Right:
                attributes: {v: {required: true, any_of: [{range: boolean}, {range: decimal}, {range: Left}]}}
            """);

        var host = new CompilerHost(schema, """
            things:
              - {id: a, part: {v: 7}}
              - {id: b, part: {v: 2024-01-02}}
              - {id: c, part: {v: true}}
              - {id: d, part: {v: {v: 2024-01-02}}}
              - {id: e, part: 5, parts: [{v: 1.5}, {v: 1}]}
            """);

        host.AssertProblems();
        Assert.Equal(
            [
                "{id: 'a', part: {v: 7}}", "{id: 'b', part: {v: day 2024-01-02}}", "{id: 'c', part: {v: true}}",
                "{id: 'd', part: {v: {v: day 2024-01-02}}}", "{id: 'e', part: 5, parts: [{v: 1.5m}, {v: 1}]}",
            ],
            host.Rows("things"));
        new CompilerHost(schema, "things: [{id: a, part: {v: many}}, {id: b, part: x}]").AssertProblems(
            "data.yaml(1,24): error FB0317: 'a mapping' fits none of the ranges of 'part': "
                + "an instance of Left, or an instance of Right, or a whole number.",
            "data.yaml(1,50): error FB0308: 'x' is not a whole number.");
    }

    [Fact]
    public void Inlined_rows_may_stand_under_their_identifiers()
    {
        var host = new CompilerHost(Animals, """
            animals:
              a: {size: 1}
              b:
              c: {id: d}
            keepers:
              k: {}
            """);

        host.AssertProblems(
            "data.yaml(4,11): error FB0314: 'id' must be the key of the record.",
            "data.yaml(6,3): error FB0306: 'keepers' takes a list, not a mapping.");
        Assert.Equal(["{id: 'a', size: 1}", "{id: 'b'}", "{id: 'c'}"], host.Rows("animals"));
    }

    [Fact]
    public void A_reference_is_an_identifier_and_nothing_else()
    {
        var host = new CompilerHost(Animals, "animals: [{id: a, keeper: {id: k}}]");

        host.AssertProblems("data.yaml(1,27): error FB0307: 'keeper' takes one value, not a mapping. Quote the text if the colon or the brace belongs to it.");
    }

    [Fact]
    public void An_instance_may_name_its_class()
    {
        var host = new CompilerHost(Animals, """
            animals:
              - id: a
                homes:
                  - {kind: Cage, bars: 5}
                  - {depth: 2, kind: Pond}
            """);

        host.AssertProblems();
        Assert.Equal(
            ["{id: 'a', homes: [{kind: 'Cage', bars: 5}, {kind: 'Pond', depth: 2}]}"],
            host.Rows("animals"));
    }

    [Fact]
    public void The_class_of_an_instance_is_one_that_can_stand_there()
    {
        var host = new CompilerHost(Animals, """
            animals:
              - id: a
                homes:
                  - {kind: Pont, depth: 5}
                  - {kind: Keeper}
                  - {kind: Cage, depth: 2}
                  - {depth: 2}
            """);

        host.AssertProblems(
            "data.yaml(4,16): error FB0318: 'Pont' is not a class that can stand here. Did you mean 'Pond'?",
            "data.yaml(5,16): error FB0318: 'Keeper' is not a class that can stand here.",
            "data.yaml(6,10): error FB0304: Cage of Animal 'a' needs 'bars'.",
            "data.yaml(6,22): error FB0303: Cage has no slot 'depth'.",
            "data.yaml(7,10): error FB0319: 'Home' is abstract; say in 'kind' which of its classes this is: 'Cage' or 'Pond'.");
    }
}
