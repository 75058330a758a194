using System.Linq;
using Factbook.Compiler.Tests.Support;
using Xunit;

namespace Factbook.Compiler.Tests.Checks;

public sealed class DisputeTests
{
    private const string Visits = """
        visits:
          - {id: visit.one, when: "2024-05", cites: [{source: src.part}]}
          - {id: visit.two, when: "2024-06", cites: [{source: src.part}]}
        """;

    [Fact]
    public void A_dispute_whose_pick_the_record_follows_has_no_problem()
    {
        CompilerHost host = Host(Dispute(claims: [Claim("ann", "2024-05", "preferred"), Claim("bob", "2024-04")]));

        host.AssertProblems();
        Assert.Contains("value: edtf 2024-05, rank: Rank.preferred", host.Rows("disputes").Single(), Ordinal);
    }

    [Theory]
    [InlineData("visit.on", "when", "(3,19)", "FB0402: There is no record 'visit.on'. Did you mean 'visit.one'?")]
    [InlineData(
        "visit.one", "wen", "(4,17)",
        "FB0510: Visit has no slot 'wen' that could be disputed. Did you mean 'when'?")]
    [InlineData(
        "visit.one", "place", "(4,17)",
        "FB0511: 'place' of Visit is not marked factbook_disputable in the schema.")]
    [InlineData(
        "src.part", "title", "(4,17)",
        "FB0511: 'title' of Source is not marked factbook_disputable in the schema.")]
    public void A_dispute_is_about_a_disputable_slot_of_a_record(string record, string slot, string at, string expected)
    {
        CompilerHost host = Host(Dispute(record, slot, claims: [Claim("ann", "2024", "preferred"), Claim("bob", "x")]));

        host.AssertProblems($"data.yaml{at}: error {expected}");
    }

    [Fact]
    public void A_slot_is_disputed_once()
    {
        string[] claims = [Claim("ann", "2024-05", "preferred"), Claim("bob", "2024-04")];
        var host = new CompilerHost(
            TestSchemas.Visits,
            ("data.yaml", Dispute(claims: claims)),
            ("more.yaml", Dispute(id: "dispute.two", claims: claims)),
            ("people.yaml", TestSchemas.People),
            ("visits.yaml", Visits));

        host.AssertProblems(
            "more.yaml(4,17): error FB0512: 'when' of 'visit.one' is already the matter of 'dispute.one'.");
        Assert.Equal("data.yaml(2,9)", host.Related("FB0512"));
    }

    [Fact]
    public void The_values_of_claims_have_the_range_of_the_disputed_slot()
    {
        CompilerHost host = Host(Dispute(claims: [Claim("ann", "2024-05", "preferred"), Claim("bob", "2024-02-30")]));

        host.AssertProblems(
            "data.yaml(7,56): error FB0309: '2024-02-30' is not a date: February 2024 has 29 days.");
    }

    [Fact]
    public void Objects_and_references_are_claimed_like_other_values()
    {
        string cost = Dispute(
            slot: "cost",
            claims:
            [
                Claim("ann", "{amount: 1.0, hedge: exact, currency: USD}", "preferred"),
                Claim("bob", "{amount: 1.00, hedge: exact}"),
            ]);
        string payer = Dispute(
            slot: "payer",
            id: "dispute.two",
            claims: [Claim("ann", "person.ann", "preferred"), Claim("bob", "person.bop")]);
        var host = new CompilerHost(
            TestSchemas.Visits,
            ("a.yaml", cost),
            ("b.yaml", payer),
            ("people.yaml", TestSchemas.People),
            ("visits.yaml", """
                visits:
                  - id: visit.one
                    when: 2024
                    cost: {amount: 1.00, hedge: exact, currency: USD}
                    cites: [{source: src.part}]
                """));

        host.AssertProblems(
            "a.yaml(7,65): error FB0322: A quantity has either a currency or a unit; this one has neither.",
            "b.yaml(7,56): error FB0402: There is no record 'person.bop'. Did you mean 'person.bob'?",
            "visits.yaml(2,9): error FB0517: "
                + "'payer' of 'visit.one' differs from the claim 'ann' that its dispute follows.",
            "visits.yaml(4,11): error FB0517: "
                + "'cost' of 'visit.one' differs from the claim 'ann' that its dispute follows.");
    }

