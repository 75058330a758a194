using System;
using Xunit;

namespace Factbook.Tests.Dates;

/// <summary>Texts at the edge between two messages, and values at the edge of what can be told.</summary>
public sealed class EdtfEdgeTests
{
    private const string NoDate = "this is not a date; write 2015-05-10, 2015-05 or 2015";
    private const string TimeForm = "a day with a time is written 2015-05-10T23:20:30, and Z, -04 or +04:30 after it";
    private const string YearForm = "behind Y stands a year alone, Y17000 or Y-17000";
    private const string ShortYear = "a year after Y has five digits at least and no zero before them";
    private const string Exponent = "a year with an exponent is EDTF level 2; levels 0 and 1 are read";
    private const string Significant = "a year with significant digits is EDTF level 2; levels 0 and 1 are read";
    private const string Qualified = "one of ~, ? and % stands at the end of a date; those of its parts are EDTF level 2; levels 0 and 1 are read";
    private const string SeveralSlashes = "an interval has two ends and one slash between them";
    private const string Capital = "digits that are not known are written with a capital X";

    [Theory]
    [InlineData("2015-05-10t", TimeForm)]
    [InlineData("2015-05-10 ", TimeForm)]
    [InlineData("-0044-03-15 12:00:00", TimeForm)]
    [InlineData("2015-05-1 ", NoDate)]
    [InlineData("2015/05/10 09:00:00", SeveralSlashes)]
    [InlineData("2015.05.10 09:00:00", NoDate)]
    [InlineData("2015-05-10Ta9:07:00", TimeForm)]
    [InlineData("2015-05-10T09:0a:00", TimeForm)]
    [InlineData("2015-05-10T09:07:0a", TimeForm)]
    [InlineData("2015-05-10T09-07:00", TimeForm)]
    [InlineData("2015-05-10T09:07-00", TimeForm)]
    [InlineData("2015-05-10T09:07:0", TimeForm)]
    [InlineData("2015-05-10T09:07:00+", TimeForm)]
    [InlineData("2015-05-10T09:07:00*03", TimeForm)]
    [InlineData("2015-05-10T09:07:00+0a", TimeForm)]
    [InlineData("2015-05-10T09:07:00+03-00", TimeForm)]
    [InlineData("2015-05-10T09:07:00+03:0a", TimeForm)]
    [InlineData("2015-05-10T09:07:00ZZ", TimeForm)]
    [InlineData("2015-05-10T25:00:00", "there is no such time; times run from 00:00:00 to 24:00:00")]
    [InlineData("2015-05-10T24:01:00", "there is no such time; times run from 00:00:00 to 24:00:00")]
    [InlineData("2015-05-10T09:07:00+15", "there is no such offset from UTC; offsets run from -14:00 to +14:00")]
    [InlineData("2015-05-10T09:07:00-14:01", "there is no such offset from UTC; offsets run from -14:00 to +14:00")]
    [InlineData("2015-05-10T09:07:00-00", "there is no such offset from UTC; offsets run from -14:00 to +14:00")]
    [InlineData("2015-05-10T09:07:00~", "a day with a time has no ~, ? or %")]
    [InlineData("2015-05-10T09:07:00%", "a day with a time has no ~, ? or %")]
    [InlineData("Y12345E", YearForm)]
    [InlineData("YE8", YearForm)]
    [InlineData("Y17E8S", YearForm)]
    [InlineData("Y17E8Sa", YearForm)]
    [InlineData("Y1aE8", YearForm)]
    [InlineData("YS3", YearForm)]
    [InlineData("Y17100S", YearForm)]
    [InlineData("Y17a00S3", YearForm)]
    [InlineData("Y-", YearForm)]
    [InlineData("Y-17E8", Exponent)]
    [InlineData("Y17E8S2", Exponent)]
    [InlineData("Y-17100S3", Significant)]
    [InlineData("Y1234", ShortYear)]
    [InlineData("Y01234", ShortYear)]
    [InlineData("Y-01234", ShortYear)]
    [InlineData("1871S", NoDate)]
    [InlineData("187aS2", NoDate)]
    [InlineData("1871S2a", NoDate)]
    [InlineData("187S12", NoDate)]
    [InlineData("1871S23", Significant)]
    [InlineData("201xx", NoDate)]
    [InlineData("2015-0x", Capital)]
    [InlineData("2015-05-1x", Capital)]
    [InlineData("-201x", Capital)]
    [InlineData("-20xx5", NoDate)]
    [InlineData("2015:05", NoDate)]
    [InlineData("2015-05:10", NoDate)]
    [InlineData("x015", Capital)]
    [InlineData("2015//2016", SeveralSlashes)]
    [InlineData("201/", NoDate, "201")]
    [InlineData("20:5", NoDate)]
    [InlineData("-", NoDate)]
    [InlineData("~~", Qualified)]
    public void A_text_at_the_edge_of_two_messages_has_the_right_one(string text, string problem, string? part = null)
    {
        Assert.False(EdtfDate.TryParse(text, out _, out string? actual));
        Assert.Equal($"{part ?? text}: {problem}", actual);
    }

