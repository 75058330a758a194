using Xunit;

namespace Factbook.Generator.Tests.Hierarchies;

/// <summary>Value objects of derived classes, and slots of any kind, with values and without.</summary>
public sealed class ValueHierarchyTests
{
    private const string Trips = """
        classes:
          Anything: {class_uri: linkml:Any}
          Root: {tree_root: true, attributes: {trips: {range: Trip, multivalued: true, inlined: true, inlined_as_list: true}}}
          Leg: {attributes: {kind: {designates_type: true}, note: {}, size: {range: integer}}}
          Flight:
            is_a: Leg
            slot_usage: {size: {required: true, minimum_value: 0, maximum_value: 99}}
            attributes: {number: {range: integer, required: true}}
          Trip:
            attributes:
              id: {identifier: true}
              first: {range: Leg}
              legs: {range: Leg, multivalued: true}
              what: {range: Anything}
              which: {any_of: [{range: integer}, {range: Flight}]}
        """;

    [Fact]
    public void A_value_object_is_of_its_own_class_with_all_of_its_slots()
    {
        var dataset = new Probe(Trips, """
            trips:
              - id: t1
                first: {kind: Flight, note: u, number: 7, size: 5}
                legs: [{kind: Leg, note: v}, {kind: Flight, number: 8, size: 6}]
                which: {kind: Flight, number: 9, size: 1}
            """);

        Assert.Equal(
            "Flight u 7 5 5, Leg v, Flight 8, 9",
            dataset.Run<string>("""
                $"{Trips.All[0].First!.GetType().Name} {Trips.All[0].First!.Note} {((Flight)Trips.All[0].First!).Number} {((Flight)Trips.All[0].First!).Size} {Trips.All[0].First!.Size}, "
                + $"{Trips.All[0].Legs[0].GetType().Name} {Trips.All[0].Legs[0].Note}, {Trips.All[0].Legs[1].GetType().Name} {((Flight)Trips.All[0].Legs[1]).Number}, "
                + (Trips.All[0].Which!.TryGet(out Flight? flight) ? flight.Number : -1)
                """));
        Assert.Equal(
            """
            {"id":"t1","first":{"kind":"Flight","note":"u","size":5,"number":7},"legs":[{"kind":"Leg","note":"v"},{"kind":"Flight","size":6,"number":8}],"which":{"kind":"Flight","size":1,"number":9}}
            """,
            dataset.Run<string>("JsonSerializer.Serialize(Trips.All[0])"));
    }

    [Theory]
    [InlineData("trips: [{id: t1}]")]
    [InlineData("trips: []")]
    public void What_is_declared_and_not_used_compiles(string data) => Assert.True(
        new Probe(Trips, data).Run<bool>("Trips.All.All(trip => trip.First is null && trip.Legs.Count == 0 && trip.What is null && trip.Which is null)"));

    [Fact]
    public void A_table_of_disputes_may_be_empty() => Assert.Equal(0, new Probe("""
        classes:
          Root:
            tree_root: true
            attributes:
              sources: {range: Source, multivalued: true, inlined: true, inlined_as_list: true}
              disputes: {range: Dispute, multivalued: true, inlined: true, inlined_as_list: true}
        """, """
        sources: []
        """).Run<int>("Disputes.Count"));

    [Fact]
    public void An_abstract_class_that_no_record_uses_compiles() => Assert.True(new Probe("""
        classes:
          Root: {tree_root: true, attributes: {acts: {range: Act, multivalued: true, inlined: true, inlined_as_list: true}}}
          Part: {abstract: true, attributes: {term: {}}}
          First: {is_a: Part}
          Second: {is_a: Part}
          Act: {attributes: {id: {identifier: true}, by: {range: Part}}}
        """, "acts: [{id: a1}]").Run<bool>("Acts.All[0].By is null && typeof(Part).IsAbstract"));
}
