using System.Linq;
using Factbook.Compiler.Schema;
using Xunit;

namespace Factbook.Compiler.Tests.Schema;

public sealed class RangeTests
{
    private const string Classes =
        """
        enums:
          Kind: {permissible_values: {a: , b: {title: B, description: The b., meaning: "ex:b"}}}
        classes:
          Dataset:
            tree_root: true
            attributes:
              persons: {range: Person, multivalued: true, inlined_as_list: true}
              bodies: {range: Body, multivalued: true, inlined_as_list: true}
          Named: {mixin: true, attributes: {name: {}}}
          Actor: {abstract: true, attributes: {id: {identifier: true}}}
          Person: {is_a: Actor, mixins: [Named]}
          Body: {is_a: Actor, mixins: [Named]}
          Note: {attributes: {text: {}}}
          Anything: {class_uri: linkml:Any}
          Tested:
            attributes:
        """;

    [Theory]
    [InlineData("{}", SlotRangeKind.Type, false, false)]
    [InlineData("{range: Kind}", SlotRangeKind.Enum, false, false)]
    [InlineData("{range: Person}", SlotRangeKind.Reference, false, false)]
    [InlineData("{range: Actor, multivalued: true}", SlotRangeKind.Reference, false, false)]
    [InlineData("{range: Named}", SlotRangeKind.Reference, false, false)]
    [InlineData("{range: Note}", SlotRangeKind.Object, true, false)]
    [InlineData("{range: Note, multivalued: true}", SlotRangeKind.Object, true, true)]
    [InlineData("{range: Anything}", SlotRangeKind.Any, false, false)]
    public void A_range_is_what_its_name_stands_for(string slot, SlotRangeKind kind, bool inlined, bool asList)
    {
        SlotDefinition definition = ReadSchema.Slots("Tested", $"{Classes}\n      s: {slot}").Single();

        Assert.Equal((kind, inlined, asList), (definition.Range.Kind, definition.Inlined, definition.InlinedAsList));
    }

    [Theory]
    [InlineData("{range: Person, inlined: true}", false)]
    [InlineData("{range: Person, multivalued: true, inlined: true}", false)]
    [InlineData("{range: Person, multivalued: true, inlined_as_list: true}", true)]
    public void What_has_an_identifier_is_written_in_place_where_it_says_so(string slot, bool asList)
    {
        SlotDefinition definition = ReadSchema.SlotsAlone("Tested", $"{Classes}\n      s: {slot}").Single();

        Assert.Equal(
            (SlotRangeKind.Object, true, asList),
            (definition.Range.Kind, definition.Inlined, definition.InlinedAsList));
    }

    [Fact]
    public void Alternatives_are_kept_in_order()
    {
        EquatableArray<SlotRange> ranges = ReadSchema.Slots(
            "Tested", Classes + "\n      s: {range: Anything, any_of: [{range: Person}, {range: integer}]}").Single().Ranges;

        Assert.Equal(
            [new SlotRange(SlotRangeKind.Reference, "Person"), new SlotRange(SlotRangeKind.Type, "integer")], ranges);
    }

    [Fact]
    public void The_default_range_is_that_of_the_file() => Assert.Equal(
        "integer",
        ReadSchema.Slots(
            "Visit", "default_range: integer\nclasses: {Visit: {attributes: {count: }}}").Single().Range.Name);

    [Theory]
    [InlineData("string", ScalarKind.Text)]
    [InlineData("integer", ScalarKind.Integer)]
    [InlineData("boolean", ScalarKind.Boolean)]
    [InlineData("float", ScalarKind.Double)]
    [InlineData("double", ScalarKind.Double)]
    [InlineData("decimal", ScalarKind.Decimal)]
    [InlineData("time", ScalarKind.Time)]
    [InlineData("date", ScalarKind.Date)]
    [InlineData("datetime", ScalarKind.DateTime)]
    [InlineData("date_or_datetime", ScalarKind.Text)]
    [InlineData("uri", ScalarKind.Text)]
    [InlineData("uriorcurie", ScalarKind.Text)]
    [InlineData("curie", ScalarKind.Text)]
    [InlineData("ncname", ScalarKind.Text)]
    [InlineData("objectidentifier", ScalarKind.Text)]
    [InlineData("nodeidentifier", ScalarKind.Text)]
    [InlineData("jsonpointer", ScalarKind.Text)]
    [InlineData("jsonpath", ScalarKind.Text)]
    [InlineData("sparqlpath", ScalarKind.Text)]
    public void The_types_of_linkml_are_built_in(string name, ScalarKind kind) =>
        Assert.Equal(kind, ReadSchema.Model("").FindType(name)!.Kind);

    [Fact]
    public void Everything_said_of_a_slot_is_kept()
    {
        SlotDefinition slot = ReadSchema.Slots(
            "Visit",
            """
            classes:
              Visit:
                attributes:
                  share:
                    description: A share.
                    see_also: [https://example.org/a, https://example.org/b]
                    examples: [{value: "5", description: five}]
                    range: decimal
                    recommended: true
                    multivalued: true
                    minimum_value: -1.5
                    maximum_value: 100
                    minimum_cardinality: 1
                    maximum_cardinality: 3
                    unit: {ucum_code: "%", symbol: percent}
                    annotations: {mine: x, theirs: {value: y}}
            """).Single();

        Assert.Equal(
            (-1.5m, 100m, 1, 3), (slot.MinimumValue, slot.MaximumValue, slot.MinimumCardinality, slot.MaximumCardinality));
        Assert.Equal(("A share.", "%"), (slot.Description, slot.Unit));
        Assert.True(slot is { Recommended: true, Multivalued: true, Required: false });
        Assert.Equal([new Annotation("mine", "x"), new Annotation("theirs", "y")], slot.Annotations);
        Assert.Equal(
            [new DocumentationText("see_also", "https://example.org/a"), new("see_also", "https://example.org/b"), new("examples", "5 (five)")],
            slot.Documentation);
    }

    [Fact]
    public void Everything_said_of_a_permissible_value_is_kept()
    {
        EnumDefinition kind = ReadSchema.Model(Classes + " {}").FindEnum("Kind")!;

        Assert.Equal(["a", "b"], kind.Values.Select(value => value.Text));
        Assert.Equal(
            ("B", "The b.", "ex:b"), (kind.Values[1].Title, kind.Values[1].Description, kind.Values[1].Meaning));
    }
}
