using System.Linq;
using Factbook.Compiler.Schema;
using Factbook.Compiler.Yaml;
using Xunit;

namespace Factbook.Compiler.Tests.Schema;

/// <summary>Of two slots that name each other as inverse, one is stated and the other computed.</summary>
public sealed class InverseTests
{
    [Theory]
    [InlineData("{range: Meeting, multivalued: true, inverse: part_of}", "{range: Visit, inverse: meetings}")]
    [InlineData("{range: Meeting, inverse: part_of}", "{range: Visit, required: true, inverse: meetings}")]
    [InlineData("{range: Meeting, inverse: part_of}", "{range: Visit, multivalued: true, minimum_cardinality: 1, inverse: meetings}")]
    public void The_required_one_is_stated_then_the_single_one(string meetings, string partOf)
    {
        SchemaModel model = ReadSchema.Model(Schema(meetings, partOf));

        ClassDefinition visit = model.FindClass("Visit")!;
        Assert.Null(visit.FindSlot("meetings"));
        InverseDefinition inverse = Assert.Single(visit.Inverses);
        Assert.Equal(("meetings", "Meeting", "part_of"), (inverse.Slot.Name, inverse.Partner, inverse.PartnerSlot));
        Assert.NotNull(model.FindClass("Meeting")!.FindSlot("part_of"));
        Assert.Empty(model.FindClass("Meeting")!.Inverses);
    }

    [Theory]
    [InlineData("")]
    [InlineData(", multivalued: true")]
    public void Of_two_alike_the_first_is_stated(string both)
    {
        ClassDefinition act = ReadSchema.Model(
            $"classes: {{Act: {{attributes: {{id: {{identifier: true}}, amends: {{range: Act, inverse: amended_by{both}}}, "
            + $"amended_by: {{range: Act, inverse: amends{both}}}}}}}, Dataset: {{tree_root: true, attributes: "
            + "{acts: {range: Act, multivalued: true, inlined_as_list: true}}}}").FindClass("Act")!;

        Assert.Equal(["id", "amends"], act.Slots.Select(slot => slot.Name));
        Assert.Equal("amended_by", act.Inverses.Single().Slot.Name);
    }

    [Fact]
    public void A_descendant_has_what_its_ancestors_have_whichever_of_the_two_it_refines()
    {
        SchemaModel model = ReadSchema.Model(
            Schema("{range: Meeting, multivalued: true, inverse: part_of}", "{range: Visit, inverse: meetings}").Replace(
                "classes:",
                "classes:\n  Summit: {is_a: Meeting, slot_usage: {part_of: {required: true}}}\n  StateVisit: {is_a: Visit}",
                System.StringComparison.Ordinal)
            + "      summits: {range: Summit, multivalued: true, inlined_as_list: true}\n"
            + "      state_visits: {range: StateVisit, multivalued: true, inlined_as_list: true}\n");

        Assert.Equal(["id", "part_of"], model.FindClass("Summit")!.Slots.Select(slot => slot.Name));
        Assert.Equal("meetings", model.FindClass("StateVisit")!.Inverses.Single().Slot.Name);
    }

    [Fact]
    public void The_way_back_from_a_mixin_may_be_declared_for_some_of_its_classes()
    {
        SchemaModel model = ReadSchema.Model(
            """
            classes:
              Thing: {mixin: true, attributes: {id: {identifier: true}}}
              Visit: {mixins: [Thing], attributes: {statements: {range: Statement, multivalued: true, inverse: about}}}
              Meeting: {mixins: [Thing]}
              Statement: {mixins: [Thing], attributes: {about: {range: Thing, multivalued: true, inverse: statements}}}
              Dataset:
                tree_root: true
                attributes:
                  visits: {range: Visit, multivalued: true, inlined_as_list: true}
                  meetings: {range: Meeting, multivalued: true, inlined_as_list: true}
                  statements: {range: Statement, multivalued: true, inlined_as_list: true}
            """);

        Assert.Equal("statements", model.FindClass("Visit")!.Inverses.Single().Slot.Name);
        Assert.Empty(model.FindClass("Meeting")!.Inverses);
    }

    // The range of the one that is computed does not have the other slot.
    [Theory]
    [InlineData("near: {range: Place, inverse: beside}", "beside: {range: Place, multivalued: true, inverse: near}")]
    [InlineData("near: {range: Place, inverse: beside}", "beside: {range: City, multivalued: true, inverse: near}")]
    [InlineData("near: {range: City, required: true, inverse: beside}", "beside: {range: Place, multivalued: true, inverse: near}")]
    [InlineData("near: {range: City, required: true, inverse: beside}", "beside: {range: Place, inverse: near}")]
    public void What_is_computed_comes_from_the_class_that_states_it_whatever_the_range_is(string near, string beside)
    {
        (SchemaModel model, string[] problems) = Places("City: {is_a: Place, attributes: {" + near + ", " + beside + "}}", "River: {is_a: Place}");

        Assert.Empty(problems);
        InverseDefinition inverse = Assert.Single(model.FindClass("City")!.Inverses);
        Assert.Equal(("beside", "City", "near"), (inverse.Slot.Name, inverse.Partner, inverse.PartnerSlot));
    }

