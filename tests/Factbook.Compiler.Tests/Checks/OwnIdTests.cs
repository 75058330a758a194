using System;
using System.Linq;
using Factbook.Compiler.Releases;
using Factbook.Compiler.Tests.Support;
using Xunit;

namespace Factbook.Compiler.Tests.Checks;

/// <summary>Tables whose identifiers are their own (<c>factbook_own_ids</c>).</summary>
public sealed class OwnIdTests
{
    private const string Schema = """
        id: https://example.org/money
        name: money
        imports: [linkml:types, factbook:core]
        default_range: string
        classes:
          Dataset:
            tree_root: true
            attributes:
              sources: {range: Source, multivalued: true, inlined_as_list: true}
              disputes: {range: Dispute, multivalued: true, inlined_as_list: true}
              countries: {range: Country, multivalued: true, inlined_as_list: true, annotations: {factbook_own_ids: true}}
              currencies: {range: Currency, multivalued: true, inlined_as_list: true, annotations: {factbook_own_ids: true}}
              notes: {range: Note, multivalued: true, inlined_as_list: true}
              more_notes: {range: MoreNote, multivalued: true, inlined_as_list: true}
          Country:
            mixins: [Identified, Distinct]
            slot_usage: {id: {pattern: "^[A-Z]+$"}}
            attributes:
              currency: {range: Currency}
              people: {range: integer, annotations: {factbook_disputable: true}}
          Currency:
            mixins: [Identified]
            slot_usage: {id: {pattern: "^[A-Z]+$"}}
            attributes: {users: {range: Country, multivalued: true}}
          Note:
            mixins: [Identified]
            attributes: {about: {range: Country}}
          MoreNote: {mixins: [Identified], attributes: {about: {range: Country}}}
        """;

    [Fact]
    public void Two_tables_have_a_record_of_one_identifier()
    {
        var host = new CompilerHost(
            Schema,
            """
            countries: [{id: BY, currency: BY}, {id: CN}]
            currencies: [{id: BY, users: [BY, CN]}]
            notes: [{id: note.a, about: CN}]
            """);

        host.AssertProblems();
        Assert.Equal(["{id: 'BY', currency: Currency BY}", "{id: 'CN'}"], host.Rows("countries"));
        Assert.Equal(["{id: 'BY', users: [Country BY, Country CN]}"], host.Rows("currencies"));
    }

    [Theory]
    [InlineData("countries: [{id: BY}, {id: BY}]", "data.yaml(1,28): error FB0401: The id 'BY' is already used.")]
    [InlineData("countries: [{id: BY}]\nmore_notes: [{id: a.b}]\nnotes: [{id: a.b}]", "data.yaml(3,14): error FB0401: The id 'a.b' is already used.")]
    [InlineData("countries: [{id: BY, currency: BY}]", "data.yaml(1,32): error FB0402: There is no record 'BY'.")]
    [InlineData("countries: [{id: BYN}]\ncurrencies: [{id: BYR, users: [BYR]}]", "data.yaml(2,32): error FB0402: There is no record 'BYR'. Did you mean 'BYN'?")]
    [InlineData("countries: [{id: BY, different_from: [BY]}]", "data.yaml(1,39): error FB0402: There is no record 'BY'. Write it with its table: 'countries/BY'.")]
    public void In_its_table_an_identifier_is_one_record(string data, string problem) =>
        new CompilerHost(Schema, data).AssertProblems(problem);

    [Fact]
    public void A_dispute_names_the_record_with_its_table()
    {
        var host = new CompilerHost(
            Schema,
            """
            countries: [{id: BY, people: 9}, {id: CN, people: 8, different_from: [countries/BY]}]
            currencies: [{id: BY}]
            sources: [{id: src.a, title: A, kind: dataset, language: en, accessed: 2024-01-01, reading: excerpt}]
            disputes:
              - id: dispute.a
                about_record: countries/BY
                about_slot: people
                claims:
                  - {key: one, stance: asserts, rank: preferred, value: 9, cites: [{source: src.a}]}
                  - {key: two, stance: asserts, rank: normal, value: nine, cites: [{source: src.a}]}
                canonical: one
                method: more_precise
                rationale: It is.
                reviewed: 2024-01-01
            """);

        host.AssertProblems("data.yaml(10,58): error FB0308: 'nine' is not a whole number.");
    }

    [Fact]
    public void A_record_that_cannot_stand_takes_only_those_along_that_mean_it()
    {
        string schema = Schema.Replace("currency: {range: Currency}", "currency: {range: Currency, required: true}", StringComparison.Ordinal);

        // The country BY lacks what it needs; the currency BY does not need the country.
        var host = new CompilerHost(schema, "countries: [{id: BY}, {id: CN, currency: BY}]\ncurrencies: [{id: BY}]");

        Assert.Equal(["{id: 'CN', currency: Currency BY}"], host.Rows("countries"));
        Assert.Equal(["{id: 'BY'}"], host.Rows("currencies"));
    }

    [Theory]
    [InlineData("{range: Identified}", 33, "'countries' and 'currencies'")]
    [InlineData("{any_of: [{range: Note}, {range: Country}]}", 58, "'countries'")]
    [InlineData("{any_of: [{range: Currency}, {range: Country}]}", 43, "'countries' and 'currencies'")]
    public void What_may_lead_to_several_tables_is_an_error_at_the_range(string about, int column, string tables)
    {
        string schema = Schema.Replace("    attributes: {about: {range: Country}}", $"    attributes: {{about: {about}}}", StringComparison.Ordinal);

        new CompilerHost(schema, "notes: []").AssertProblems(
            $"schema.yaml(27,{column}): error FB0242: 'about' may lead to several tables, and identifiers in {tables} are the table's own "
            + "(factbook_own_ids): an identifier alone does not say which record is meant. Take the class of one table as range.");
    }