    [Fact]
    public void The_record_has_the_value_of_the_pick()
    {
        CompilerHost host = Host(Dispute(claims: [Claim("ann", "2024-03", "preferred"), Claim("bob", "2024-05")]));

        host.AssertProblems(
            "visits.yaml(2,27): error FB0517: "
                + "'when' of 'visit.one' differs from the claim 'ann' that its dispute follows.");
        Assert.Equal("data.yaml(6,59)", host.Related("FB0517"));
    }

    [Fact]
    public void One_claim_is_preferred_and_it_is_the_one_that_is_followed()
    {
        CompilerHost host = Host(Dispute(
            claims:
            [
                Claim("ann", "2024-05"),
                Claim("bob", "2024-04", "preferred"),
                Claim("cy", "2024-03", "preferred"),
            ]));

        host.AssertProblems(
            "data.yaml(6,41): error FB0516: The dispute follows 'ann', so its rank must be preferred.",
            "data.yaml(7,41): error FB0516: The claim 'bob' is preferred, but the dispute follows 'ann'.",
            "data.yaml(8,40): error FB0516: The claim 'cy' is preferred, but the dispute follows 'ann'.");
    }

    [Fact]
    public void The_pick_is_one_of_the_claims()
    {
        CompilerHost host = Host(Dispute(
            canonical: "canonical: anne", claims: [Claim("ann", "2024-05", "preferred"), Claim("bob", "2024-04")]));

        host.AssertProblems(
            "data.yaml(8,16): error FB0514: No claim of this dispute has the key 'anne'. Did you mean 'ann'?");
    }

    [Fact]
    public void A_method_without_a_pick_is_an_error()
    {
        CompilerHost host = Host(Dispute(
            canonical: "", claims: [Claim("ann", "2024-05", "preferred"), Claim("bob", "2024-04")]));

        host.AssertProblems(
            "data.yaml(2,9): error FB0515: "
                + "The dispute names a method, so it needs 'canonical', the key of the claim that is followed.");
    }

    [Fact]
    public void An_unresolved_dispute_follows_and_prefers_no_claim_and_leaves_the_slot_empty()
    {
        CompilerHost host = Host(Dispute(
            method: "unresolved", claims: [Claim("ann", "2024-05", "preferred"), Claim("bob", "2024-04")]));

        host.AssertProblems(
            "data.yaml(4,17): error FB0522: Visit 'visit.one' needs 'when', and 'dispute.one' leaves it without a value. "
                + "Pick a claim, or make the slot optional in the schema.",
            "data.yaml(6,41): error FB0516: An unresolved dispute prefers no claim, but 'ann' is preferred.",
            "data.yaml(8,16): error FB0519: "
                + "An unresolved dispute follows no claim, so 'canonical' must not be given.",
            "visits.yaml(2,27): error FB0518: 'when' of 'visit.one' has a value, but its dispute is unresolved.");
    }

    [Fact]
    public void An_unresolved_dispute_does_not_excuse_a_required_slot()
    {
        const string NoDates = """
            visits:
              - {id: visit.one, cites: [{source: src.part}]}
              - {id: visit.two, cites: [{source: src.part}]}
            """;
        string dispute = Dispute(
            method: "unresolved", canonical: "", claims: [Claim("ann", "2024-05"), Claim("bob", "2024-04")]);
        var host = new CompilerHost(
            TestSchemas.Visits,
            ("data.yaml", dispute),
            ("people.yaml", TestSchemas.People),
            ("visits.yaml", NoDates));

        host.AssertProblems(
            "data.yaml(4,17): error FB0522: Visit 'visit.one' needs 'when', and 'dispute.one' leaves it without a value. "
                + "Pick a claim, or make the slot optional in the schema.",
            "visits.yaml(3,10): error FB0304: Visit 'visit.two' needs 'when'.");
    }

    [Fact]
    public void An_unresolved_dispute_leaves_an_optional_slot_empty()
    {
        CompilerHost host = Host(Dispute(
            slot: "payer",
            method: "unresolved",
            canonical: "",
            claims: [Claim("ann", "person.ann"), Claim("bob", "person.bob")]));

        host.AssertProblems();
    }

