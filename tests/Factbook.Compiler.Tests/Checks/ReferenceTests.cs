using System.Linq;
using Factbook.Compiler.Tests.Support;
using Xunit;

namespace Factbook.Compiler.Tests.Checks;

public sealed class ReferenceTests
{
    private const string Cites = "cites: [{source: src.part}]";

    [Fact]
    public void An_identifier_is_used_once_in_the_whole_dataset()
    {
        CompilerHost host = TestSchemas.VisitsHost($$"""
            visits:
              - {id: visit.one, when: 2024, {{Cites}}}
              - {id: visit.one, when: 2024, {{Cites}}}
              - {id: person.ann, when: 2024, {{Cites}}}
            """);

        host.AssertProblems(
            "data.yaml(3,10): error FB0401: The id 'visit.one' is already used.",
            "people.yaml(5,10): error FB0401: The id 'person.ann' is already used.");
        Assert.Equal("data.yaml(2,10)", host.Related("FB0401"));
    }

    [Fact]
    public void A_reference_that_leads_nowhere_comes_with_the_nearest_identifier()
    {
        CompilerHost host = TestSchemas.VisitsHost($$"""
            visits:
              - {id: visit.one, when: 2024, visitor: person.an, hosts: [person.bob, person.zoe], {{Cites}}}
              - {id: visit.two, when: 2024, cites: [{source: src.parts}]}
            """);

        host.AssertProblems(
            "data.yaml(2,42): error FB0402: There is no record 'person.an'. Did you mean 'person.ann'?",
            "data.yaml(2,73): error FB0402: There is no record 'person.zoe'. Did you mean 'person.bob'?",
            "data.yaml(3,50): error FB0402: There is no record 'src.parts'. Did you mean 'src.part'?");
    }

    [Fact]
    public void A_reference_leads_to_a_record_of_the_range_of_the_slot()
    {
        CompilerHost host = TestSchemas.VisitsHost($$"""
            visits:
              - {id: visit.one, when: 2024, visitor: src.part, {{Cites}}}
            """);

        host.AssertProblems("data.yaml(2,42): error FB0403: 'src.part' is a Source; 'visitor' takes Person.");
        Assert.Equal("people.yaml(3,10)", host.Related("FB0403"));
    }

    [Fact]
    public void A_slot_with_a_mixin_as_range_takes_all_who_mix_it_in()
    {
        CompilerHost host = TestSchemas.VisitsHost("""
            sources:
              - id: src.c
                title: C
                kind: social
                language: en
                accessed: 2024-01-01
                reading: whole
                authors: [person.ann]
            visits:
              - {id: visit.one, when: 2024, cites: [{source: src.c, locator: p 1}]}
            """);

        host.AssertProblems();
    }

    [Fact]
    public void A_reference_may_lead_to_any_of_several_ranges()
    {
        string schema = TestSchemas.Visits + "\n      actor: {any_of: [{range: Visit}, {range: Person}]}";
        var host = new CompilerHost(
            schema,
            ("data.yaml", $"visits: [{{id: visit.one, when: 2024, actor: person.ann, {Cites}}}]"),
            ("people.yaml", TestSchemas.People));

        host.AssertProblems();
        Assert.Contains("actor: Person person.ann", host.Rows("visits").Single(), System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_flood_of_dead_references_ends_with_a_count()
    {
        string rows = string.Concat(Enumerable.Range(0, 600).Select(i => $"  - {{id: t{i}, like: u{i}}}\n"));
        var host = new CompilerHost(TestSchemas.Things("like: {range: Thing}"), "things:\n" + rows);

        Assert.Equal(501, host.Problems.Length);
        Assert.EndsWith("FB0901: 100 more problems are not shown.", host.Problems[^1], System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_unique_key_occurs_once_in_its_table()
    {
        string schema = TestSchemas.Things(
            "colour: {}\nsize: {range: integer}",
            "    unique_keys: {look: {unique_key_slots: [colour, size]}}");
        var host = new CompilerHost(
            schema,
            ("a.yaml", "things: [{id: a, colour: red, size: 1}, {id: b, colour: red}, {id: c, colour: red, size: x}]"),
            ("b.yaml", "things: [{id: d, colour: red, size: '+1'}, {id: e, colour: red}, {id: f, size: 1}]"));

        host.AssertProblems(
            "a.yaml(1,90): error FB0308: 'x' is not a whole number.",
            "b.yaml(1,15): error FB0404: Another Thing has the same colour, size: red, 1.",
            "b.yaml(1,49): error FB0404: Another Thing has the same colour, size: red, none.");
        Assert.Equal("a.yaml(1,15)", host.Related("FB0404"));
    }

    [Fact]
    public void Missing_values_may_count_as_different()
    {
        string schema = TestSchemas.Things(
            "colour: {}",
            "    unique_keys: {look: {unique_key_slots: [colour], consider_nulls_inequal: true}}");
        var host = new CompilerHost(schema, "things: [{id: a}, {id: b}]");

        host.AssertProblems();
    }
}
