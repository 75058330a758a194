using Factbook.Compiler.Tests.Support;
using Xunit;

namespace Factbook.Compiler.Tests.Checks;

public sealed class ProvenanceTests
{
    [Fact]
    public void A_record_without_a_citation_does_not_build()
    {
        CompilerHost host = TestSchemas.VisitsHost("""
            visits:
              - {id: visit.one, when: 2024}
              - {id: visit.two, when: 2024, cites: []}
              - {id: visit.three, when: 2024, cites: }
            """);

        host.AssertProblems(
            "data.yaml(2,10): error FB0501: Visit 'visit.one' cites no source.",
            "data.yaml(3,40): error FB0501: Visit 'visit.two' cites no source.",
            "data.yaml(4,42): error FB0501: Visit 'visit.three' cites no source.");
    }

    [Fact]
    public void A_source_read_whole_is_cited_with_its_passage_and_an_excerpt_without()
    {
        CompilerHost host = TestSchemas.VisitsHost("""
            visits:
              - id: visit.one
                when: 2024
                cites:
                  - {source: src.whole}
                  - {source: src.whole, locator: para 3}
                  - {source: src.part, locator: para 3}
                  - {source: src.part}
            """);

        host.AssertProblems(
            "data.yaml(5,18): error FB0502: "
                + "'src.whole' was read whole, so the citation needs a locator such as 'para 3'.",
            "data.yaml(7,37): error FB0503: 'src.part' is known only by an excerpt, so no locator can be given.");
    }

    [Fact]
    public void A_locator_is_written_as_the_core_says_or_freely_where_the_schema_says_so()
    {
        const string Data = "visits: [{id: visit.one, when: 2024, cites: [{source: src.whole, locator: 'Chapter IV, note 2'}]}]\n" + TestSchemas.People;
        string free = TestSchemas.Visits.Replace(
            "tree_root: true", "tree_root: true\n    annotations: {factbook_free_locators: true}", System.StringComparison.Ordinal);

        Assert.StartsWith("data.yaml(1,75): error FB0310: ", Assert.Single(new CompilerHost(TestSchemas.Visits, Data).Problems), System.StringComparison.Ordinal);
        new CompilerHost(free, Data).AssertProblems();
    }

    [Fact]
    public void A_slot_that_holds_one_citation_is_checked_like_a_list_of_them()
    {
        string schema = TestSchemas.Visits.Replace(
            "      place: {}", "      place: {}\n      proof: {range: Citation, inlined: true}", System.StringComparison.Ordinal);

        new CompilerHost(schema, TestSchemas.People + """

            visits:
              - id: visit.one
                when: 2024
                proof: {source: src.whole, supports: [place, palce]}
                cites: [{source: src.part}]
            """).AssertProblems(
            "data.yaml(10,21): error FB0502: 'src.whole' was read whole, so the citation needs a locator such as 'para 3'.",
            "data.yaml(10,50): error FB0504: Visit has no slot 'palce' that the citation could support. Did you mean 'place'?");
    }

    [Fact]
    public void What_a_citation_supports_and_what_is_inferred_are_slots_of_the_record()
    {
        CompilerHost host = TestSchemas.VisitsHost("""
            visits:
              - id: visit.one
                when: 2024
                cites: [{source: src.part, supports: [when, wen, source]}]
                inferred: [when, wehn]
                inference: the order of the reports
            """);

        host.AssertProblems(
            "data.yaml(4,49): error FB0504: "
                + "Visit has no slot 'wen' that the citation could support. Did you mean 'when'?",
            "data.yaml(4,54): error FB0504: Visit has no slot 'source' that the citation could support.",
            "data.yaml(5,22): error FB0505: Visit has no slot 'wehn' that could be inferred. Did you mean 'when'?");
    }

    [Fact]
    public void Inferred_slots_need_what_they_follow_from()
    {
        CompilerHost host = TestSchemas.VisitsHost(
            "visits: [{id: visit.one, when: 2024, inferred: [when], cites: [{source: src.part}]}]");

        host.AssertProblems(
            "data.yaml(1,15): error FB0316: Visit 'visit.one' breaks a rule: "
                + "a record with inferred slots says what they follow from ('inference' is needed).");
    }
}
