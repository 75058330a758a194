using System.Linq;
using Sample;
using Xunit;

namespace Factbook.Generator.Tests.Reading;

public sealed class IdentityTests
{
    [Fact]
    public void Every_way_to_a_fact_gives_the_same_instance()
    {
        Person ann = Persons.Ann;

        Assert.Same(ann, Persons.All[0]);
        Assert.Same(ann, Persons.All.Single(person => person.Id == "person.ann"));
        Assert.Same(ann, Persons.Get("person.ann"));
        Assert.Same(ann, Facts.Find("person.ann"));
        Assert.Same(ann, Persons.Find("Ann Archer"));
        Assert.Same(ann, Trips.First.Traveller);
        Assert.Same(ann, Persons.Bob.Friend);
        Assert.Same(ann, Persons.ByFriend[Persons.Bob][0]);
        Assert.Same(ann, Persons.ByBorn.In(EdtfDate.Parse("1950"))[0]);
        Assert.Same(Trips.First, Trips.ByCitesSource[Sources.Whole][0]);
    }

    [Fact]
    public void Circles_of_references_close() => Assert.Same(Persons.Ann, Persons.Ann.Friend!.Friend);

    [Fact]
    public void Facts_are_equal_when_they_are_the_same_fact()
    {
        Assert.Equal(Persons.Ann, Persons.Get("person.ann"));
        Assert.NotEqual(Persons.Ann, Persons.Bob);
        Assert.Equal(Persons.Ann.GetHashCode(), Persons.Get("person.ann").GetHashCode());
        Assert.True(Sources.Part == Sources.Get("src.part"));
        Assert.False(Sources.Part == Sources.Whole);
    }

    [Fact]
    public void Facts_of_two_tables_of_one_abstract_class_differ()
    {
        Place city = Cities.Hrodna;
        Place river = Rivers.Svislach;

        Assert.False(city == river);
        Assert.True(city == Cities.Get("city.hrodna"));
    }

    [Fact]
    public void A_copy_of_a_fact_is_the_same_fact()
    {
        Person copy = Persons.Ann with { };

        Assert.Equal(Persons.Ann, copy);
        Assert.Equal([Trips.First, Trips.Get("trip.three")], Trips.ByTraveller[copy]);
    }

    [Fact]
    public void A_fact_shows_as_its_name_or_its_identifier()
    {
        Assert.Equal("Ann Archer", Persons.Ann.ToString());
        Assert.Equal("trip.one", Trips.First.ToString());
        Assert.Equal("All of it", Sources.Whole.ToString());
        Assert.Equal("dispute.text: text_disputed of specimen.full (office)", Disputes.AboutText.ToString());
    }

    [Fact]
    public void Values_within_facts_are_equal_by_what_they_say()
    {
        Assert.Equal(Trips.First.Legs, Trips.All[0].Legs);
        Assert.NotEqual(Trips.First.Legs[0], Trips.First.Legs[1]);
        Assert.Equal(Disputes.AboutText.Claims[0].Value, FactValue.Of("followed"));
    }
}