    [Fact]
    public void A_dispute_has_rivals_with_keys_of_their_own_that_say_different_things()
    {
        CompilerHost host = Host(Dispute(
            claims: [Claim("ann", "2024-05", "preferred"), Claim("bob", "2024-05"), Claim("ann", "2024-04")]));

        host.AssertProblems(
            "data.yaml(7,56): error FB0520: "
                + "The claims 'ann' and 'bob' have the same value; make them one claim that cites both.",
            "data.yaml(8,13): error FB0513: The claim 'ann' is already in this dispute.");
        Assert.Equal("data.yaml(6,13)", host.Related("FB0520"));
    }

    [Fact]
    public void To_deny_a_value_is_not_to_say_the_same()
    {
        CompilerHost host = Host(Dispute(
            claims: [Claim("ann", "2024-05", "preferred"), Claim("bob", "2024-05", stance: "denies")]));

        host.AssertProblems();
    }

    [Fact]
    public void One_claim_alone_is_no_dispute()
    {
        CompilerHost host = Host(Dispute(claims: [Claim("ann", "2024-05", "preferred")]));

        host.AssertProblems("data.yaml(6,5): error FB0312: 'claims' has 1 value; at least 2 are expected.");
    }

    [Fact]
    public void A_claim_has_a_value_or_says_why_not()
    {
        CompilerHost host = Host(Dispute(
            claims:
            [
                Claim("ann", "2024-05", "preferred"),
                Claim("bob", "2024-04, value_state: unknown"),
                Claim("cy", "~"),
                Claim("dan", "~, value_state: none"),
            ]));

        host.AssertProblems(
            "data.yaml(7,78): error FB0521: A claim has either 'value' or 'value_state'; this one has both.",
            "data.yaml(8,13): error FB0521: A claim has either 'value' or 'value_state'; this one has neither.");
    }

    [Fact]
    public void Two_claims_of_one_state_say_the_same()
    {
        CompilerHost host = Host(Dispute(
            claims:
            [
                Claim("ann", "2024-05", "preferred"),
                Claim("bob", "~, value_state: unknown"),
                Claim("cy", "~, value_state: none"),
                Claim("dan", "~, value_state: unknown"),
            ]));

        host.AssertProblems(
            "data.yaml(9,72): error FB0520: "
                + "The claims 'bob' and 'dan' have the same value; make them one claim that cites both.");
        Assert.Equal("data.yaml(7,13)", host.Related("FB0520"));
    }

    [Fact]
    public void A_pick_that_says_there_is_no_value_does_not_excuse_a_required_slot()
    {
        var host = new CompilerHost(
            TestSchemas.Visits,
            ("data.yaml", Dispute(claims: [Claim("ann", "~, value_state: none", "preferred"), Claim("bob", "2024")])),
            ("people.yaml", TestSchemas.People),
            ("visits.yaml", "visits: [{id: visit.one, cites: [{source: src.part}]}]"));

        host.AssertProblems(
            "visits.yaml(1,15): error FB0304: Visit 'visit.one' needs 'when'.");
    }

    private const System.StringComparison Ordinal = System.StringComparison.Ordinal;

    private static CompilerHost Host(string disputes) => new(
        TestSchemas.Visits, ("data.yaml", disputes), ("people.yaml", TestSchemas.People), ("visits.yaml", Visits));

    private static string Claim(string key, string value, string rank = "normal", string stance = "asserts") =>
        $"    - {{key: {key}, stance: {stance}, rank: {rank}, value: {value}, cites: [{{source: src.part}}]}}";

    private static string Dispute(
        string record = "visit.one",
        string slot = "when",
        string method = "legal_act",
        string canonical = "canonical: ann",
        string id = "dispute.one",
        params string[] claims) => $"""
        disputes:
          - id: {id}
            about_record: {record}
            about_slot: {slot}
            claims:
        {string.Join('\n', claims)}
            {canonical}
            method: {method}
            rationale: because
            reviewed: 2024-01-01
        """;
}
