using Factbook.Compiler.Tests.Support;
using Xunit;

namespace Factbook.Compiler.Tests.Checks;

/// <summary>Which table a row stands in, and which class it is of.</summary>
public sealed class TableTests
{
    private const string Places = """
        id: https://example.org/places
        name: places
        imports: [linkml:types]
        default_range: string
        classes:
          Dataset:
            tree_root: true
            attributes:
              places: {range: Place, multivalued: true, inlined: true, inlined_as_list: true}
              towns: {range: Town, multivalued: true, inlined: true, inlined_as_list: true}
          Place:
            attributes:
              id: {identifier: true}
              kind: {designates_type: true}
          Lake: {is_a: Place}
          Town: {is_a: Place, attributes: {people: {range: integer}}}
          City: {is_a: Town}
        """;

    [Fact]
    public void A_row_stands_in_the_nearest_table()
    {
        var host = new CompilerHost(Places, """
            places:
              - {id: a}
              - {id: b, kind: Lake}
            towns:
              - {id: c, kind: City, people: 7}
              - {id: d}
            """);

        host.AssertProblems();
    }

    [Fact]
    public void A_row_in_the_table_of_an_ancestor_is_told_which_table_its_class_has()
    {
        var host = new CompilerHost(Places, """
            places:
              - {id: a, kind: Town}
              - {id: b, kind: City}
            """);

        host.AssertProblems(
            "data.yaml(2,19): error FB0410: Town 'a' stands in 'places', but its class has the table 'towns'.",
            "data.yaml(3,19): error FB0410: City 'b' stands in 'places', but its class has the table 'towns'.");
    }

    [Fact]
    public void The_rows_of_a_table_of_an_abstract_class_say_which_class_they_are()
    {
        string schema = Schema("""
              Place: {abstract: true, attributes: {id: {identifier: true}, kind: {designates_type: true}}}
              Town: {is_a: Place, attributes: {name: {required: true}}}
              Lake: {is_a: Place}
            """);

        var host = new CompilerHost(schema, """
            towns:
              - {id: t1, kind: Town, name: First}
              - {id: t2, name: Second}
              - {id: t3}
              - {id: t4}
            """);

        host.AssertProblems(
            "data.yaml(3,6): error FB0319: 'Place' is abstract; say in 'kind' which of its classes this is: 'Lake' or 'Town'. It is so 2 times more in this file.");
    }

    [Fact]
    public void A_table_of_an_abstract_class_whose_rows_cannot_say_it_is_reported_once()
    {
        string schema = Schema("""
              Place: {abstract: true, attributes: {id: {identifier: true}}}
              Town: {is_a: Place, attributes: {name: {required: true}}}
            """);

        var host = new CompilerHost(schema, """
            towns:
              - {id: t1, name: First}
              - {id: t2, name: Second}
            """);

        host.AssertProblems(
            "schema.yaml(9,7): error FB0221: 'towns' cannot be a table: 'Place' is abstract, and no slot with designates_type: true says which of its classes a row is ('Town').");
    }

    [Fact]
    public void A_mixin_has_no_table()
    {
        string schema = Schema("""
              Place: {mixin: true, attributes: {id: {identifier: true}, kind: {designates_type: true}}}
              Town: {mixins: [Place]}
            """);

        var host = new CompilerHost(schema, "towns: [{id: t1, kind: Town}]");

        host.AssertProblems("schema.yaml(9,7): error FB0221: 'towns' cannot be a table: 'Place' is a mixin; give each of its classes a table ('Town').");
    }

    private static string Schema(string classes) => $$"""
        id: https://example.org/r
        name: r
        imports: [linkml:types]
        default_range: string
        classes:
          Dataset:
            tree_root: true
            attributes:
              towns: {range: Place, multivalued: true, inlined: true, inlined_as_list: true}
        {{classes}}
        """;
}
