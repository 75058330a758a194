using System.Linq;
using Sample;
using Xunit;

namespace Factbook.Generator.Tests.Reading;

public sealed class IndexTests
{
    private static readonly Trip One = Trips.First;
    private static readonly Trip Two = Trips.Get("trip.two");
    private static readonly Trip Three = Trips.Get("trip.three");

    [Fact]
    public void Facts_are_found_by_what_they_refer_to()
    {
        Assert.Equal([One, Three], Trips.ByTraveller[Persons.Ann]);
        Assert.Equal([Two], Trips.ByTraveller[Persons.Bob]);
        Assert.Empty(Trips.ByTraveller[null]);
    }

    [Fact]
    public void A_reference_deep_in_a_value_is_found_too()
    {
        Assert.Equal([One, Three], Trips.ByLegsTo[Cities.Minsk]);
        Assert.Equal([One], Trips.ByLegsTo[Cities.Hrodna]);
        Assert.Equal([One], Trips.ByLegsStopsAt[Rivers.Svislach]);
        Assert.Equal([One], Trips.ByLegsStopsAt[Cities.Hrodna]);
        Assert.Empty(Trips.ByLegsStopsAt[Cities.Minsk]);
    }

    [Fact]
    public void References_to_several_tables_are_told_apart()
    {
        Assert.Equal([Cities.Minsk], Cities.ByNear[Rivers.Svislach]);
        Assert.Equal([Rivers.Svislach], Rivers.ByNear[Cities.Minsk]);
        Assert.Empty(Cities.ByNear[Cities.Minsk]);
        Assert.Equal([Sources.Part], Sources.ByAuthors[Persons.Ann]);
        Assert.Equal([Sources.Whole], Sources.ByPublisher[Organisations.Office]);
    }

    [Fact]
    public void A_fact_that_refers_twice_is_found_once() =>
        Assert.Equal([Specimens.Full], Specimens.ByPlaceList[Cities.Hrodna]);

    [Fact]
    public void Facts_are_found_by_the_source_they_cite()
    {
        Assert.Equal([One], Trips.ByCitesSource[Sources.Whole]);
        Assert.Equal(["trip.one", "trip.three", "trip.two"], Facts.Citing(Sources.Part).OfType<Trip>().Select(fact => fact.Id));
        Assert.Equal(Trips.ByCitesSource[Sources.Part], Trips.All.Citing(Sources.Part).Cast<Trip>());
        Assert.Empty(Persons.All.Citing(Sources.Part));
    }

    [Fact]
    public void Facts_are_found_by_their_date()
    {
        Assert.Equal([One, Three], Trips.ByWhen.In(EdtfDate.Parse("2023")));
        Assert.Equal([Two], Trips.ByWhen.In(EdtfDate.Parse("2024-01/..")));
        Assert.Empty(Trips.ByWhen.In(EdtfDate.Parse("2022")));
        Assert.Equal([One, Three, Two], Trips.ByWhen.All);
        Assert.Equal([Persons.Ann], Persons.ByBorn.In(EdtfDate.Parse("1950")));
        Assert.Equal(1, Persons.ByBorn.WithoutDay);
    }

    [Fact]
    public void Facts_are_found_by_what_was_going_on()
    {
        Assert.Equal([One], Trips.ByWhen.Overlapping(EdtfDate.Parse("2023-03-04")));
        Assert.Equal([Three, Two], Trips.ByWhen.Overlapping(EdtfDate.Parse("2024-01/..")));
        Assert.Equal([Two], Trips.ByWhen.CertainlyOverlapping(EdtfDate.Parse("2024")));
        Assert.Equal([Specimens.Bare], Specimens.ByDay.Overlapping(EdtfDate.Parse("1969")));
        Assert.Equal([Specimens.Full], Specimens.ByDayMaybe.Overlapping(EdtfDate.Parse("../2020")));
    }

    [Fact]
    public void A_class_with_several_dates_has_an_index_for_each()
    {
        Assert.Equal([Specimens.Bare, Specimens.Third, Specimens.Full], Specimens.ByDay.All);
        Assert.Equal([Specimens.Third, Specimens.Bare, Specimens.Full], Specimens.ByPeriod.All);
        Assert.Equal([Specimens.Full], Specimens.ByDayMaybe.All);
    }
}
