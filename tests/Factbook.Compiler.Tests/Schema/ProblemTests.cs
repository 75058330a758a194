using System.Linq;
using Xunit;

namespace Factbook.Compiler.Tests.Schema;

public sealed class ProblemTests
{
    [Theory]
    [InlineData("classes: [Visit]", "(1,10): FB0201: 'classes' must be a mapping from names.")]
    [InlineData("classes: {Visit: event}", "(1,18): FB0201: 'Visit' must be a mapping of what is said of a class.")]
    [InlineData("classes: {Visit: {abstract: yes}}", "(1,29): FB0201: 'abstract' must be true or false.")]
    [InlineData("classes: {Visit: {mixins: Event}}", "(1,27): FB0201: 'mixins' must be a list of names.")]
    [InlineData("types: {T: {pattern: x}}", "(1,9): FB0201: 'T' must be a type with typeof.")]
    [InlineData("slots: {s: {range: [a]}}", "(1,20): FB0201: 'range' must be a name.")]
    [InlineData("slots: {s: {minimum_value: low}}", "(1,28): FB0201: 'minimum_value' must be a number.")]
    [InlineData(
        "slots: {s: {value_presence: YES}}",
        "(1,29): FB0201: 'value_presence' must be PRESENT, ABSENT or UNCOMMITTED.")]
    [InlineData("enums: {E: {permissible_values: {a: {text: b}}}}", "(1,44): FB0201: 'text' must be the key 'a'.")]
    [InlineData(
        "slots: {s: {maximum_cardinality: -1}}",
        "(1,34): FB0201: 'maximum_cardinality' must be a whole number, 0 or greater.")]
    [InlineData("prefixes: {ex: }", "(1,16): FB0201: 'ex' must be the URI that the prefix stands for.")]
    public void An_element_has_its_form(string text, string expected) =>
        Assert.Equal([expected], ReadSchema.Problems(text));

    [Theory]
    [InlineData(
        "classes: {Visit: {attributes: {s: {range: datte}}}}",
        "(1,43): FB0204: The range 'datte' is neither a class, an enum nor a type. Did you mean 'date'?")]
    [InlineData(
        "classes: {Visit: {attributes: {s: {range: Source}}}}",
        "(1,43): FB0204: The range 'Source' is neither a class, an enum nor a type. Import factbook:core.")]
    [InlineData(
        "classes: {Event: {}, Visit: {is_a: Evnt}}",
        "(1,36): FB0205: There is no class 'Evnt'. Did you mean 'Event'?")]
    [InlineData(
        "classes: {Event: {mixin: true}, Visit: {mixins: [Evnt]}}",
        "(1,50): FB0205: There is no class 'Evnt'. Did you mean 'Event'?")]
    [InlineData("types: {T: {typeof: sting}}", "(1,21): FB0206: There is no type 'sting'. Did you mean 'string'?")]
    [InlineData(
        "slots: {when: {}}\nclasses: {Visit: {slots: [wen]}}",
        "(2,27): FB0207: The schema has no slot 'wen'. Did you mean 'when'?")]
    [InlineData(
        "classes: {Visit: {attributes: {when: }, slot_usage: {wen: {required: true}}}}",
        "(1,54): FB0207: The class 'Visit' has no slot 'wen'. Did you mean 'when'?")]
    [InlineData(
        "classes: {Visit: {attributes: {when: }, unique_keys: {k: {unique_key_slots: [wen]}}}}",
        "(1,78): FB0207: The class 'Visit' has no slot 'wen'. Did you mean 'when'?")]
    [InlineData(
        "classes: {Visit: {attributes: {when: }, rules: [{postconditions: {slot_conditions: {wen: {required: true}}}}]}}",
        "(1,85): FB0207: The class 'Visit' has no slot 'wen'. Did you mean 'when'?")]
    public void Names_that_are_not_declared_are_found(string text, string expected) =>
        Assert.Equal([expected], ReadSchema.Problems(text));

