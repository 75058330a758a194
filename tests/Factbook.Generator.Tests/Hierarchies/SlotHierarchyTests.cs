using Xunit;

namespace Factbook.Generator.Tests.Hierarchies;

/// <summary>Slots of classes that derive from each other, and of what facts hold, as a user writes them.</summary>
public sealed class SlotHierarchyTests
{
    private const string Classes = """
        classes:
          Dataset:
            tree_root: true
            attributes:
              sources: {range: Source, multivalued: true, inlined: true, inlined_as_list: true}
              things: {range: Thing, multivalued: true, inlined: true, inlined_as_list: true}
              disputes: {range: Dispute, multivalued: true, inlined: true, inlined_as_list: true}
          Thing:
            mixins: [Identified, Cited]
            attributes:
              type: {designates_type: true, required: true}
              name: {required: true}
              size: {any_of: [{range: integer}, {range: string}], annotations: {factbook_disputable: true}}
              parts: {range: Part, multivalued: true, inlined: true, inlined_as_list: true}
          Person:
            is_a: Thing
            attributes:
              born: {range: EdtfDate}
            slot_usage:
              size: {range: integer, minimum_value: 0, maximum_value: 300, description: The height.}
          Part:
            mixins: [Cited]
            attributes:
              made: {range: EdtfDate}
        """;

    private const string Data = """
        sources:
          - {id: src.a, title: A, kind: official, language: en, accessed: 2024-01-01, reading: excerpt}
          - {id: src.b, title: B, kind: official, language: en, accessed: 2024-01-01, reading: excerpt}
        things:
          - id: thing.one
            type: Thing
            name: One
            cites: [{source: src.a, supports: [name]}]
            parts:
              - {made: "1990", cites: [{source: src.b, supports: [made]}], inferred: [made], inference: By its look.}
          - id: thing.two
            type: Person
            name: Two
            size: 170
            born: "1950"
            cites: [{source: src.a, supports: [born, size]}, {source: src.b}]
            inferred: [born, size]
            inference: From the passport.
        disputes:
          - id: dispute.size
            about_record: thing.two
            about_slot: size
            canonical: a
            method: primary_record
            rationale: It was measured.
            reviewed: 2024-01-01
            claims:
              - {key: a, stance: asserts, rank: preferred, value: 170, cites: [{source: src.a, supports: [value]}], inferred: [value], inference: From the passport.}
              - {key: b, stance: asserts, rank: normal, value: 171, cites: [{source: src.b}]}
        """;

    private const string Person = "((Person)Things.Get(\"thing.two\"))";

    [Theory]
    [InlineData(Person + ".Behind(Person.Slots.Name).Value", "Two")]
    [InlineData(Person + ".Behind(Thing.Slots.Name).Cites.Count", "1")]
    [InlineData(Person + ".Behind(Person.Slots.Born).Cites.Count", "2")]
    [InlineData(Person + ".IsInferred(Person.Slots.Born)", "True")]
    [InlineData(Person + ".IsInferred(Person.Slots.Name)", "False")]
    [InlineData(Person + ".IsInferred(Person.Slots.Size)", "True")]
    [InlineData(Person + ".IsInferred(Thing.Slots.Size)", "True")]
    [InlineData("Person.Slots.Size == Thing.Slots.Size", "True")]
    [InlineData("ReferenceEquals(Person.Slots.Name, Thing.Slots.Name)", "True")]
    [InlineData("Person.Slots.Size.Description", "The height.")]
    [InlineData("Person.Slots.Size.ValueType", "System.Nullable`1[System.Int32]")]
    [InlineData(Person + ".Behind(Person.Slots.Size).Claims.Sum(claim => claim.Value)", "341")]
    [InlineData(Person + ".Behind(Thing.Slots.Size).Claims[1].Value!.AsInteger()", "171")]
    [InlineData(Person + ".Behind(Person.Slots.Size).From(Sources.Get(\"src.b\")).Single().Value", "171")]
    [InlineData("ReferenceEquals(Disputes.All[0].AboutSlot, Person.Slots.Size)", "True")]
    [InlineData("Disputes.All[0].Claims[0].Cites[0].Supports.Single()", "value")]
    [InlineData("ReferenceEquals(Things.Get(\"thing.one\").Parts[0].Cites[0].Supports[0], Part.Slots.Made)", "True")]
    [InlineData("ReferenceEquals(Things.Get(\"thing.one\").Parts[0].Inferred[0], Part.Slots.Made)", "True")]
    [InlineData("string.Join(' ', Facts.Citing(Sources.Get(\"src.b\")).Select(fact => fact.Id))", "thing.two thing.one dispute.size")]
    [InlineData("string.Join(' ', Things.All.SlotsOf(Things.Get(\"thing.two\")))", "id code_name cites inferred inference not_stated type name size parts born")]
    public void Slots_are_those_of_the_class_of_the_fact(string expression, string expected) =>
        Assert.Equal(expected, new Probe(Classes, Data).Run<object>($"(object?)({expression})").ToString());

    [Fact]
    public void Json_has_the_names() => Assert.Contains(
        """
        "inferred":["born","size"]
        """,
        new Probe(Classes, Data).Run<string>($"JsonSerializer.Serialize({Person})"),
        System.StringComparison.Ordinal);
}
