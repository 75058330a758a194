using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Sample;
using Xunit;

namespace Factbook.Generator.Tests.Reading;

/// <summary>
/// Every value reads back as the YAML of the sample says it: required, optional, absent, and in a list.
/// </summary>
public sealed class ValueTests
{
    private static readonly Specimen Full = Specimens.Full;
    private static readonly Specimen Bare = Specimens.Bare;
    private static readonly Specimen Third = Specimens.Third;

    [Fact]
    public void Texts()
    {
        Assert.Equal(["A text", "", "The third"], new[] { Full.Text, Bare.Text, Third.Text });
        Assert.Equal("Гродна 格羅德諾 😀 \"quoted\" \\ {braces}", Full.TextMaybe);
        Assert.Null(Bare.TextMaybe);
        Assert.Equal(["one", "", "three"], Full.TextList);
        Assert.Empty(Bare.TextList);
    }

    [Fact]
    public void Whole_numbers_of_32_bits()
    {
        Assert.Equal([-7, int.MaxValue, int.MinValue], new[] { Full.Small, Bare.Small, Third.Small });
        Assert.Equal(5, Full.SmallMaybe);
        Assert.Null(Bare.SmallMaybe);
        Assert.Equal([3, int.MinValue, int.MaxValue], Full.SmallList);
        Assert.Empty(Bare.SmallList);
    }

    [Fact]
    public void Whole_numbers_of_64_bits()
    {
        Assert.Equal([5_000_000_000, long.MinValue, long.MaxValue], new[] { Full.Whole, Bare.Whole, Third.Whole });
        Assert.Equal(0, Full.WholeMaybe);
        Assert.Null(Bare.WholeMaybe);
        Assert.Equal([long.MinValue, long.MaxValue], Full.WholeList);
        Assert.Empty(Bare.WholeList);
    }

    [Fact]
    public void Decimals_keep_their_digits()
    {
        Assert.Equal("1.10", Invariant(Full.Exact));
        Assert.Equal([1.1m, -7922816251426433759354395033m, 1e-28m], new[] { Full.Exact, Bare.Exact, Third.Exact });
        Assert.Equal(0m, Full.ExactMaybe);
        Assert.Null(Bare.ExactMaybe);
        Assert.Equal([-0.05m, 7922816251426433759354395033m, 0.001m], Full.ExactList);
        Assert.Empty(Bare.ExactList);
    }

    [Fact]
    public void Floating_point_numbers()
    {
        Assert.Equal([0.1, -1e300, 0], new[] { Full.Binary, Bare.Binary, Third.Binary });
        Assert.Equal(-2.5e-300, Full.BinaryMaybe);
        Assert.Null(Bare.BinaryMaybe);
        Assert.Equal([1, double.MaxValue, double.Epsilon], Full.BinaryList);
        Assert.Empty(Bare.BinaryList);
    }

    [Fact]
    public void Truth_values()
    {
        Assert.Equal([true, false, true], new[] { Full.Truth, Bare.Truth, Third.Truth });
        Assert.False(Full.TruthMaybe);
        Assert.Null(Bare.TruthMaybe);
        Assert.Equal([true, false, true], Full.TruthList);
        Assert.Empty(Bare.TruthList);
    }

    [Fact]
    public void Days()
    {
        Assert.Equal(["2024-02-29", "1969-12-31", "2000-01-01"], new[] { Full.Day, Bare.Day, Third.Day }.Select(Shown));
        Assert.Equal(CalendarDate.Parse("0001-01-01"), Full.DayMaybe);
        Assert.Null(Bare.DayMaybe);
        Assert.Equal(["9999-12-31", "2000-01-01"], Full.DayList.Select(Shown));
        Assert.Empty(Bare.DayList);
    }

    [Fact]
    public void Moments_keep_their_offset()
    {
        Assert.Equal(Moment("2015-05-10T14:05:00+03:00"), Full.Moment, EqualExactly);
        Assert.Equal(Moment("1969-12-31T23:59:59.9999999-14:00"), Bare.Moment, EqualExactly);
        Assert.Equal(Moment("2000-01-01T00:00:00+05:45"), Third.Moment, EqualExactly);
        Assert.Equal(Moment("2015-05-10T14:05:00.1234567Z"), Full.MomentMaybe!.Value, EqualExactly);
        Assert.Null(Bare.MomentMaybe);
        Assert.Equal([DateTimeOffset.MinValue, Moment("9999-12-31T23:59:59Z")], Full.MomentList);
        Assert.Empty(Bare.MomentList);
    }

    [Fact]
    public void Times_of_day()
    {
        Assert.Equal(["14:05:00", "23:59:59.9999999", "00:00:00.0000001"],
            new[] { Full.Clock, Bare.Clock, Third.Clock }.Select(Shown));
        Assert.Equal(TimeSpan.Zero, Full.ClockMaybe);
        Assert.Null(Bare.ClockMaybe);
        Assert.Equal(["23:59:59.9999999"], Full.ClockList.Select(Shown));
        Assert.Empty(Bare.ClockList);
    }

