using System;
using System.Collections.Generic;
using System.Linq;
using Sample;
using Xunit;

namespace Factbook.Generator.Tests.Reading;

/// <summary>Indexes as the collections that .NET has for them.</summary>
public sealed class StandardCollectionTests
{
    [Fact]
    public void An_index_by_reference_is_a_lookup_as_LINQ_would_make_it()
    {
        ILookup<Person, Trip> made = Trips.All
            .Where(trip => trip.Traveller is not null)
            .ToLookup(trip => trip.Traveller!);
        ILookup<Person, Trip> index = Trips.ByTraveller;

        Assert.Equal(made.Count, index.Count);
        Assert.All(made, group => Assert.Equal(group, index[group.Key]));
        Assert.Equal(
            made.SelectMany(group => group.Select(trip => (group.Key, trip))).ToHashSet(),
            index.SelectMany(group => group.Select(trip => (group.Key, trip))).ToHashSet());
        Assert.All(Persons.All, person => Assert.Equal(made.Contains(person), index.Contains(person)));
        Assert.Equal(made.Select(group => group.Key).ToHashSet(), Trips.ByTraveller.Keys.ToHashSet());
    }

    [Fact]
    public void An_enum_and_true_and_false_have_indexes()
    {
        Assert.All(
            Enum.GetValues<Shade>(),
            shade => Assert.Equal(Specimens.All.Where(fact => fact.ShadeMaybe == shade), Specimens.ByShadeMaybe[shade]));
        Assert.Equal(
            Specimens.All.Where(fact => fact.ShadeMaybe is not null).Select(fact => fact.ShadeMaybe!.Value).ToHashSet(),
            Specimens.ByShadeMaybe.Keys.ToHashSet());
        Assert.Empty(Specimens.ByShadeMaybe[null]);
        Assert.All(
            (bool[])[true, false],
            truth => Assert.Equal(Specimens.All.Where(fact => fact.TruthMaybe == truth), Specimens.ByTruthMaybe[truth]));
        Assert.All(
            Enum.GetValues<Shade>(),
            shade => Assert.Equal(Specimens.All.Where(fact => fact.ShadeList.Contains(shade)), Specimens.ByShadeList[shade]));
    }

    [Fact]
    public void A_table_is_a_dictionary_by_identifier()
    {
        IReadOnlyDictionary<string, Person> byId = Persons.ById;

        Assert.Same(Persons.Bob, byId["person.bob"]);
        Assert.Equal(Persons.All.Select(person => person.Id), byId.Keys);
        Assert.Equal(Persons.All, byId.Values);
        Assert.Equal(Persons.All.ToDictionary(person => person.Id), byId.ToDictionary());
        Assert.False(byId.ContainsKey("person.nobody"));
        Assert.False(byId.TryGetValue("person.nobody", out Person? nobody));
        Assert.Null(nobody);
        Assert.Throws<KeyNotFoundException>(() => byId["person.nobody"]);
    }

    [Fact]
    public void Names_are_a_lookup()
    {
        ILookup<string, Organisation> byName = Organisations.ByName;

        Assert.Equal([Organisations.Office], byName["THE OFFICE"]);
        Assert.True(byName.Contains("the office"));
        Assert.All(byName, group => Assert.Equal(group, byName[group.Key]));
    }

    [Fact]
    public void To_ask_allocates_nothing()
    {
        Ask();
        long before = GC.GetAllocatedBytesForCurrentThread();
        int found = Ask();

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.True(found > 0);

        static int Ask()
        {
            int count = Trips.ByTraveller[Persons.Ann].Count + Specimens.ByShadeMaybe[Shade.Dark].Count;
            count += Specimens.ByWording.ContainsKey("A text") && !Specimens.ByWording.ContainsKey("No text") ? 1 : 0;
            count += Specimens.ByToldApart.ContainsKey(new(Shade.HalfLight, Persons.Bob)) ? 1 : 0;
            foreach (Trip trip in Trips.ByTraveller[Persons.Ann])
            {
                count += trip.Legs.Count;
            }

            foreach (IFact fact in Facts.Citing(Sources.Part))
            {
                count++;
            }

            return count;
        }
    }
}
