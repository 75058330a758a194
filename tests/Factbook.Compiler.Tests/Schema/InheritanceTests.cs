using System.Linq;
using Factbook.Compiler.Schema;
using Xunit;

namespace Factbook.Compiler.Tests.Schema;

public sealed class InheritanceTests
{
    [Fact]
    public void Slots_come_from_the_parent_then_from_mixins_in_order_then_from_the_class()
    {
        SchemaModel model = ReadSchema.Model(
            """
            classes:
              Event: {abstract: true, mixins: [Placed], attributes: {when: {}}}
              Placed: {mixin: true, attributes: {place: {}}}
              Noted: {mixin: true, attributes: {note: {}}}
              Dated: {mixin: true, attributes: {day: {}}}
              Visit: {is_a: Event, mixins: [Noted, Dated, Placed], attributes: {visitor: {}}, slots: [status]}
            slots:
              status: {range: integer}
            """);

        ClassDefinition visit = model.FindClass("Visit")!;
        Assert.Equal(["place", "when", "note", "day", "visitor", "status"], visit.Slots.Select(slot => slot.Name));
        Assert.Equal(["Dated", "Event", "Noted", "Placed", "Visit"], visit.Ancestors);
        Assert.Equal("integer", visit.FindSlot("status")!.Range.Name);
        Assert.Equal("string", visit.FindSlot("when")!.Range.Name);
    }

    [Fact]
    public void A_usage_refines_what_it_states_and_keeps_the_rest()
    {
        SlotDefinition slot = ReadSchema.Slots(
            "Visit",
            """
            classes:
              Event: {abstract: true, attributes: {when: {description: When it was., pattern: "^2", recommended: true}}}
              Visit: {is_a: Event, slot_usage: {when: {required: true}}}
            """).Single();

        Assert.True(slot.Required);
        Assert.True(slot.Recommended);
        Assert.Equal("^2", slot.Pattern);
        Assert.Equal("When it was.", slot.Description);
    }

    [Fact]
    public void A_usage_may_narrow_a_range_to_a_derived_class_or_type() => Assert.Empty(ReadSchema.Problems(
        """
        types:
          Country: {typeof: string, pattern: "^[A-Z]{2}$"}
        classes:
          Place: {abstract: true, attributes: {name: {}}}
          City: {is_a: Place}
          Event: {abstract: true, attributes: {where: {range: Place}, country: {}}}
          Visit: {is_a: Event, slot_usage: {where: {range: City}, country: {range: Country}}}
        """));

    [Fact]
    public void Keys_and_rules_are_inherited_once()
    {
        ClassDefinition visit = ReadSchema.Model(
            """
            classes:
              Noted:
                mixin: true
                attributes: {note: {}, text: {}}
                unique_keys: {texts: {unique_key_slots: [note, text], consider_nulls_inequal: true}}
                rules:
                  - description: a note needs a text
                    preconditions: {slot_conditions: {note: {value_presence: PRESENT}}}
                    postconditions: {slot_conditions: {text: {required: true}}}
              Event: {abstract: true, mixins: [Noted]}
              Visit: {is_a: Event, mixins: [Noted]}
            """).FindClass("Visit")!;

        UniqueKeyDefinition key = Assert.Single(visit.UniqueKeys);
        Assert.Equal(["note", "text"], key.Slots);
        Assert.True(key.ConsiderNullsInequal);
        RuleDefinition rule = Assert.Single(visit.Rules);
        Assert.Equal("a note needs a text", rule.Description);
        Assert.True(rule.Preconditions!.SlotConditions.Single().Expression.ValuePresence);
        Assert.True(rule.Postconditions!.SlotConditions.Single().Expression.Required);
        Assert.Empty(rule.Postconditions!.SlotConditions.Single().Expression.Ranges);
    }

    [Fact]
    public void Equal_declarations_of_two_mixins_do_not_clash() => Assert.Empty(ReadSchema.Problems(
        """
        classes:
          Noted: {mixin: true, attributes: {note: {description: One., required: true}}}
          Marked: {mixin: true, attributes: {note: {description: Other., required: true}}}
          Visit: {mixins: [Noted, Marked]}
        """));

    [Fact]
    public void A_type_takes_over_what_it_is_based_on()
    {
        TypeDefinition type = ReadSchema.Model(
            """
            types:
              Share: {typeof: Ratio, maximum_value: 100, minimum_value: -5}
              Ratio: {typeof: decimal, minimum_value: 0}
              Code: {typeof: Word, pattern: "^[A-Z]"}
              Word: {typeof: string, pattern: "x$"}
            """).FindType("Share")!;

        Assert.Equal((ScalarKind.Decimal, 0m, 100m), (type.Kind, type.MinimumValue, type.MaximumValue));
    }

    [Fact]
    public void The_same_schema_has_the_same_model_whatever_its_comments() => Assert.Equal(
        ReadSchema.Model("classes:\n  Visit: {attributes: {when: {range: date}}}"),
        ReadSchema.Model("# c\nclasses:\n    Visit:  { attributes: { when: {range: date} } } # d"));
}