    [Fact]
    public void Edtf_dates_and_intervals()
    {
        Assert.Equal(["2015-05-10", "2015/2016", "1999"],
            new[] { Full.Period, Bare.Period, Third.Period }.Select(Shown));
        Assert.Equal("2021-06-21/..", Full.PeriodMaybe.ToString());
        Assert.Null(Bare.PeriodMaybe);
        Assert.Equal(["2015~", "201X", "2015-05?", "2015-05-10/2015-05-12", "/2020", "2021/"],
            Full.PeriodList.Select(Shown));
        Assert.Empty(Bare.PeriodList);
    }

    [Fact]
    public void Enums()
    {
        Assert.Equal([Shade.HalfLight, Shade.Light, Shade.Dark], new[] { Full.Shade, Bare.Shade, Third.Shade });
        Assert.Equal(Shade.Dark, Full.ShadeMaybe);
        Assert.Null(Bare.ShadeMaybe);
        Assert.Equal([Shade.Dark, Shade.Light, Shade.Dark], Full.ShadeList);
        Assert.Empty(Bare.ShadeList);
    }

    [Fact]
    public void References_to_one_table()
    {
        AssertSame([Persons.Ann, Persons.Bob, Persons.Ann], [Full.Person, Bare.Person, Third.Person]);
        Assert.Same(Persons.Bob, Full.PersonMaybe);
        Assert.Null(Bare.PersonMaybe);
        AssertSame([Persons.Bob, Persons.Ann], Full.PersonList);
        Assert.Empty(Bare.PersonList);
    }

    [Fact]
    public void References_to_the_tables_of_an_abstract_class()
    {
        AssertSame([Rivers.Svislach, Cities.Hrodna, Cities.Minsk], [Full.Place, Bare.Place, Third.Place]);
        Assert.Same(Cities.Minsk, Full.PlaceMaybe);
        Assert.Null(Bare.PlaceMaybe);
        AssertSame([Cities.Hrodna, Rivers.Svislach, Cities.Hrodna], Full.PlaceList);
        Assert.Empty(Bare.PlaceList);
    }

    [Fact]
    public void References_to_the_tables_of_a_mixin()
    {
        AssertSame([Organisations.Office, Persons.Bob, Persons.Ann], [Full.Agent, Bare.Agent, Third.Agent]);
        Assert.Same(Persons.Ann, Full.AgentMaybe);
        Assert.Null(Bare.AgentMaybe);
        AssertSame([Persons.Ann, Organisations.Office], Full.AgentList);
        Assert.Empty(Bare.AgentList);
    }

    [Fact]
    public void Value_objects()
    {
        Assert.Equal(new Stop(Cities.Minsk, 12, FactList.Create<Shade>([Shade.Dark])), Full.Stop);
        Assert.Equal(new Stop(Cities.Hrodna, 1000, FactList<Shade>.Empty), Bare.Stop);
        Assert.Equal(new Stop(Rivers.Svislach, null, FactList<Shade>.Empty), Full.StopMaybe);
        Assert.Null(Bare.StopMaybe);
    }

    [Fact]
    public void Value_objects_in_lists_of_value_objects()
    {
        FactList<Leg> legs = Trips.First.Legs;

        Assert.Equal([Cities.Minsk, Cities.Hrodna], legs.Select(leg => leg.To));
        Assert.Equal([Rivers.Svislach, Cities.Hrodna], legs[0].Stops.Select(stop => stop.At));
        Assert.Equal([0, null], legs[0].Stops.Select(stop => stop.Minutes));
        Assert.Equal([Shade.Dark, Shade.Light], legs[0].Stops[0].Shades);
        Assert.Empty(legs[1].Stops);
    }

    [Fact]
    public void Quantities()
    {
        Assert.Equal("4.770", Invariant(Full.Amount.Amount));
        Assert.Equal((Hedge.MoreThan, "USD", 9), (Full.Amount.Hedge, Full.Amount.Currency, Full.Amount.UnitMultiplier));
        Assert.Equal("more than 4.77 bn", Full.Amount.AsStated);
        Assert.Equal((3m, 5m, "km"), (Full.AmountMaybe!.Amount, Full.AmountMaybe.AmountHigh, Full.AmountMaybe.Unit));
        Assert.Null(Bare.AmountMaybe);
        Assert.Equal([1m, 2m], Full.AmountList.Select(amount => amount.Amount));
        Assert.Empty(Bare.AmountList);
    }

    [Fact]
    public void Values_of_one_of_several_ranges()
    {
        Assert.Equal(42, Full.Either.AsInteger());
        Assert.Equal(Shade.Dark, Bare.Either.AsEnum<Shade>());
        Assert.True(Third.Either.TryGet(out Stop? stop));
        Assert.Equal((Cities.Minsk, 3), (stop.At, stop.Minutes));
        Assert.Equal("light", Full.EitherMaybe!.Text);
        Assert.Null(Bare.EitherMaybe);
    }

    private static void AssertSame(IEnumerable<object> expected, IEnumerable<object> actual) =>
        Assert.Equal(expected, actual, ReferenceEqualityComparer.Instance);

    private static bool EqualExactly(DateTimeOffset left, DateTimeOffset right) => left.EqualsExact(right);

    private static DateTimeOffset Moment(string text) =>
        DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    private static string Invariant(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Shown<T>(T value)
        where T : struct => value.ToString()!;
}
