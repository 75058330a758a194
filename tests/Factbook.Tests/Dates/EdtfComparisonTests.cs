using System;
using System.Globalization;
using System.Linq;
using Xunit;

namespace Factbook.Tests.Dates;

public sealed class EdtfComparisonTests
{
    [Theory]
    [InlineData("2014", "2015", true)]
    [InlineData("2015", "2014", false)]
    [InlineData("2015", "2015-05", null)]
    [InlineData("2015-05-10", "2015-05-10", false)]
    [InlineData("2015-05-10", "2015-05-11", true)]
    [InlineData("201X", "2020", true)]
    [InlineData("2015-05-10/2015-05-12", "2015-05-12", false)]
    [InlineData("2021-06-21/..", "2030", false)]
    [InlineData("2021-06-21/", "2030", null)]
    [InlineData("2015", "2021-06-21/", true)]
    [InlineData("2015", "../2021", false)]
    [InlineData("2015", "/2021", null)]
    public void One_date_is_before_another_or_not_or_nobody_can_tell(string left, string right, bool? expected)
    {
        Assert.Equal(expected, EdtfDate.Parse(left).IsBefore(EdtfDate.Parse(right)));
        Assert.Equal(expected, EdtfDate.Parse(right).IsAfter(EdtfDate.Parse(left)));
    }

    [Theory]
    [InlineData("2015", "2015-05-10", true, true)]
    [InlineData("2015", "2015", true, true)]
    [InlineData("2015-05", "2015", null, null)]
    [InlineData("2015", "2014-12-30/2015-01-02", false, true)]
    [InlineData("2015", "2016", false, false)]
    [InlineData("2021-06-21/..", "2030", true, true)]
    [InlineData("2021-06-21/", "2030", null, null)]
    [InlineData("2021-06-21/", "2021-06-21", true, true)]
    [InlineData("2015", "2010/..", false, true)]
    [InlineData("2015", "2010/", false, null)]
    public void A_period_holds_a_date_or_a_part_of_it(string period, string date, bool? contains, bool? overlaps)
    {
        Assert.Equal(contains, EdtfDate.Parse(period).Contains(EdtfDate.Parse(date)));
        Assert.Equal(overlaps, EdtfDate.Parse(period).Overlaps(EdtfDate.Parse(date)));
    }

    [Theory]
    [InlineData("2015~", "2014", null)]
    [InlineData("2015?", "2014-12-31", null)]
    [InlineData("2015~", "2013", false)]
    [InlineData("2015~", "2016", null)]
    [InlineData("2015~", "2017", true)]
    [InlineData("2015%", "2017", null)]
    [InlineData("2015%", "2018", true)]
    [InlineData("2015-05~", "2015-06", null)]
    [InlineData("2015-05~", "2015-07", true)]
    [InlineData("2015-12%", "2016-02", null)]
    [InlineData("2015-12%", "2016-03", true)]
    [InlineData("2015-05-10~", "2015-05-11~", null)]
    [InlineData("2015-05-10~", "2015-05-12", true)]
    [InlineData("2015-05-10~", "2015-05-12~", null)]
    [InlineData("2015-12-31%", "2016-01-02", null)]
    [InlineData("2015-12-31%", "2016-01-03", true)]
    [InlineData("201X~", "2029", null)]
    [InlineData("201X~", "2030", true)]
    [InlineData("19XX?", "2099", null)]
    [InlineData("19XX?", "2100", true)]
    [InlineData("Y12000~", "Y12001", null)]
    [InlineData("Y12000~", "Y12002", true)]
    [InlineData("9999~", "Y10000", null)]
    [InlineData("9999~", "Y10001", true)]
    [InlineData("-0001~", "0000", null)]
    [InlineData("-0001~", "0001", true)]
    [InlineData("2010/2015~", "2016", null)]
    [InlineData("2010/2015~", "2017", true)]
    [InlineData("2010~/2015", "2016", true)]
    [InlineData("2013", "2014~/2015", null)]
    [InlineData("2012", "2014~/2015", true)]
    public void A_mark_leaves_one_unit_of_the_precision_open_and_two_marks_leave_two(
        string left, string right, bool? expected)
    {
        Assert.Equal(expected, EdtfDate.Parse(left).IsBefore(EdtfDate.Parse(right)));
        Assert.Equal(expected, EdtfDate.Parse(right).IsAfter(EdtfDate.Parse(left)));
    }

