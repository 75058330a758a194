using System;
using System.Linq;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Schema;
using Factbook.Compiler.Tests.Support;
using Factbook.Compiler.Yaml;
using Xunit;

namespace Factbook.Compiler.Tests.Schema;

/// <summary>Schemas with several tree roots: which of them are the frame of the tables, and what stands under each.</summary>
public sealed class TreeRootTests
{
    private const string Head = "id: https://example.org/s\nname: s\nimports: [linkml:types]\n";
    private const string Lenient = Head + "annotations: {factbook_mode: lenient}\n";
    private const string Both = Head + "annotations: {factbook_mode: lenient, factbook_tree_roots: 'Catalogue, Register'}\n";

    private const string Classes = """
        classes:
          Catalogue: {tree_root: true, attributes: {things: {range: Thing, multivalued: true, inlined_as_list: true}, title: {}}}
          Register:
            tree_root: true
            attributes:
              persons: {range: Person, multivalued: true, inlined_as_list: true}
              members: {range: Person, multivalued: true, inlined: true}
              keeper: {range: Person, inlined: true}
          Thing: {attributes: {id: {identifier: true}, owner: {range: Person}}}
          Person: {attributes: {id: {identifier: true}, name: {}}}
        """;

    [Fact]
    public void The_tables_are_those_of_all_roots_and_what_other_slots_of_theirs_hold_goes_to_its_table()
    {
        var host = new CompilerHost(
            Lenient + Classes,
            ("a.yaml", "title: Things\nthings: [{id: t.1, owner: p.1}]"),
            ("b.yaml", "persons: [{id: p.1, name: Ann}]\nmembers: {p.2: {name: Bob}}\nkeeper: {id: p.3, name: Cat}"));

        Assert.DoesNotContain(host.Problems, problem => problem.Contains(": error ", StringComparison.Ordinal));
        Assert.Contains(host.Problems, problem => problem.StartsWith(
            "schema.yaml(7,3): warning FB0236: The schema has more than one tree root. The slots of 'Catalogue' and 'Register' are its tables.",
            StringComparison.Ordinal));
        Assert.Equal(["things: t.1 p.1", "persons: p.1 Ann, p.2 Bob, p.3 Cat"], Rows(host));
    }