    [Theory]
    [InlineData(40, false)]
    [InlineData(41, true)]
    public void A_text_is_shortened_where_it_is_longer_than_forty_characters(int length, bool isShortened)
    {
        Assert.False(EdtfDate.TryParse(new string('9', length), out _, out string? problem));
        Assert.Equal(new string('9', 40) + (isShortened ? "..." : "") + ": " + NoDate, problem);
    }

    [Theory]
    [InlineData("January", "01", "32", 31)]
    [InlineData("March", "03", "32", 31)]
    [InlineData("April", "04", "31", 30)]
    [InlineData("May", "05", "32", 31)]
    [InlineData("June", "06", "31", 30)]
    [InlineData("July", "07", "32", 31)]
    [InlineData("August", "08", "32", 31)]
    [InlineData("September", "09", "31", 30)]
    [InlineData("October", "10", "32", 31)]
    [InlineData("November", "11", "31", 30)]
    [InlineData("December", "12", "32", 31)]
    public void A_month_is_told_by_its_name_and_its_days(string name, string month, string day, int days)
    {
        string text = $"-2015-{month}-{day}";

        Assert.False(EdtfDate.TryParse(text, out _, out string? problem));
        Assert.Equal($"{text}: {name} has {days} days", problem);
        Assert.True(EdtfDate.TryParse($"-2015-{month}-{days}", out _));
    }

    [Theory]
    [InlineData("0001-01-01T01:00:00+01", true)]
    [InlineData("0001-01-01T00:59:59+01", false)]
    [InlineData("0001-01-01T00:00:00Z", true)]
    [InlineData("9999-12-31T23:59:59Z", true)]
    [InlineData("9999-12-31T22:59:59-01", true)]
    [InlineData("9999-12-31T23:00:00-01", false)]
    [InlineData("9999-12-31T24:00:00+01", false)]
    public void A_moment_is_one_that_DateTimeOffset_can_hold(string text, bool exists) =>
        Assert.Equal(exists, EdtfDate.Parse(text).TryGetMoment(out _));

    [Theory]
    [InlineData("-9999-01-01", -3652425)]
    [InlineData("9999-12-31", 3652058)]
    [InlineData("-0400-02-29", -146404)]
    [InlineData("-0001-03-01", -672)]
    public void Every_day_is_the_number_that_it_has_among_days(string text, int dayNumber)
    {
        EdtfDate date = EdtfDate.Parse(text);

        Assert.True(date.TryGetExact(out CalendarDate day));
        Assert.Equal(dayNumber, day.DayNumber);
        Assert.Equal(date, EdtfDate.FromDay(CalendarDate.FromDayNumber(dayNumber)));
    }

    [Fact]
    public void A_day_that_cannot_be_made_is_named()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarDate(2023, 2, 29));

        Assert.StartsWith("2023-02-29 is not a day of the calendar.", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarDate(2023, 0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarDate(2023, 13, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarDate(2023, 1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarDate(10_000, 1, 1));
        Assert.Equal("9999-12-31", new CalendarDate(9999, 12, 31).ToString());
        Assert.Equal("-9999-01-01", new CalendarDate(-9999, 1, 1).ToString());
    }
}