    [Fact]
    public void An_ancestor_with_rows_in_one_table_is_a_range_as_any_other()
    {
        const string schema = """
            id: https://example.org/places
            name: places
            imports: [linkml:types]
            default_range: string
            classes:
              Dataset:
                tree_root: true
                attributes:
                  places: {range: Place, multivalued: true, inlined_as_list: true, annotations: {factbook_own_ids: true}}
                  roads: {range: Road, multivalued: true, inlined_as_list: true}
              Named: {mixin: true, attributes: {id: {identifier: true}, kind: {designates_type: true}}}
              Place: {mixins: [Named], attributes: {near: {range: Named}}}
              Town: {is_a: Place}
              Road: {attributes: {id: {identifier: true}, to: {range: Place}, from: {any_of: [{range: integer}, {range: Town}]}}}
            """;
        var host = new CompilerHost(
            schema, "places: [{id: a, kind: Town}, {id: b, kind: Place, near: a}]\nroads: [{id: a, to: b, from: a}, {id: b, to: a, from: 7}]");

        host.AssertProblems();
        Assert.Equal(["{id: 'a', to: Place b, from: Town a}", "{id: 'b', to: Place a, from: 7}"], host.Rows("roads"));
    }

    [Theory]
    [InlineData("people: {range: integer, annotations: {factbook_own_ids: true}}", "is for tables, the slots of the tree root")]
    [InlineData("people: {range: integer, annotations: {factbook_own_ids: yes}}", "is true or false")]
    public void Only_a_table_has_identifiers(string slot, string reason) => Assert.Contains(
        $"schema.yaml(20,7): error FB0219: 'factbook_own_ids' {reason}.",
        new CompilerHost(Schema.Replace("people: {range: integer, annotations: {factbook_disputable: true}}", slot, StringComparison.Ordinal), "notes: []").Problems);

    [Fact]
    public void The_tables_of_the_core_share_theirs() => Assert.Contains(
        "schema.yaml(9,7): error FB0219: 'factbook_own_ids' is not for tables of factbook:core.",
        new CompilerHost(
            Schema.Replace(
                "sources: {range: Source, multivalued: true, inlined_as_list: true}",
                "sources: {range: Source, multivalued: true, inlined_as_list: true, annotations: {factbook_own_ids: true}}",
                StringComparison.Ordinal),
            "notes: []").Problems);

    [Fact]
    public void A_table_whose_rows_may_stand_in_another_one_has_no_identifiers_of_its_own()
    {
        string schema = TestSchemas.Things("kind: {designates_type: true}", "  Tool: {is_a: Thing}").Replace(
            "      things:",
            "      tools: {range: Tool, multivalued: true, inlined_as_list: true, annotations: {factbook_own_ids: true}}\n      things:",
            StringComparison.Ordinal);

        new CompilerHost(schema, "tools: [{id: a}]").AssertProblems(
            "schema.yaml(9,7): error FB0219: 'factbook_own_ids' is for tables that alone have the rows of their classes; those of 'Tool' may stand in "
            + "'things', too.");
    }

    [Fact]
    public void A_lock_lists_an_identifier_in_each_table()
    {
        var host = new CompilerHost(Schema, "countries: [{id: BY}, {id: CN}]\ncurrencies: [{id: BY}]")
        {
            LockText = """
                ids:
                  countries: {BY: , SU: {replaced_by: BY}, DD: {reason: It joined another.}}
                  currencies: {BY: , SU: {replaced_by: BY}}
                """,
        };

        host.AssertProblems();
        Assert.Equal(
            ["countries/DD -> : It joined another.", "countries/SU -> BY: ", "currencies/SU -> BY: "],
            new Replacements(host.Lock, host.Schema.OwnTables).All.Select(retired => $"{retired.Key} -> {retired.ReplacedBy}: {retired.Reason}"));
        string text = LockUpdater.Update(host.Schema, host.Files, host.Lock).Text!;
        Assert.Contains("  countries:\n    BY:\n    CN:\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("countries: {BY: , UA: }", 31, "FB0602: 'UA' was released, but no record has it any more.")]
    [InlineData("currencies: {BY: {reason: Gone.}}", 0, "data.yaml(2,19): error FB0605: 'BY' was retired")]
    [InlineData("countries: {BY: , SU: {replaced_by: CNY}}", 39, "FB0609: 'SU' is said to be replaced by 'CNY', but there is no such identifier.")]
    [InlineData("notes: {a.b: {reason: x}}, more_notes: {a.b: {reason: x}}", 0, "FB0601: 'a.b' is already listed in 'notes'.")]
    public void A_break_with_what_was_released_is_one_of_its_table(string ids, int column, string problem)
    {
        var host = new CompilerHost(Schema, "countries: [{id: BY}, {id: CN}]\ncurrencies: [{id: BY}, {id: CNY}]") { LockText = $"ids: {{{ids}}}" };

        Assert.Contains(problem, Assert.Single(host.Problems), StringComparison.Ordinal);
        Assert.True(column == 0 || host.Problems[0].StartsWith("ids.lock(1,", StringComparison.Ordinal));
    }
}