    [Theory]
    [InlineData("classes: {A: {is_a: B}, B: {is_a: A}}", "(1,11): FB0208: 'A' is its own ancestor: A -> B -> A.")]
    [InlineData("types: {A: {typeof: B}, B: {typeof: A}}", "(1,9): FB0208: 'A' is its own ancestor: A -> B -> A.")]
    [InlineData("classes: {A: {is_a: A}}", "(1,11): FB0208: 'A' is its own ancestor: A -> A.")]
    [InlineData(
        "classes: {A: {mixin: true, attributes: {s: {range: date}}}, B: {mixin: true, attributes: {s: {}}}, C: {mixins: [A, B]}}",
        "(1,100): FB0209: 'C' inherits the slot 's' from 'A' and from 'B', which differ about it.")]
    [InlineData(
        "classes: {A: {attributes: {s: }}, B: {is_a: A, attributes: {s: }}}",
        "(1,61): FB0225: 's' is inherited from 'A'; refine it under slot_usage.")]
    [InlineData("classes: {A: {}, B: {mixins: [A]}}", "(1,31): FB0224: 'A' is not marked mixin: true.")]
    [InlineData("classes: {A: {mixin: true}, B: {is_a: A}}", "(1,39): FB0224: 'A' is a mixin; name it under mixins.")]
    [InlineData(
        "classes: {A: {attributes: {s: {required: true}}}, B: {is_a: A, slot_usage: {s: {required: false}}}}",
        "(1,77): FB0226: 's' can only be narrowed: it is required.")]
    [InlineData(
        "classes: {A: {attributes: {s: {range: date}}}, B: {is_a: A, slot_usage: {s: {range: integer}}}}",
        "(1,74): FB0226: 's' can only be narrowed: 'integer' is not based on 'date'.")]
    [InlineData(
        "classes: {A: {attributes: {s: }}, B: {is_a: A, slot_usage: {s: {multivalued: true}}}}",
        "(1,61): FB0226: 's' can only be narrowed: it has one value.")]
    [InlineData(
        "classes: {A: {attributes: {s: {range: integer, maximum_value: 5}}}, B: {is_a: A, slot_usage: {s: {maximum_value: 6}}}}",
        "(1,95): FB0226: 's' can only be narrowed: its bounds are narrower.")]
    public void Inheritance_is_sound(string text, string expected) =>
        Assert.Equal([expected], ReadSchema.Problems(text));

    [Theory]
    [InlineData(
        "slots: {A: {}}\nclasses: {A: {}}\nenums: {A: {permissible_values: {a: }}}",
        "(2,11): FB0212: 'A' is already declared.")]
    [InlineData(
        "classes: {Visit: {attributes: {visit_type: , visitType: }}}",
        "(1,46): FB0216: 'visitType' and 'visit_type' would both be called VisitType in C#; the annotation factbook_name gives one of them another name.")]
    [InlineData(
        "enums: {E: {permissible_values: {a-b: , a_b: }}}",
        "(1,41): FB0216: 'a_b' and 'a-b' would both be called AB in C#; the annotation factbook_name gives one of them another name.")]
    [InlineData(
        "enums: {E: {permissible_values: {\"%\": }}}",
        "(1,34): FB0217: '%' cannot be a name: it has neither a letter A-Z nor a digit; give it a name in C# by the annotation factbook_name.")]
    [InlineData(
        "classes: {State Visit: {}}",
        "(1,11): FB0217: 'State Visit' cannot be a name: names have letters A-Z, digits and underscores only, and begin with a letter, or have the annotation factbook_name.")]
    [InlineData(
        "classes: {Visit: {attributes: {2nd: }}}",
        "(1,32): FB0217: '2nd' cannot be a name: names have letters A-Z, digits and underscores only, and begin with a letter, or have the annotation factbook_name.")]
    [InlineData("enums: {E: {}}", "(1,9): FB0228: The enum 'E' has no permissible values.")]
    public void Names_are_apart_and_usable(string text, string expected) =>
        Assert.Equal([expected], ReadSchema.Problems(text));

