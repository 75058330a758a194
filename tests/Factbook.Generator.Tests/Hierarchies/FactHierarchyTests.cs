using Xunit;

namespace Factbook.Generator.Tests.Hierarchies;

/// <summary>Classes of facts that derive from each other, as somebody uses them who knows C#.</summary>
public sealed class FactHierarchyTests
{
    private const string Acts = """
        enums:
          Degree: {permissible_values: {low: {}, high: {}}}
        classes:
          Root:
            tree_root: true
            attributes:
              acts: {range: Act, multivalued: true, inlined: true, inlined_as_list: true}
              laws: {range: Law, multivalued: true, inlined: true, inlined_as_list: true}
          Act:
            attributes:
              id: {identifier: true}
              type: {designates_type: true}
              code_name: {}
              weight: {range: integer}
              follows: {range: Act}
          Bill:
            is_a: Act
            attributes:
              size: {range: integer, minimum_value: 0, maximum_value: 9}
          Law:
            is_a: Act
            slot_usage:
              weight: {required: true, minimum_value: 0, maximum_value: 9}
              follows: {range: Law}
            attributes:
              number: {range: integer, required: true}
              repeals: {range: Act, multivalued: true}
          Code:
            is_a: Law
            attributes:
              degree: {range: Degree}
        """;

    private static readonly Probe Dataset = new(Acts, """
        acts:
          - {id: b, weight: 3}
          - {id: d, type: Bill, size: 4, follows: b}
        laws:
          - {id: a, number: 7, weight: 1, repeals: [b, l], code_name: Alpha}
          - {id: c, type: Code, number: 8, weight: 2, follows: a, degree: high}
          - {id: l, number: 9, weight: 0, follows: c}
        """);

    [Fact]
    public void A_row_is_an_instance_of_its_own_class() => Assert.Equal(
        "Act Bill Law Code Law",
        Dataset.Run<string>("string.Join(' ', Acts.All.Concat<Act>(Laws.All).Select(act => act.GetType().Name))"));

    [Fact]
    public void A_row_has_its_own_slots_and_those_of_its_bases() => Assert.Equal(
        "4, 7 1 True, 8 2 High, 9 0",
        Dataset.Run<string>("""
            string.Join(", ", Acts.All.Concat<Act>(Laws.All).Where(act => act.Id != "b").Select(act => act switch
            {
                Code code => $"{code.Number} {code.Weight} {code.Degree}",
                Law { Repeals.Count: > 0 } law => $"{law.Number} {law.Weight} {law.Repeals[1] == Laws.Get("l")}",
                Law law => $"{law.Number} {law.Weight}",
                Bill bill => $"{bill.Size}",
                _ => "?",
            }))
            """));

    [Fact]
    public void Each_class_is_called_by_the_label_that_it_has_itself() => Assert.Equal(
        "a, Bob, c, Dora's, Dora's | id, id name, id, id name pets | Named Plain",
        new Probe("""
            classes:
              Root: {tree_root: true, attributes: {things: {range: Thing, multivalued: true, inlined: true, inlined_as_list: true}}}
              Thing: {attributes: {id: {identifier: true}, type: {designates_type: true}}}
              Named: {is_a: Thing, attributes: {name: {}}}
              Plain: {is_a: Thing}
              Owner: {is_a: Named, slot_usage: {name: {required: true}}, attributes: {pets: {range: integer}}}
            """, """
            things: [{id: a}, {id: b, type: Named, name: Bob}, {id: c, type: Plain}, {id: d, type: Owner, name: Dora's, pets: 2}]
            """).Run<string>("""
            string.Join(", ", Things.All.Select(thing => thing.ToString())) + ", " + (Thing)Things.Get("d")
            + " | " + string.Join(", ", Things.All.Select(thing => string.Join(" ", ((Factbook.CompilerServices.IFactRow)thing).Slots.Select(slot => slot.Name).Where(name => name != "type"))))
            + " | " + string.Join(" ", Things.All.Skip(1).Take(2).Select(thing => ((Factbook.CompilerServices.IFactRow)thing).ClassName))
            """));

    [Fact]
    public void A_row_with_no_fields_of_its_own_equals_itself_alone() => Assert.True(Dataset.Run<bool>("""
        Acts.Get("b").Equals((object)Acts.Get("b")) && !Acts.Get("b").Equals(Acts.Get("d")) && Laws.Get("c") == Laws.Get("c")
            && !Laws.Get("c").Equals(Laws.Get("a")) && Laws.Get("c").GetHashCode() == ((Act)Laws.Get("c")).GetHashCode()
            && new System.Collections.Generic.HashSet<Act>(Laws.All.Concat(Laws.All)).Count == 3
        """));

    [Fact]
    public void A_narrowed_slot_says_the_same_through_the_base() => Assert.True(Dataset.Run<bool>("""
        (Act)Laws.Get("a") is Law { Weight: 1 } law && ((Act)law).Weight == 1L && Laws.Get("l").Follows is Law { Number: 8 } followed
            && ReferenceEquals(followed, ((Act)Laws.Get("l")).Follows)
        """));

    [Fact]
    public void A_reference_leads_to_the_instance_of_any_table() => Assert.True(Dataset.Run<bool>(
        """ReferenceEquals(Laws.Alpha.Repeals[1], Laws.Get("l")) && ReferenceEquals(Facts.Find("b"), Laws.Alpha.Repeals[0])"""));