    [Theory]
    [InlineData("2015~", "2015-06-15", null, null)]
    [InlineData("2015~", "2017", false, false)]
    [InlineData("2015-05~", "2015-05", null, null)]
    [InlineData("2010~/2020~", "2015", true, true)]
    [InlineData("2010~/2020~", "2011", true, true)]
    [InlineData("2010~/2020~", "2010", null, null)]
    [InlineData("2010~/2020~", "2009", null, null)]
    [InlineData("2010~/2020~", "2008", false, false)]
    [InlineData("2010/2020", "2015~", true, true)]
    [InlineData("2010/2020", "2020~", null, null)]
    [InlineData("2010/2020", "2021?", null, null)]
    [InlineData("2010/2020", "2022?", false, false)]
    public void The_borders_of_a_marked_period_are_as_open(string period, string date, bool? contains, bool? overlaps)
    {
        Assert.Equal(contains, EdtfDate.Parse(period).Contains(EdtfDate.Parse(date)));
        Assert.Equal(overlaps, EdtfDate.Parse(period).Overlaps(EdtfDate.Parse(date)));
    }

    [Theory]
    [InlineData("2015-21", "2014", false, null)]
    [InlineData("2015-21", "2016", true, null)]
    [InlineData("2015-22", "2016", null, null)]
    [InlineData("2015-24", "2016-02", null, null)]
    [InlineData("2015-24", "2016-03", true, null)]
    [InlineData("2015-21", "2015-23", null, null)]
    [InlineData("2015-21", "2015-12", null, null)]
    [InlineData("2015-21~", "2016-03", null, null)]
    [InlineData("2015-21~", "2016-04", true, null)]
    public void A_season_is_some_part_of_its_year_on_one_hemisphere_or_the_other(
        string season, string other, bool? before, bool? contains)
    {
        EdtfDate date = EdtfDate.Parse(season);
        EdtfDate second = EdtfDate.Parse(other);

        Assert.Equal(before, date.IsBefore(second));
        Assert.Equal(before, second.IsAfter(date));
        Assert.Equal(contains, date.Contains(EdtfDate.Parse(season)));
        Assert.Null(date.Overlaps(date));
    }

    [Theory]
    [InlineData("2014-09-30", true)]
    [InlineData("2014-10-01", null)]
    public void A_marked_season_may_be_a_season_earlier(string day, bool? isBefore) =>
        Assert.Equal(isBefore, EdtfDate.Parse(day).IsBefore(EdtfDate.Parse("2015-21~")));

    [Theory]
    [InlineData("2015", "2015-05-10T10:00:00Z", true)]
    [InlineData("2015-05-10", "2015-05-10T24:00:00", true)]
    [InlineData("2014", "2015-05-10T10:00:00Z", false)]
    [InlineData("2015-05-10T10:00:00Z", "2015-05-10", true)]
    public void A_day_with_a_time_is_a_day_beside_a_date_without(string one, string other, bool? overlap)
    {
        Assert.Equal(overlap, EdtfDate.Parse(one).Overlaps(EdtfDate.Parse(other)));
        Assert.Equal(overlap, EdtfDate.Parse(one).Contains(EdtfDate.Parse(other)));
    }

    [Theory]
    [InlineData("2015-05-10T14:00:00", "2015-05-10T00:00:00Z", null)]
    [InlineData("2015-05-10T14:00:01", "2015-05-10T00:00:00Z", false)]
    [InlineData("2015-05-10T14:00:00Z", "2015-05-11T04:00:00", null)]
    [InlineData("2015-05-10T14:00:00", "2015-05-10T14:00:00", true)]
    public void A_clock_of_an_unknown_place_may_be_fourteen_hours_off(string one, string other, bool? same)
    {
        Assert.Equal(same, EdtfDate.Parse(one).Overlaps(EdtfDate.Parse(other)));
        Assert.Equal(same, EdtfDate.Parse(other).Overlaps(EdtfDate.Parse(one)));
    }

