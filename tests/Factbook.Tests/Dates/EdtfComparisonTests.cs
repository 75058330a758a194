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
    [InlineData("2015-05-10~", "2015-05-11~", true)]
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

    [Fact]
    public void Dates_sort_by_their_first_day_and_then_the_more_precise_first()
    {
        string[] sorted =
        [
            "../2015", "201X/2016", "2014-12-31", "2015-01-01", "2015-01", "2015", "2015~", "2015-XX", "2015-02",
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
    public void The_year_is_given_where_it_does_not_vary(string text, int? year) =>
        Assert.Equal(year, EdtfDate.Parse(text).Year);

    [Theory]
    [InlineData("2015-05-10", true)]
    [InlineData("2015-05-10~", false)]
    [InlineData("2015-05-10?", false)]
    [InlineData("2015-05", false)]
    [InlineData("2015-05-10/2015-05-10", false)]
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
        Assert.Null(single.Start.Year);
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
        Assert.Null(nothing.Contains(some));
        Assert.False(nothing.TryGetExact(out _));
        Assert.True(nothing.CompareTo(some) < 0);
        Assert.Equal(0, nothing.CompareTo(default));
    }

    [Fact]
    public void A_known_day_makes_a_date() =>
        Assert.Equal(EdtfDate.Parse("2015-05-10"), EdtfDate.FromDay(new CalendarDate(2015, 5, 10)));
}
