using System;
using System.Linq;
using Factbook.Compiler.Tests.Support;
using Xunit;

namespace Factbook.Compiler.Tests.Checks;

/// <summary>A slot that is the first of its class is checked like any other.</summary>
public sealed class FirstSlotTests
{
    // The identifier and the citations come after the slot, as mixins come in order.
    private const string Schema = """
        id: https://example.org/visits
        name: visits
        imports: [linkml:types, factbook:core]
        default_range: string
        classes:
          Dataset:
            tree_root: true
            attributes:
              visits: {range: Visit, multivalued: true, inlined: true, inlined_as_list: true}
              sources: {range: Source, multivalued: true, inlined: true, inlined_as_list: true}
              disputes: {range: Dispute, multivalued: true, inlined: true, inlined_as_list: true}
          Timed:
            mixin: true
            attributes:
              when: {range: EdtfDate, annotations: {factbook_disputable: true}}
          Visit:
            mixins: [Timed, Identified, Cited]
            attributes:
              place: {}
        """;

    private const string Source = """
        sources:
          - {id: src.part, title: A, kind: official, language: en, accessed: 2024-01-01, reading: excerpt, derives_from: src.part}
        """;

    [Fact]
    public void It_may_be_supported_inferred_or_not_stated() => Host("""
        visits:
          - {id: visit.one, when: 2024, cites: [{source: src.part, supports: [when]}], inferred: [when], inference: x}
          - {id: visit.two, not_stated: [when], cites: [{source: src.part}]}
        """).AssertProblems();

    [Fact]
    public void It_is_not_both_stated_and_not_stated() => Host("""
        visits:
          - {id: visit.one, when: 2024, not_stated: [when], cites: [{source: src.part}]}
        """).AssertProblems("data.yaml(2,46): error FB0525: 'when' is listed in 'not_stated', but it has a value.");

    [Fact]
    public void It_can_be_disputed()
    {
        CompilerHost host = Host("visits: [{id: visit.one, when: 2024, cites: [{source: src.part}]}]", Dispute("legal_act", "    canonical: a"));

        host.AssertProblems();
        Assert.Contains("value: edtf 2024, rank: Rank.preferred", host.Rows("disputes").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void It_has_the_value_of_the_pick_and_its_flag() => Host(
        "visits: [{id: visit.one, when: 2025, inferred: [when], inference: x, cites: [{source: src.part}]}]",
        Dispute("legal_act", "    canonical: a")).AssertProblems(
        "data.yaml(1,32): error FB0517: 'when' of 'visit.one' differs from the claim 'a' that its dispute follows.",
        "data.yaml(1,32): error FB0524: 'when' of Visit 'visit.one' is marked as inferred, but the claim 'a' that it follows is not.");

    [Fact]
    public void It_stays_empty_where_the_dispute_is_unresolved() => Host(
        "visits: [{id: visit.one, when: 2024, cites: [{source: src.part}]}]",
        Dispute("unresolved", "").Replace("rank: preferred", "rank: normal", StringComparison.Ordinal)).AssertProblems(
        "data.yaml(1,32): error FB0518: 'when' of 'visit.one' has a value, but its dispute is unresolved.");

    [Fact]
    public void Where_it_is_required_an_unresolved_dispute_is_what_leaves_it_empty() => new CompilerHost(
        Schema.Replace("when: {range: EdtfDate,", "when: {range: EdtfDate, required: true,", StringComparison.Ordinal),
        ("data.yaml", "visits: [{id: visit.one, cites: [{source: src.part}]}]"),
        ("disputes.yaml", Dispute("unresolved", "").Replace("rank: preferred", "rank: normal", StringComparison.Ordinal)),
        ("sources.yaml", Source)).AssertProblems(
        "disputes.yaml(4,17): error FB0522: Visit 'visit.one' needs 'when', and 'dispute.one' leaves it without a value. "
        + "Pick a claim, or make the slot optional in the schema.");

    [Fact]
    public void A_row_whose_first_slot_is_its_identifier_or_its_code_name_is_known_by_it()
    {
        new CompilerHost(TestSchemas.Things("name: {}"), "things: [{id: a}, {id: a}]").AssertProblems(
            "data.yaml(1,24): error FB0401: The id 'a' is already used.");
        string schema = TestSchemas.Things("code_name: {}").Replace(
            "      id: {identifier: true}\n      code_name: {}", "      code_name: {}\n      id: {identifier: true}", StringComparison.Ordinal);
        new CompilerHost(schema, "things: [{id: a, code_name: Red}, {id: b, code_name: Red}]").AssertProblems(
            "data.yaml(1,54): error FB0405: The code name 'Red' is already used in this table.");
    }

    private static CompilerHost Host(string data, string disputes = "") => new(
        Schema, ("data.yaml", data), ("disputes.yaml", disputes), ("sources.yaml", Source));

    private static string Dispute(string method, string canonical) => $$"""
        disputes:
          - id: dispute.one
            about_record: visit.one
            about_slot: when
            claims:
              - {key: a, stance: asserts, rank: preferred, value: 2024, cites: [{source: src.part}]}
              - {key: b, stance: asserts, rank: normal, value: 2025, cites: [{source: src.part}]}
        {{canonical}}
            method: {{method}}
            rationale: because
            reviewed: 2024-01-01
        """;
}
