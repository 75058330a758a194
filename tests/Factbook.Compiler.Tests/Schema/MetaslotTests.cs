using Factbook.Compiler.Yaml;
using Xunit;

namespace Factbook.Compiler.Tests.Schema;

/// <summary>The profile as a table: each metaslot in the form that LinkML gives it, and whether it is read.</summary>
public sealed class MetaslotTests
{
    [Theory]
    [InlineData("default_prefix: ex")]
    [InlineData("default_range: integer")]
    [InlineData("prefixes: {ex: \"https://example.org/\"}")]
    [InlineData("types: {T: {typeof: string, uri: \"xsd:string\", pattern: x, equals_string: a}}")]
    [InlineData("types: {T: {typeof: decimal, minimum_value: 1, maximum_value: 2, title: t, comments: [c], equals_number: 1}}")]
    [InlineData("enums: {E: {enum_uri: \"ex:e\", permissible_values: {a: {text: a, meaning: \"ex:a\", description: d, aliases: [b]}}}}")]
    [InlineData("slots: {s: {slot_uri: \"ex:s\", exact_mappings: [\"ex:t\"], close_mappings: [\"ex:u\"], rank: 1, deprecated: yes}}")]
    [InlineData("classes: {C: {class_uri: \"ex:c\", abstract: true, see_also: [\"https://example.org\"], examples: [{value: v}]}}")]
    [InlineData("classes: {C: {attributes: {s: {required: true, recommended: false, multivalued: false, identifier: false, designates_type: false}}}}")]
    [InlineData("classes: {C: {attributes: {s: {multivalued: true, minimum_cardinality: 1, maximum_cardinality: 2, equals_string_in: [a, b]}}}}")]
    [InlineData("classes: {C: {attributes: {s: {any_of: [{range: integer}, {range: date}], value_presence: PRESENT}}}}")]
    [InlineData("classes: {C: {attributes: {s: {range: integer, minimum_value: 0, unit: {ucum_code: m, symbol: m}}}}}")]
    [InlineData("title: t\ndescription: d\nversion: 1.0\nlicense: l\ncomments: [c]\nannotations: {mine: x}")]
    [InlineData("subsets: {a: {}}\nsettings: {a: b}\nnotes: [n]\nemit_prefixes: [rdf]\ndefault_curi_maps: [c]")]
    [InlineData("classes: {C: {name: C, in_subset: [s], implements: [a], id_prefixes: [X], subclass_of: \"ex:c\", narrow_mappings: [\"a:b\"]}}")]
    [InlineData("slots: {s: {name: s, domain: C, symmetric: true, slot_group: g, todos: [t], contributors: [{x: y}], unit: {iec61360code: x}}}")]
    [InlineData("slots: {s: {mixins: [t], key: false, alias: u}, t: {mixin: true}}\ntypes: {T: {typeof: string, base: str, repr: str}}")]
    [InlineData("enums: {E: {permissible_values: {a: {is_a: b}, b: {notes: [n]}}}}")]
    public void What_the_profile_has_is_read(string text) => Assert.Empty(ReadSchema.Problems(text));

    [Theory]
    [InlineData("classes: {C: {disjoint_with: [C]}}", "disjoint_with")]
    [InlineData("slots: {s: {equals_expression: x}}", "equals_expression")]
    [InlineData("slots: {s: {string_serialization: x}}", "string_serialization")]
    [InlineData("types: {T: {typeof: string, implicit_prefix: x}}", "implicit_prefix")]
    [InlineData("enums: {E: {reachable_from: {}, permissible_values: {a: }}}", "reachable_from")]
    public void What_is_linkml_but_outside_the_profile_is_refused_by_name(string text, string word) =>
        Assert.Contains(
            $"FB0203: '{word}' is LinkML, but outside the profile that is compiled: ", Assert.Single(ReadSchema.Problems(text)), System.StringComparison.Ordinal);

    [Theory]
    [InlineData(
        "clases: {}",
        "(1,1): FB0202: 'clases' is not something that LinkML says of a schema. Did you mean 'classes'?")]
    [InlineData(
        "classes: {C: {isa: D}}",
        "(1,15): FB0202: 'isa' is not something that LinkML says of a class. Did you mean 'is_a'?")]
    [InlineData(
        "slots: {s: {requierd: true}}",
        "(1,13): FB0202: 'requierd' is not something that LinkML says of a slot. Did you mean 'required'?")]
    [InlineData(
        "types: {T: {typeof: string, patern: x}}",
        "(1,29): FB0202: 'patern' is not something that LinkML says of a type. Did you mean 'pattern'?")]
    [InlineData(
        "enums: {E: {permissible_values: {a: {meening: b}}}}",
        "(1,38): FB0202: 'meening' is not something that LinkML says of a permissible value. Did you mean 'meaning'?")]
    [InlineData("classes: {C: {range: D}}", "(1,15): FB0202: 'range' is not something that LinkML says of a class.")]
    public void An_unknown_word_is_refused_with_a_suggestion(string text, string expected) =>
        Assert.Equal([expected], ReadSchema.Problems(text));

    [Fact]
    public void A_file_that_was_not_read_to_its_end_is_not_judged()
    {
        YamlFile file = YamlReader.Read("schema.yaml", "id: a\nname: a\nclasses: {Visit: {is_a: Event}\n").File;

        Assert.False(file.IsComplete);
        Assert.Empty(Factbook.Compiler.Schema.SchemaReader.Read([file]).Problems);
    }
}
