using System.Reflection;
using Factbook.Generator.Tests.Support;
using Xunit;

namespace Factbook.Generator.Tests;

/// <summary>Facts of a compiled dataset as JSON, written and read by code that sees the generated types.</summary>
public sealed class JsonTests
{
    private const string Schema = """
        id: https://example.org/visits
        name: visits
        imports: [linkml:types, factbook:core]
        default_range: string
        classes:
          Dataset:
            tree_root: true
            attributes:
              sources: {range: Source, multivalued: true, inlined: true, inlined_as_list: true}
              persons: {range: Person, multivalued: true, inlined: true, inlined_as_list: true}
              cities: {range: City, multivalued: true, inlined: true, inlined_as_list: true}
              parks: {range: Park, multivalued: true, inlined: true, inlined_as_list: true}
              visits: {range: Visit, multivalued: true, inlined: true, inlined_as_list: true}
              disputes: {range: Dispute, multivalued: true, inlined: true, inlined_as_list: true}
          Person:
            mixins: [Identified, Agent]
            attributes:
              friend: {range: Person}
          Place:
            abstract: true
            mixins: [Identified]
          City: {is_a: Place}
          Park: {is_a: Place}
          Visit:
            mixins: [Identified, Cited]
            attributes:
              visitor: {range: Person}
              place: {range: Place}
              kind: {range: VisitKind, required: true}
              when: {range: EdtfDate, annotations: {factbook_disputable: true}}
              cost: {range: Quantity, inlined: true}
              effort: {range: Effort, inlined: true}
          Effort:
            attributes:
              days: {range: integer, minimum_value: 0, maximum_value: 100}
              share: {range: decimal}
        enums:
          VisitKind:
            permissible_values:
              working_visit: {}
              state_visit: {}
        """;

    private const string Data = """
        sources:
          - {id: src.part, title: Part, kind: official, language: en, accessed: 2024-01-01, reading: excerpt}
        persons:
          - {id: person.ann, friend: person.bob, names: [{text: Ann, language: en, kind: primary}]}
          - {id: person.bob, friend: person.ann, names: [{text: Bob, language: en, kind: primary}]}
        cities: [{id: city.minsk}]
        parks: [{id: park.stone}]
        visits:
          - id: visit.2015.01
            visitor: person.ann
            place: park.stone
            kind: state_visit
            when: "2015-05~"
            cost: {amount: "1.50", hedge: about, currency: USD}
            effort: {days: 3, share: "0.20"}
            cites: [{source: src.part}]
          - {id: visit.2016.01, kind: working_visit, cites: [{source: src.part}]}
        disputes:
          - id: dispute.a
            about_record: visit.2016.01
            about_slot: when
            method: unresolved
            rationale: Nobody kept the papers.
            reviewed: 2024-01-01
            claims:
              - {key: one, stance: asserts, value: "2016-03", rank: normal, cites: [{source: src.part}]}
              - {key: two, stance: reports, value: "2016-04", rank: normal, cites: [{source: src.part}]}
        """;

    [Fact]
    public void A_visit_is_written_with_its_value_objects_and_the_identifiers_of_what_it_refers_to()
    {
        const string expected = """
            {"id":"visit.2015.01","cites":[{"source":"src.part"}],"visitor":"person.ann","place":"park.stone",
            "kind":"state_visit","when":"2015-05~","cost":{"amount":1.50,"hedge":"about","currency":"USD"},
            "effort":{"days":3,"share":0.20}}
            """;

        Assert.Equal(
            expected.ReplaceLineEndings(""),
            Run<string>("""JsonSerializer.Serialize(Visits.Get("visit.2015.01"))"""));
    }

    [Fact]
    public void Persons_who_refer_to_each_other_are_written_without_a_cycle()
    {
        const string expected =
            """{"id":"person.ann","names":[{"text":"Ann","language":"en","kind":"primary"}],"friend":"person.bob"}""";

        Assert.Equal(expected, Run<string>("""JsonSerializer.Serialize(Persons.Get("person.ann"))"""));
    }

    [Fact]
    public void A_slot_whose_dispute_is_unresolved_is_left_out_and_the_dispute_has_the_rival_values()
    {
        Assert.Equal(
            """{"id":"visit.2016.01","cites":[{"source":"src.part"}],"kind":"working_visit"}""",
            Run<string>("""JsonSerializer.Serialize(Visits.Get("visit.2016.01"))"""));

        string dispute = Run<string>("JsonSerializer.Serialize(Disputes.All[0])");
        Assert.Contains("\"about_record\":\"visit.2016.01\",\"about_slot\":\"when\"", dispute);
        Assert.Contains("\"stance\":\"reports\",\"value\":\"2016-04\",\"rank\":\"normal\"", dispute);
        Assert.Contains("\"method\":\"unresolved\"", dispute);
    }

    [Fact]
    public void A_list_of_facts_comes_back_as_the_same_instances()
    {
        Assert.True(Run<bool>("""
            JsonSerializer.Deserialize<List<Visit>>(JsonSerializer.Serialize(Visits.All))!
                .Zip(Visits.All, ReferenceEquals).SequenceEqual(new[] { true, true })
            """));
    }

    [Fact]
    public void A_fact_of_an_abstract_class_is_found_in_whichever_table_it_stands()
    {
        Assert.True(Run<bool>("""
            JsonSerializer.Deserialize<Place[]>("[\"park.stone\", { \"id\": \"city.minsk\" }]")!
                .SequenceEqual(new Place[] { Parks.Get("park.stone"), Cities.Get("city.minsk") })
            """));
    }

    [Fact]
    public void A_source_is_the_same_as_itself_whatever_type_it_is_declared_as()
    {
        Assert.True(Run<bool>("""
            JsonSerializer.Serialize<object>(Sources.All[0]) == JsonSerializer.Serialize<Source>(Sources.All[0])
            """));
    }

    [Fact]
    public void A_converter_with_all_tables_reads_any_fact()
    {
        Assert.True(Run<bool>("""
            ReferenceEquals(
                Sources.All[0],
                JsonSerializer.Deserialize<IFact>(
                    "\"src.part\"",
                    new JsonSerializerOptions
                    {
                        Converters = { new Factbook.Serialization.FactJsonConverter<IFact>(Facts.Tables) },
                    }))
            """));
    }

    [Fact]
    public void An_unknown_identifier_is_named()
    {
        var exception = Assert.Throws<TargetInvocationException>(
            () => Run<object>("""JsonSerializer.Deserialize<Visit>("\"visit.2015.02\"")!"""));

        Assert.Equal("JsonException", exception.InnerException!.GetType().Name);
        Assert.Contains("'visit.2015.02'", exception.InnerException.Message);
    }

    private static T Run<T>(string expression)
    {
        Assembly assembly = new GeneratorHost()
            .With("data/schema.yaml", Schema)
            .With("data/facts.yaml", Data)
            .WithCode($$"""
                using System;
                using System.Collections.Generic;
                using System.Linq;
                using System.Text.Json;
                using Factbook;
                using Sample;

                internal static class Probe
                {
                    public static object Result() => {{expression}};
                }
                """)
            .Compile();
        return (T)assembly.GetType("Probe")!.GetMethod("Result")!.Invoke(null, null)!;
    }
}