    [Theory]
    [InlineData("Catalogue", "things persons")]
    [InlineData("Register", "persons things")]
    [InlineData("Thing", "persons things")]
    [InlineData("Register, Catalogue", "things persons")]
    public void A_root_may_be_chosen_and_every_class_with_an_identifier_keeps_a_table(string roots, string tables)
    {
        var host = new CompilerHost(Head + $"annotations: {{factbook_mode: lenient, factbook_tree_roots: '{roots}'}}\n" + Classes, "");

        Assert.Equal(tables, string.Join(' ', host.Dataset.Tables.Select(table => table.RootSlot)));
        Assert.DoesNotContain(host.Problems, problem => problem.Contains("more than one", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_a_root_that_is_not_chosen_nothing_is_left()
    {
        var host = new CompilerHost(Head + "annotations: {factbook_mode: lenient, factbook_tree_roots: Catalogue}\n" + Classes, "keeper: {id: p.3}");

        Assert.Null(host.Schema.FindClass("Register"));
        Assert.Contains(host.Problems, problem => problem.StartsWith("data.yaml(1,1): error FB0302", StringComparison.Ordinal));
    }

    [Fact]
    public void Strict_mode_wants_them_named()
    {
        const string Plain = """
            classes:
              A: {tree_root: true, attributes: {things: {range: Thing, multivalued: true, inlined_as_list: true}}}
              B: {tree_root: true, attributes: {persons: {range: Person, multivalued: true, inlined_as_list: true}}}
              Thing: {attributes: {id: {identifier: true}}}
              Person: {attributes: {id: {identifier: true}}}
            """;
        var chosen = new CompilerHost(Head + "annotations: {factbook_tree_roots: 'A,B'}\n" + Plain, "things: [{id: t.1}]\npersons: [{id: p.1}]");

        Assert.Contains("schema.yaml(6,3): error FB0220: The schema has more than one tree root.", new CompilerHost(Head + Plain, "").Problems);
        Assert.Empty(chosen.Problems);
        Assert.Equal(["things: t.1", "persons: p.1"], Rows(chosen));
    }

    [Fact]
    public void What_a_project_or_a_command_line_names_counts_more()
    {
        YamlFile file = YamlReader.Read("schema.yaml", Both + Classes).File;
        SchemaModel schema = SchemaReader.Read([file], null, new SchemaOptions(TreeRoots: new(["Register"])));

        Assert.NotNull(schema.FindClass("Register"));
        Assert.Null(schema.FindClass("Catalogue"));
    }

    [Theory]
    [InlineData("Catalog", "schema.yaml(4,60): error FB0239: There is no class 'Catalog' that could be a tree root. Did you mean 'Catalogue'?")]
    [InlineData("Catalogue, Nobody", "schema.yaml(4,60): error FB0239: There is no class 'Nobody' that could be a tree root.")]
    public void A_name_that_no_class_has_is_an_error_where_it_stands(string roots, string expected) => Assert.Contains(
        expected, new CompilerHost(Head + $"annotations: {{factbook_mode: lenient, factbook_tree_roots: '{roots}'}}\n" + Classes, "").Problems);

    [Theory]
    [InlineData("items: {range: Person, multivalued: true, inlined_as_list: true}")]
    [InlineData("items: {range: integer}")]
    [InlineData("items: {range: Thing, multivalued: true, inlined_as_list: true, minimum_cardinality: 2}")]
    public void A_name_by_which_two_roots_mean_different_things_is_an_error(string second)
    {
        string schema = Lenient + """
            classes:
              A: {tree_root: true, attributes: {items: {range: Thing, multivalued: true, inlined_as_list: true}}}
              B: {tree_root: true, attributes: {persons: {range: Person, multivalued: true, inlined_as_list: true}, SECOND}}
              Thing: {attributes: {id: {identifier: true}}}
              Person: {attributes: {id: {identifier: true}}}
            """;

        Assert.Contains(
            "schema.yaml(7,105): error FB0221: 'items' cannot be a table: the tree roots 'A' and 'B' mean different things by it; "
                + "name one of them in factbook_tree_roots.",
            new CompilerHost(schema.Replace("SECOND", second, StringComparison.Ordinal), "").Problems);
    }

    [Fact]
    public void A_slot_that_two_roots_share_is_one_table()
    {
        var host = new CompilerHost(
            Lenient + """
                slots: {items: {range: Thing, multivalued: true, inlined_as_list: true}}
                classes:
                  A: {tree_root: true, slots: [items]}
                  B: {tree_root: true, slots: [items], attributes: {readings: {range: Reading, multivalued: true}, more: {range: Reading, multivalued: true}}}
                  Thing: {attributes: {id: {identifier: true}}}
                  Reading: {attributes: {value: {range: integer}}}
                """,
            "items: [{id: t.1}]\nreadings: [{value: 1}]\nmore: [{value: 2}]");

        Assert.DoesNotContain(host.Problems, problem => problem.Contains(": error ", StringComparison.Ordinal));
        Assert.Equal(["items: t.1", "readings: readings.0000001 1, readings.0000002 2"], Rows(host));
    }

    [Fact]
    public void A_root_that_is_a_record_has_a_table_and_what_it_inlines_goes_to_its_own()
    {
        var host = new CompilerHost(
            Lenient + """
                classes:
                  Packet: {tree_root: true, attributes: {id: {identifier: true}, subject: {range: Person, inlined: true}}}
                  Cohort: {attributes: {id: {identifier: true}, packets: {range: Packet, multivalued: true, inlined_as_list: true}}}
                  Person: {attributes: {id: {identifier: true}, name: {}}}
                """,
            "cohorts: [{id: c.1, packets: [{id: k.1, subject: {id: p.1, name: Ann}}]}]");

        Assert.DoesNotContain(host.Problems, problem => problem.Contains(": error ", StringComparison.Ordinal));
        Assert.Equal(["cohorts: c.1 k.1", "packets: k.1 p.1", "persons: p.1 Ann"], Rows(host));
    }

    private static string[] Rows(CompilerHost host) =>
    [
        .. host.Dataset.Tables.Select(table => table.RootSlot + ": " + string.Join(", ", table.Rows.Select(row =>
            string.Join(' ', row.Slots.OfType<Value>().Select(TextOf))))),
    ];

    private static string? TextOf(Value value) =>
        value is ListValue list ? string.Join('+', list.Items.Select(TextOf)) : ValueText.Of(value);
}
