using Factbook.Compiler.Checks.Provenance;
using Factbook.Compiler.Tests.Support;
using Xunit;

namespace Factbook.Compiler.Tests.Checks;

/// <summary>Where a dataset demands it, a citation bears out each value.</summary>
public sealed class EvidenceTests
{
    private const string Demanding = """
        id: https://example.org/visits
        name: visits
        imports: [linkml:types, factbook:core]
        default_range: string
        classes:
          Dataset:
            tree_root: true
            annotations: {factbook_cite_values: true}
            attributes:
              sources: {range: Source, multivalued: true, inlined: true, inlined_as_list: true}
              visits: {range: Visit, multivalued: true, inlined: true, inlined_as_list: true}
              disputes: {range: Dispute, multivalued: true, inlined: true, inlined_as_list: true}
          Visit:
            mixins: [Identified, Cited]
            attributes:
              when: {range: EdtfDate, annotations: {factbook_disputable: true}}
              guests: {multivalued: true}
              place: {}
              note: {annotations: {factbook_words: curator}}
        """;

    private static readonly string Tolerant = Demanding.Replace(
        "annotations: {factbook_cite_values: true}", "description: All.", System.StringComparison.Ordinal);

    [Fact]
    public void A_value_that_no_citation_names_and_that_is_not_inferred_is_not_borne_out()
    {
        const string Data = """
            visits:
              - id: visit.one
                code_name: One
                when: 2024
                guests: []
                place: Minsk
                note: ours
                cites: [{source: src.whole, locator: para 1, supports: [when]}]
              - id: visit.two
                when: 2024
                place: Minsk
                cites: [{source: src.part, supports: [when]}]
                inferred: [place]
                inference: the order of the reports
            """;

        Host(Demanding, Data).AssertProblems(
            "data.yaml(6,12): error FB0506: No citation bears out 'place' of Visit 'visit.one', and it is not inferred. "
                + "Name it in 'supports' of the citation that says it, or in 'inferred'.");
        Host(Tolerant, Data).AssertProblems();
    }

    [Fact]
    public void A_single_citation_that_names_no_slot_bears_out_all_of_them()
    {
        CompilerHost host = Host(Demanding, """
            visits:
              - id: visit.one
                when: 2024
                place: Minsk
                cites: [{source: src.whole, locator: para 1}, {source: src.part, stance: contradicts, supports: [place]}]
            """);

        host.AssertProblems();
        Assert.Equal(new EvidenceCount(0, 2, 0, 0), EvidenceCount.Of(host.Schema, host.Files));
    }

    [Fact]
    public void A_passage_that_contradicts_or_mentions_bears_out_nothing()
    {
        Host(Demanding, """
            visits:
              - id: visit.one
                when: 2024
                cites: [{source: src.part, stance: contradicts, supports: [when]}, {source: src.whole, locator: p 1, stance: mentions}]
            """).AssertProblems(
            "data.yaml(3,11): error FB0506: No citation bears out 'when' of Visit 'visit.one', and it is not inferred. "
                + "Name it in 'supports' of the citation that says it, or in 'inferred'.");
    }

    [Fact]
    public void Of_several_citations_each_names_what_it_bears_out_those_of_claims_too()
    {
        CompilerHost host = Host(Demanding, """
            visits:
              - id: visit.one
                cites: [{source: src.whole, locator: para 1}, {source: src.part, supports: [place]}]
                place: Minsk
            disputes:
              - id: dispute.one
                about_record: visit.one
                about_slot: when
                method: unresolved
                rationale: nobody knows
                reviewed: 2024-01-01
                claims:
                  - {key: a, stance: asserts, rank: normal, value: 2015, cites: [{source: src.part}, {source: src.part}]}
                  - {key: b, stance: asserts, rank: normal, value: 2016, cites: [{source: src.part}]}
            """);

        host.AssertProblems(
            "data.yaml(3,22): error FB0507: Visit 'visit.one' has several citations, so each names in 'supports' the "
                + "slots that its passage bears out.",
            "data.yaml(13,79): error FB0507: Dispute 'dispute.one' has several citations, so each names in 'supports' the "
                + "slots that its passage bears out.",
            "data.yaml(13,99): error FB0507: Dispute 'dispute.one' has several citations, so each names in 'supports' the "
                + "slots that its passage bears out.");
    }

    [Fact]
    public void Values_are_counted_by_what_bears_them_out()
    {
        CompilerHost host = Host(Tolerant, """
            visits:
              - {id: visit.one, when: 2024, place: Minsk, cites: [{source: src.part, supports: [when]}]}
              - {id: visit.two, when: 2024, note: ours, cites: [{source: src.part}]}
              - {id: visit.three, when: 2024, cites: [{source: src.part}], inferred: [when], inference: x}
            """);

        Assert.Equal(
            new EvidenceCount(Named: 1, ByDefault: 1, Inferred: 1, Uncited: 1), EvidenceCount.Of(host.Schema, host.Files));
    }

    [Fact]
    public void A_dataset_without_the_core_has_no_values_to_count()
    {
        var host = new CompilerHost(TestSchemas.Things("name: {}"), "things: [{id: a, name: b}]");

        Assert.Equal(0, EvidenceCount.Of(host.Schema, host.Files).All);
    }

    [Fact]
    public void What_is_not_stated_is_a_slot_without_a_value()
    {
        Host(Tolerant, """
            visits:
              - {id: visit.one, guests: [], not_stated: [when, guests], cites: [{source: src.part}]}
              - {id: visit.two, when: 2024, not_stated: [when, palce], cites: [{source: src.part}]}
            """).AssertProblems(
            "data.yaml(3,46): error FB0525: 'when' is listed in 'not_stated', but it has a value.",
            "data.yaml(3,52): error FB0525: 'palce' is listed in 'not_stated', but Visit has no such slot. "
                + "Did you mean 'place'?");
    }

    [Theory]
    [InlineData("factbook_cite_values: yes", "tree_root: true", "is true or false")]
    [InlineData("factbook_cite_values: true", "description: x", "is for the tree root")]
    public void The_demand_is_a_truth_value_on_the_tree_root(string annotation, string word, string reason)
    {
        string schema = $$"""
            id: https://example.org/s
            name: s
            classes:
              Dataset: {tree_root: true}
              Other: { {{word}}, annotations: { {{annotation}} } }
            """;

        Assert.Contains(
            new CompilerHost(schema, "").Problems,
            problem => problem.StartsWith("schema.yaml(5,3): error FB0219: ", System.StringComparison.Ordinal)
                && problem.Contains(reason, System.StringComparison.Ordinal));
    }

    [Fact]
    public void Words_are_those_of_a_curator_or_of_a_source() => Assert.StartsWith(
        "schema.yaml(13,7): error FB0219: 'factbook_words' is curator or source",
        Assert.Single(new CompilerHost(
            TestSchemas.Things("note: {annotations: {factbook_words: author}}"), "").Problems),
        System.StringComparison.Ordinal);

    private static CompilerHost Host(string schema, string data) =>
        new(schema, ("data.yaml", data), ("sources.yaml", """
            sources:
              - {id: src.whole, title: A, kind: official, language: en, accessed: 2024-01-01, reading: whole, derives_from: src.part}
              - {id: src.part, title: B, kind: official, language: en, accessed: 2024-01-01, reading: excerpt, derives_from: src.whole}
            """));
}