    [Theory]
    [InlineData("{range: date, inlined: true}", "FB0229: 's' is inlined, but its range is no class.")]
    [InlineData("{range: Note, inlined_as_list: true}", "FB0229: 's' is inlined as a list, but has one value.")]
    [InlineData(
        "{range: date, any_of: [{range: integer}]}",
        "FB0230: 's' has both a range and alternatives with ranges; keep one of the two.")]
    [InlineData("{range: integer, pattern: x}", "FB0230: 's' has a pattern, but is no text.")]
    [InlineData("{range: Kind, equals_string: aa}", "FB0230: 's' is compared with 'aa', which is no value of Kind.")]
    [InlineData("{range: Note, equals_string: aa}", "FB0230: 's' is compared with a text, but is no text.")]
    [InlineData("{range: integer, designates_type: true}", "FB0230: 's' is the designator of a type, but is no text.")]
    [InlineData("{minimum_value: 1}", "FB0214: 's' has bounds, but is no number.")]
    [InlineData(
        "{range: integer, minimum_value: 2, maximum_value: 1}",
        "FB0214: 's' has a minimum_value greater than its maximum_value.")]
    [InlineData("{minimum_cardinality: 1}", "FB0214: 's' has a cardinality, but is no list.")]
    [InlineData(
        "{multivalued: true, minimum_cardinality: 2, maximum_cardinality: 1}",
        "FB0214: 's' has a minimum_cardinality greater than its maximum_cardinality.")]
    [InlineData(
        "{identifier: true, multivalued: true}",
        "FB0215: 's' cannot be the identifier: it has several values.")]
    [InlineData("{identifier: true, range: integer}", "FB0215: 's' cannot be the identifier: it is no text.")]
    [InlineData(
        "{annotations: {factbook_disputable: true}}",
        "FB0227: 's' cannot be disputable: 'Tested' has no identifier that a dispute could name.")]
    [InlineData("{annotations: {factbook_disputable: maybe}}", "FB0219: 'factbook_disputable' is true or false.")]
    [InlineData(
        "{annotations: {factbook_chart: line}}",
        "FB0219: 'factbook_chart' is one of panel, colour, shape, period, amount, mirror.")]
    [InlineData("{annotations: {factbook_chart: period}}", "FB0219: 'factbook_chart' is period on EDTF dates only.")]
    [InlineData("{annotations: {factbook_chart: amount}}", "FB0219: 'factbook_chart' is amount on quantities only.")]
    [InlineData("{annotations: {factbook_chart: mirror}}", "FB0219: 'factbook_chart' is mirror on references only.")]
    [InlineData(
        "{multivalued: true, annotations: {factbook_chart: panel}}", "FB0219: 'factbook_chart' is for slots with one value.")]
    [InlineData(
        "{range: Kind, annotations: {factbook_chart_only: b}}",
        "FB0219: 'factbook_chart_only' is 'b', which is no value of Kind.")]
    [InlineData("{annotations: {factbook_chart_only: \"\"}}", "FB0219: 'factbook_chart_only' is not empty.")]
    public void What_is_said_of_a_slot_fits_together(string slot, string expected)
    {
        string text = "enums: {Kind: {permissible_values: {a: }}}\n"
            + $"classes: {{Note: {{attributes: {{t: }}}}, Tested: {{abstract: true, attributes: {{s: {slot}}}}}, Other: {{is_a: Tested}}}}";

        Assert.Contains($"(2,76): {expected}", ReadSchema.Problems(text));
    }

    [Theory]
    [InlineData(
        "slots: {s: {pattern: \"[\"}}\nclasses: {A: {slots: [s]}}",
        "(1,9): FB0213: The pattern is not a regular expression: ")]
    [InlineData(
        "types: {T: {typeof: string, pattern: \"(\"}}",
        "(1,9): FB0213: The pattern is not a regular expression: ")]
    public void A_pattern_is_a_regular_expression(string text, string expected) =>
        Assert.StartsWith(expected, ReadSchema.Problems(text).Single(), System.StringComparison.Ordinal);