    [Theory]
    [InlineData("2015-05-10T10:00:00Z", "2015-05-10T10:00:01Z", true)]
    [InlineData("2015-05-10T10:00:00Z", "2015-05-10T10:00:00+00:00", false)]
    [InlineData("2015-05-10T23:00:00-04", "2015-05-11T02:00:00Z", false)]
    [InlineData("2015-05-10T24:00:00", "2015-05-11T00:00:01", true)]
    [InlineData("2015-05-10T09:00:00", "2015-05-10T10:00:00", true)]
    [InlineData("2015-05-10T09:00:00", "2015-05-10T10:00:00Z", null)]
    [InlineData("2015-05-10T09:00:00", "2015-05-11T00:00:00Z", true)]
    [InlineData("2015-05-10T09:00:00", "2015-05-10T23:00:00Z", null)]
    [InlineData("2015-05-10T09:00:00Z", "2015-05-10", false)]
    [InlineData("2015-05-10T09:00:00Z", "2015-05-11", true)]
    [InlineData("2015-05-10T09:00:00Z", "2015", null)]
    public void Times_of_day_are_moments_where_both_are_known(string left, string right, bool? expected) =>
        Assert.Equal(expected, EdtfDate.Parse(left).IsBefore(EdtfDate.Parse(right)));

    [Fact]
    public void Years_of_any_length_are_in_order()
    {
        string[] sorted =
        [
            "/2015", "Y-999999999999999", "Y-13800000000", "Y-4540000000", "Y-10000", "-9999", "-0001", "0000", "0001", "9999",
            "Y10000", "Y170000002", "Y999999999999999",
        ];
        EdtfDate[] dates = [.. sorted.Select(EdtfDate.Parse)];

        Assert.Equal(sorted, dates.Reverse().Order().Select(date => date.ToString()));
        Assert.All(Enumerable.Range(1, sorted.Length - 2), i => Assert.True(dates[i].CertainlyBefore(dates[i + 1])));
    }

    [Fact]
    public void Dates_of_one_first_day_sort_by_the_last_and_then_by_the_marks()
    {
        string[] sorted =
        [
            "2015-01-01T00:00:00+14:00", "2015-01-01T00:00:00+00", "2015-01-01T00:00:00Z", "2015-01-01T00:00:01Z",
            "2015-01-01", "2015-01-01?", "2015-01-01~", "2015-01-01%", "2015-01-01/2015-01-02", "2015-01-01/2015-01-03",
            "2015-01", "2015-01-XX", "2015-01/2015-02", "2015", "2015/2015",
        ];

        Assert.Equal(sorted, sorted.Reverse().Select(EdtfDate.Parse).Order().Select(date => date.ToString()));
    }

    [Fact]
    public void Dates_sort_by_their_first_day_and_then_the_more_precise_first()
    {
        string[] sorted =
        [
            "../2015", "-0044-03-15", "0000", "2010/2016", "2014-12-31", "2015-01-01", "2015-01", "2015", "2015~", "2015-XX", "2015-02",
        ];

        Assert.Equal(sorted, sorted.Reverse().Select(EdtfDate.Parse).Order().Select(date => date.ToString()));
    }

    [Theory]
    [InlineData("2015-05-10", 2015)]
    [InlineData("2015-XX", 2015)]
    [InlineData("2015-05/2015-08", 2015)]
    [InlineData("2015/2016", null)]
    [InlineData("201X", null)]
    [InlineData("2015/..", null)]
    [InlineData("2015-24", 2015)]
    [InlineData("-0044-03", -44)]
    [InlineData("Y170000002", 170000002)]
    [InlineData("Y-2147483648", int.MinValue)]
    [InlineData("Y-2147483649", null)]
    [InlineData("2015-05-10T09:30:00Z", 2015)]
    public void The_year_is_given_where_it_does_not_vary(string text, int? year) =>
        Assert.Equal(year, EdtfDate.Parse(text).Year);

    [Theory]
    [InlineData("2015-05-10", true)]
    [InlineData("2015-05-10~", false)]
    [InlineData("2015-05-10?", false)]
    [InlineData("2015-05", false)]
    [InlineData("2015-05-10/2015-05-10", false)]
    [InlineData("2015-05-10T09:30:00Z", true)]
    public void A_day_is_exact_where_nothing_is_left_open(string text, bool exact)
    {
        Assert.Equal(exact, EdtfDate.Parse(text).TryGetExact(out CalendarDate day));
        Assert.Equal(exact ? new CalendarDate(2015, 5, 10) : default, day);
    }

