using System.Linq;
using Factbook.Generator.Tests.Support;
using Sample;
using Xunit;

namespace Factbook.Generator.Tests.Reading;

public sealed class InverseTests
{
    [Fact]
    public void References_lead_both_ways()
    {
        FactSlice<Trip> trips = Persons.Ann.Trips;

        Assert.Equal(["trip.one", "trip.three"], trips.Select(trip => trip.Id));
        Assert.All(Persons.All, person => Assert.All(person.Trips, trip => Assert.Same(person, trip.Traveller)));
    }

    [Fact]
    public void A_way_back_with_one_value_is_a_fact_or_nothing()
    {
        Assert.Same(Persons.Bob, Persons.Ann.FriendOf);
        Assert.Same(Persons.Ann, Persons.Bob.FriendOf);
    }

    [Fact]
    public void Facts_of_several_tables_are_one_list()
    {
        Assert.Equal([Rivers.Svislach], Cities.Minsk.Neighbours);
        Assert.Equal([Cities.Minsk], Rivers.Svislach.Neighbours);
        Assert.Empty(Cities.Hrodna.Neighbours);
    }

    [Fact]
    public void What_is_computed_is_no_slot() =>
        Assert.DoesNotContain("trips", Persons.All.Slots.Select(slot => slot.Name));

    [Fact]
    public void A_descendant_has_the_way_back_of_its_base_and_a_mixin_declares_it()
    {
        dynamic probe = System.Activator.CreateInstance(new GeneratorHost("Made").With("data/schema.yaml", """
            id: https://example.org/made
            name: made
            imports: [linkml:types]
            classes:
              Dataset:
                tree_root: true
                attributes:
                  events: {range: Event, multivalued: true, inlined_as_list: true}
                  notes: {range: Note, multivalued: true, inlined_as_list: true}
              Noted: {mixin: true, attributes: {notes: {range: Note, multivalued: true, inverse: about}}}
              Event:
                mixins: [Noted]
                attributes: {id: {identifier: true}, type: {designates_type: true}, within: {range: Event, inverse: parts}, parts: {range: Event, multivalued: true, inverse: within}}
              Visit: {is_a: Event}
              Note: {attributes: {id: {identifier: true}, about: {range: Event, required: true, inverse: notes}}}
            """).With("data/data.yaml", """
            events: [{id: e.a, type: Visit}, {id: e.b, type: Event, within: e.a}, {id: e.c, type: Visit, within: e.a}]
            notes: [{id: n.a, about: e.a}]
            """).WithCode("""
            using System.Linq;
            namespace Made;
            /// <summary>Asks.</summary>
            public class Probe
            {
                /// <summary>The answer.</summary>
                public string Run() => string.Join(" ", ((Visit)Events.Get("e.a")).Parts.Select(part => part.Id).Concat(((INoted)Events.Get("e.a")).Notes.Select(note => note.Id)));
            }
            """).Compile().GetType("Made.Probe")!)!;

        Assert.Equal("e.b e.c n.a", (string)probe.Run());
    }
}