    [Theory]
    [InlineData("classes: {V: {annotations: {factbook_x: y}}}", "(1,29): FB0218: There is no annotation 'factbook_x'.")]
    [InlineData(
        "slots: {s: {annotations: {factbook_disputible: true}}}",
        "(1,27): FB0218: There is no annotation 'factbook_disputible'. Did you mean 'factbook_disputable'?")]
    [InlineData("classes: {V: {annotations: {factbook_lane: \"\"}}}", "(1,11): FB0219: 'factbook_lane' is not empty.")]
    [InlineData(
        "types: {T: {typeof: string, annotations: {factbook_parser: edft}}}",
        "(1,9): FB0219: 'factbook_parser' is edtf, the only parser.")]
    [InlineData(
        "types: {T: {typeof: integer, annotations: {factbook_parser: edtf}}}",
        "(1,9): FB0219: 'factbook_parser' is for types based on string.")]
    public void Annotations_of_the_compiler_are_known(string text, string expected) =>
        Assert.Equal([expected], ReadSchema.Problems(text));

    [Theory]
    [InlineData(
        "{range: Visit}",
        "FB0221: 'visits' cannot be a table: a table needs multivalued: true and inlined_as_list: true.")]
    [InlineData(
        "{range: string, multivalued: true}",
        "FB0221: 'visits' cannot be a table: its range is not a class with instances and an identifier.")]
    public void A_slot_of_the_tree_root_is_a_table(string slot, string expected)
    {
        string text = $"classes:\n  Root: {{tree_root: true, attributes: {{visits: {slot}}}}}\n  Visit: {{attributes: {{id: {{identifier: true}}}}}}";

        Assert.Contains($"(2,40): {expected}", ReadSchema.Problems(text));
    }

    [Fact]
    public void A_class_has_one_identifier_and_one_table() => Assert.Equal(
        ["(3,48): FB0215: 'key' cannot be the identifier: 'Visit' has another one.",
            "(4,3): FB0222: The class 'Meeting' has an identifier but no table: no slot of the tree root has it as range."],
        ReadSchema.Problems(
            """
            classes:
              Root: {tree_root: true, attributes: {visits: {range: Visit, multivalued: true, inlined_as_list: true}}}
              Visit: {attributes: {id: {identifier: true}, key: {identifier: true}}}
              Meeting: {attributes: {id: {identifier: true}}}
            """));

    [Fact]
    public void Two_tables_cannot_hold_one_class() => Assert.Equal(
        ["(6,7): FB0221: 'trips' cannot be a table: 'visits' is already the table of Visit."],
        ReadSchema.Problems(
            """
            classes:
              Root:
                tree_root: true
                attributes:
                  visits: {range: Visit, multivalued: true, inlined_as_list: true}
                  trips: {range: Visit, multivalued: true, inlined_as_list: true}
              Visit: {attributes: {id: {identifier: true}}}
            """));

    [Fact]
    public void A_schema_has_one_tree_root()
    {
        Assert.Equal(
            ["(1,43): FB0220: The schema has more than one tree root."],
            ReadSchema.Problems("classes: {A: {tree_root: true, title: a}, B: {tree_root: true}}"));
        Assert.Equal(
            ["schema.yaml(1,1): error FB0220: The schema has no class with tree_root: true."],
            ReadSchema.Problems(("schema.yaml", "id: a\nname: a")));
    }

    [Fact]
    public void Sixty_four_generations_are_enough()
    {
        string classes = string.Concat(Enumerable.Range(0, 500).Select(i => $"  C{i:000}: {{is_a: C{i + 1:000}}}\n"));

        string[] problems = ReadSchema.Problems($"classes:\n{classes}  C500: {{}}");

        Assert.All(problems, problem => Assert.Contains("FB0233", problem, System.StringComparison.Ordinal));
        Assert.Equal("(65,3): FB0233: 'C063' has more than 64 generations of ancestors.", problems[0]);
    }
}