    [Fact]
    public void Endpoints_tell_what_they_are()
    {
        EdtfDate running = EdtfDate.Parse("2021-06~/..");
        EdtfDate single = EdtfDate.Parse("201X");

        Assert.Equal((2021, 6, null), (running.Start.Year, running.Start.Month, running.Start.Day));
        Assert.True(running.Start.IsApproximate);
        Assert.Equal(EdtfEndpointKind.Open, running.End.Kind);
        Assert.Equal(EdtfEndpointKind.Unknown, EdtfDate.Parse("2021/").End.Kind);
        Assert.Equal(single.Start, single.End);
        Assert.True(single.Start == single.End && running.Start != running.End);
        Assert.NotEqual(EdtfDate.Parse("2015").Start, EdtfDate.Parse("2016").Start);
        Assert.NotEqual(EdtfDate.Parse("Y12345").Start, EdtfDate.Parse("Y12346").Start);
        Assert.Null(single.Start.Year);
        Assert.Equal(EdtfSeason.Autumn, EdtfDate.Parse("2015-23").Start.Season);
        Assert.Null(EdtfDate.Parse("2015-23").Start.Month);
    }

    [Fact]
    public void The_default_value_says_nothing_and_does_no_harm()
    {
        EdtfDate nothing = default;
        EdtfDate some = EdtfDate.Parse("2015");

        Assert.Equal("", nothing.ToString());
        Assert.Equal(EdtfPrecision.None, nothing.Precision);
        Assert.Null(nothing.Earliest);
        Assert.Null(nothing.Year);
        Assert.Null(nothing.IsBefore(some));
        Assert.Null(some.IsBefore(nothing));
        Assert.All(
            ["2015", "../2015", "/2015", "2015/..", "2015-05-10T09:30:00Z"],
            text =>
            {
                EdtfDate other = EdtfDate.Parse(text);
                Assert.Null(nothing.IsBefore(other));
                Assert.Null(nothing.IsAfter(other));
                Assert.Null(other.Contains(nothing));
                Assert.Null(nothing.Overlaps(other));
            });
        Assert.Null(nothing.IsBefore(nothing));
        Assert.Null(nothing.Contains(some));
        Assert.False(nothing.TryGetMoment(out _));
        Assert.False(nothing.TryGetExact(out _));
        Assert.True(nothing.CompareTo(some) < 0);
        Assert.Equal(0, nothing.CompareTo(default));
    }

    [Fact]
    public void A_known_day_makes_a_date() =>
        Assert.Equal(EdtfDate.Parse("2015-05-10"), EdtfDate.FromDay(new CalendarDate(2015, 5, 10)));

    [Theory]
    [InlineData("2015-05-10T09:30:00", "09:30:00", null)]
    [InlineData("2015-05-10T09:30:00Z", "09:30:00", "00:00:00")]
    [InlineData("2015-05-10T09:30:00-04:30", "09:30:00", "-04:30:00")]
    [InlineData("2015-05-10T24:00:00+14", "1.00:00:00", "14:00:00")]
    [InlineData("2015-05-10", null, null)]
    public void A_time_of_day_may_say_how_far_it_is_from_utc(string text, string? time, string? offset)
    {
        EdtfEndpoint start = EdtfDate.Parse(text).Start;

        Assert.Equal(time, start.TimeOfDay?.ToString());
        Assert.Equal(offset, start.UtcOffset?.ToString());
    }

    [Theory]
    [InlineData("2015-05-10T09:30:00-04:30", "2015-05-10T09:30:00-04:30")]
    [InlineData("2015-05-10T24:00:00Z", "2015-05-11T00:00:00Z")]
    [InlineData("2015-05-10T09:30:00", null)]
    [InlineData("2015-05-10", null)]
    [InlineData("0000-05-10T09:30:00Z", null)]
    [InlineData("0001-01-01T00:30:00+01", null)]
    [InlineData("9999-12-31T24:00:00Z", null)]
    public void A_moment_is_given_where_it_is_one(string text, string? moment)
    {
        Assert.Equal(moment is not null, EdtfDate.Parse(text).TryGetMoment(out DateTimeOffset actual));
        Assert.Equal(moment is null ? default : DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture), actual);
    }
}
