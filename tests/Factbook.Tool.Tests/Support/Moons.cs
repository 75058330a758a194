using System;

namespace Factbook.Tool.Tests.Support;

/// <summary>A small dataset with a bit of everything: references, quantities, lists, an enum, a dispute.</summary>
internal static class Moons
{
    public const string Schema = """
        id: https://example.org/moons
        name: moons
        title: Moons of the planets
        description: A few moons, for tests.
        version: 1.2.0
        license: CC-BY-4.0
        imports: [linkml:types, factbook:core]
        default_range: string
        enums:
          Shape:
            description: What a body looks like.
            permissible_values:
              round: {description: Like a ball., meaning: "ex:round"}
              lumpy: {description: Like a potato.}
        classes:
          Dataset:
            tree_root: true
            attributes:
              sources: {range: Source, multivalued: true, inlined: true, inlined_as_list: true}
              disputes: {range: Dispute, multivalued: true, inlined: true, inlined_as_list: true}
              persons: {range: Person, multivalued: true, inlined: true, inlined_as_list: true}
              moons: {range: Moon, multivalued: true, inlined: true, inlined_as_list: true}
          Person:
            description: Somebody who looked up.
            mixins: [Identified, Agent]
          Moon:
            description: A natural satellite.
            mixins: [Identified, Cited]
            attributes:
              name: {required: true, description: The usual name.}
              shape: {range: Shape, description: What it looks like.}
              discovered: {range: EdtfDate, annotations: {factbook_disputable: true}}
              discoverers: {range: Person, multivalued: true}
              partner: {range: Moon, description: The moon it is in resonance with.}
              distance: {range: Quantity, inlined: true, description: From the planet.}
              rings: {range: boolean}
              rank: {range: integer, minimum_value: 1, maximum_value: 200}
              mass: {range: decimal, unit: {ucum_code: kg}}
              aliases: {multivalued: true}
            unique_keys:
              by_rank: {unique_key_slots: [rank], consider_nulls_inequal: true}
        """;

    public const string Data = """
        sources:
          - {id: src.atlas, title: An atlas, title_en: An atlas, kind: academic, publisher: person.simon, language: en,
             published: "1990", accessed: "2026-01-01", reading: whole, url: "https://example.org/atlas"}
          - {id: src.letter, title: Ein Brief, kind: social, language: de, accessed: "2026-01-02", reading: excerpt}
        persons:
          - id: person.galileo
            names: [{text: Galileo Galilei, language: it, kind: primary}, {text: Галилей, language: ru, kind: primary}]
          - {id: person.simon, names: [{text: Simon Marius, language: la, kind: primary}]}
        moons:
          - id: moon.io
            code_name: Io
            name: Io
            shape: round
            discovered: "1610-01-08"
            discoverers: [person.galileo, person.simon]
            partner: moon.europa
            distance: {amount: "421.70", hedge: about, unit: km, unit_multiplier: 3, as_stated: 421 700 km}
            rings: false
            rank: 1
            mass: "8.90"
            aliases: [Jupiter I, "the \"yellow\" one, spotted"]
            cites: [{source: src.atlas, locator: p 12, supports: [name]}, {source: src.letter}]
          - {id: moon.europa, name: Europa, rank: 2, cites: [{source: src.atlas, locator: p 13}]}
        disputes:
          - id: dispute.io
            about_record: moon.io
            about_slot: discovered
            claims:
              - {key: galileo, asserted_by: person.galileo, stance: asserts, value: "1610-01-08", rank: preferred,
                 cites: [{source: src.atlas, locator: p 12}]}
              - {key: marius, asserted_by: person.simon, stance: asserts, value: "1609-12", rank: normal,
                 cites: [{source: src.letter}]}
            canonical: galileo
            method: primary_record
            rationale: The log book was printed first.
            reviewed: "2026-01-03"
        """;

    /// <summary>The schema with one more table.</summary>
    /// <param name="table">The name of the table.</param>
    /// <param name="className">The class of its rows.</param>
    /// <param name="content">What stands in the class, on one line.</param>
    public static string SchemaWith(string table, string className, string content)
    {
        string slot = $"      {table}: {{range: {className}, multivalued: true, inlined: true, inlined_as_list: true}}\n";
        return Schema
            .Replace("      moons:", slot + "      moons:", StringComparison.Ordinal)
            .Replace("  Person:\n", $"  {className}: {content}\n  Person:\n", StringComparison.Ordinal);
    }
}
