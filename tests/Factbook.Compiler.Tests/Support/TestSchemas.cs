using System.Linq;

namespace Factbook.Compiler.Tests.Support;

/// <summary>The schemas that tests of values and checks share.</summary>
internal static class TestSchemas
{
    /// <summary>
    /// People, their visits and the core module: as much of a dataset as provenance and disputes need.
    /// </summary>
    public const string Visits = """
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
              visits: {range: Visit, multivalued: true, inlined: true, inlined_as_list: true}
              disputes: {range: Dispute, multivalued: true, inlined: true, inlined_as_list: true}
          Person:
            mixins: [Identified, Agent]
          Visit:
            mixins: [Identified, Cited]
            attributes:
              visitor: {range: Person}
              hosts: {range: Person, multivalued: true}
              when: {range: EdtfDate, required: true, annotations: {factbook_disputable: true}}
              cost: {range: Quantity, inlined: true, annotations: {factbook_disputable: true}}
              payer: {range: Person, annotations: {factbook_disputable: true}}
              place: {}
        """;

    /// <summary>
    /// A source read whole and one known by excerpt, which name each other so that none counts as unused, and two people.
    /// </summary>
    public const string People = """
        sources:
          - {id: src.whole, title: A, kind: official, language: en, accessed: 2024-01-01, reading: whole, derives_from: src.part}
          - {id: src.part, title: B, kind: official, language: en, accessed: 2024-01-01, reading: excerpt, derives_from: src.whole}
        persons:
          - {id: person.ann, names: [{text: Ann, language: en, kind: primary}]}
          - {id: person.bob, names: [{text: Bob, language: en, kind: primary}]}
        """;

    /// <summary>
    /// A dataset with the single table <c>things</c>, whose rows have an identifier and the slots given.
    /// </summary>
    /// <param name="slots">The slots, one a line.</param>
    /// <param name="rest">More members of the class, or, unindented, of the schema.</param>
    public static string Things(string slots, string rest = "") => $$"""
        id: https://example.org/things
        name: things
        imports: [linkml:types]
        default_range: string
        classes:
          Dataset:
            tree_root: true
            attributes:
              things: {range: Thing, multivalued: true, inlined: true, inlined_as_list: true}
          Thing:
            attributes:
              id: {identifier: true}
        {{Indent(slots, 6)}}
        {{rest}}
        """;

    /// <summary>A dataset with the visits given, and the people of <see cref="People"/> in another file.</summary>
    public static CompilerHost VisitsHost(string data) => new(Visits, ("data.yaml", data), ("people.yaml", People));

    private static string Indent(string text, int depth) =>
        string.Join('\n', text.Split('\n').Select(line => new string(' ', depth) + line));
}