    [Fact]
    public void A_named_fact_has_its_own_slots() =>
        Assert.Equal(7L, Dataset.Run<long>("((Code)Laws.Get(\"c\")).Number - 1 + Laws.Alpha.Number - 7"));

    [Fact]
    public void Facts_of_different_tables_and_classes_are_not_equal() => Assert.True(Dataset.Run<bool>(
        """Acts.All.Concat<Act>(Laws.All).Distinct().Count() == 5 && Acts.All.Concat<Act>(Laws.All).All(act => act == (act with { }))"""));

    [Fact]
    public void Indexes_reach_the_slots_of_derived_classes() => Assert.Equal(
        "a c High",
        Dataset.Run<string>("""$"{Laws.ByRepeals[Acts.Get("b")].Single().Id} {Laws.Get("l").Follows!.Id} {Laws.ByDegree[Degree.High].OfType<Code>().Single().Degree}" """));

    [Fact]
    public void Json_and_metadata_have_the_slots_of_the_own_class()
    {
        Assert.Equal(
            """{"id":"c","type":"Code","weight":2,"follows":"a","number":8,"degree":"high"}""",
            Dataset.Run<string>("""JsonSerializer.Serialize(Laws.Get("c"))"""));
        Assert.Equal(
            "Code 8",
            Dataset.Run<string>("""
                Laws.All.ClassNameOf(Laws.Get("c")) + " "
                    + Laws.All.GetValue(Laws.Get("c"), Laws.All.SlotsOf(Laws.Get("c")).Single(slot => slot.Name == "number"))
                """));
    }

    [Fact]
    public void Json_is_read_back_as_the_same_instance() => Assert.True(Dataset.Run<bool>(
        """ReferenceEquals(JsonSerializer.Deserialize<Law>("\"c\""), Laws.Get("c")) && ReferenceEquals(JsonSerializer.Deserialize<Act>("\"l\""), Laws.Get("l"))"""));

    [Fact]
    public void An_abstract_class_is_an_abstract_record_and_a_narrowed_list_is_seen_as_the_wider()
    {
        var trips = new Probe("""
            classes:
              Root:
                tree_root: true
                attributes:
                  dogs: {range: Dog, multivalued: true, inlined: true, inlined_as_list: true}
                  walks: {range: Walk, multivalued: true, inlined: true, inlined_as_list: true}
              Animal: {abstract: true, attributes: {id: {identifier: true}, name: {}}}
              Dog: {is_a: Animal}
              Trip: {abstract: true, attributes: {id: {identifier: true}, who: {range: Animal, multivalued: true}}}
              Walk: {is_a: Trip, slot_usage: {who: {range: Dog}}}
            """, "dogs: [{id: d1, name: Rex}]\nwalks: [{id: w1, who: [d1]}]");

        Assert.Equal(
            "True Dog Animal Rex",
            trips.Run<string>("""
                $"{typeof(Trip).IsAbstract} {Walks.All[0].Who.GetType().GenericTypeArguments[0].Name} {((Trip)Walks.All[0]).Who.GetType().GenericTypeArguments[0].Name} {((Trip)Walks.All[0]).Who[0]}"
                """));
    }

    [Fact]
    public void A_reference_to_a_class_with_a_derived_table_is_a_property_of_the_base_type()
    {
        var owners = new Probe("""
            classes:
              Root:
                tree_root: true
                attributes:
                  animals: {range: Animal, multivalued: true, inlined: true, inlined_as_list: true}
                  dogs: {range: Dog, multivalued: true, inlined: true, inlined_as_list: true}
                  owners: {range: Owner, multivalued: true, inlined: true, inlined_as_list: true}
              Animal: {attributes: {id: {identifier: true}}}
              Dog: {is_a: Animal, attributes: {barks: {range: boolean}}}
              Owner: {attributes: {id: {identifier: true}, pet: {range: Animal}}}
            """, "animals: [{id: a1}]\ndogs: [{id: d1, barks: true}]\nowners: [{id: o1, pet: d1}, {id: o2, pet: a1}]");

        Assert.Equal(
            "Dog Animal o1",
            owners.Run<string>("""
                $"{Owners.Get("o1").Pet!.GetType().Name} {Owners.Get("o2").Pet!.GetType().Name} {Owners.ByPet[Dogs.Get("d1")].Single().Id}"
                """));
    }

    [Fact]
    public void A_slot_that_two_classes_of_a_table_have_with_different_ranges_has_the_index_of_the_first()
    {
        var acts = new Probe("""
            enums: {Degree: {permissible_values: {low: {}, high: {}}}}
            classes:
              Root: {tree_root: true, attributes: {acts: {range: Act, multivalued: true, inlined: true, inlined_as_list: true}}}
              Act: {abstract: true, attributes: {id: {identifier: true}, kind: {designates_type: true}}}
              Bill: {is_a: Act, attributes: {about: {range: Act}}}
              Deal: {is_a: Act, attributes: {about: {range: Degree}}}
            """, "acts: [{id: a, kind: Bill, about: b}, {id: b, kind: Deal, about: high}]");

        Assert.Equal("a High", acts.Run<string>("""
            $"{Acts.ByAbout[Acts.Get("b")].Single().Id} {((Deal)Acts.Get("b")).About}"
            """));
    }
}