    [Fact]
    public void What_is_computed_comes_from_one_class()
    {
        const string Slots = "near: {range: Place, inverse: beside}, beside: {range: Place, multivalued: true, inverse: near}";

        (SchemaModel _, string[] problems) = Places("City: {is_a: Place, attributes: {" + Slots + "}}", "River: {is_a: Place, attributes: {" + Slots + "}}");

        Assert.Equal(2, problems.Length);
        Assert.All(problems, problem => Assert.EndsWith("it is computed from that, so its range is a class that has 'near'.", problem, System.StringComparison.Ordinal));
    }

    private static (SchemaModel Model, string[] Problems) Places(string city, string river)
    {
        YamlReadResult schema = YamlReader.Read("schema.yaml", $$"""
            id: https://example.org/places
            name: places
            imports: [linkml:types]
            classes:
              Place: {abstract: true, attributes: {id: {identifier: true} } }
              {{city}}
              {{river}}
              Dataset:
                tree_root: true
                attributes:
                  cities: {range: City, multivalued: true, inlined_as_list: true}
                  rivers: {range: River, multivalued: true, inlined_as_list: true}
            """);
        var compilation = Compilation.Of([schema], [], []);
        return (compilation.Schema, [.. compilation.Problems.Select(compilation.Locations.Describe)]);
    }

    [Theory]
    [InlineData("{multivalued: true, range: Meeting}", "{range: Visit, inverse: meetings}", "(4,83): FB0240: 'meetings' cannot be the inverse of 'part_of': it does not name 'part_of' as its own inverse.")]
    [InlineData("{range: Visit, inverse: id}", "{range: Visit, inverse: meetings}", "(3,82): FB0240: 'id' cannot be the inverse of 'meetings': its range is 'string', not 'Visit'.")]
    [InlineData("{range: Meeting, multivalued: true, inverse: part_of}", "{range: Visit, inverse: meetngs}", "(4,83): FB0240: 'meetngs' cannot be the inverse of 'part_of': 'Visit' has no such slot. Did you mean 'meetings'?")]
    [InlineData("{range: Meeting, required: true, inverse: part_of}", "{range: Visit, required: true, inverse: meetings}", "(3,100): FB0240: 'part_of' cannot be the inverse of 'meetings': both are required, and one of the two is computed from the other.")]
    [InlineData("{range: Meeting, maximum_cardinality: 2, multivalued: true, inverse: part_of}", "{range: Visit, inverse: meetings}", "(3,48): FB0240: 'meetings' cannot be the inverse of 'part_of': it is computed from that, so it has as many values as there are references.")]
    [InlineData("{}", "{range: string, inverse: meetings}", "(4,84): FB0240: 'meetings' cannot be the inverse of 'part_of': the range of 'part_of' is no class whose records are referred to.")]
    [InlineData("{}", "{range: Meeting, inverse: part_of}", "(4,85): FB0240: 'part_of' cannot be the inverse of 'part_of': a slot is not its own way back.")]
    public void What_is_no_pair_is_an_error_at_its_token(string meetings, string partOf, string problem) =>
        Assert.Contains(problem, ReadSchema.Problems(Schema(meetings, partOf)));

    [Fact]
    public void A_key_cannot_name_what_is_computed() => Assert.Contains(
        "(3,48): FB0240: 'meetings' cannot be the inverse of 'part_of': it is computed from that, so no unique key can name it.",
        ReadSchema.Problems(Schema("{range: Meeting, multivalued: true, inverse: part_of}", "{range: Visit, inverse: meetings}").Replace(
            "inverse: part_of}}}",
            "inverse: part_of}}, unique_keys: {k: {unique_key_slots: [meetings]}}}",
            System.StringComparison.Ordinal)));

    private static string Schema(string meetings, string partOf) => (
        """

        classes:
          Visit: {attributes: {id: {identifier: true}, meetings: MEETINGS}}
          Meeting: {attributes: {id: {identifier: true}, part_of: PART_OF}}
          Dataset:
            tree_root: true
            attributes:
              visits: {range: Visit, multivalued: true, inlined_as_list: true}
              meetings: {range: Meeting, multivalued: true, inlined_as_list: true}
        """ + "\n")
        .Replace("MEETINGS", meetings, System.StringComparison.Ordinal)
        .Replace("PART_OF", partOf, System.StringComparison.Ordinal);
}
