using System;
using Xunit;

namespace Factbook.Tests.Dates;

public sealed class EdtfParsingTests
{
    [Theory]
    [InlineData("2015-05-10", EdtfPrecision.Day, "2015-05-10", "2015-05-10")]
    [InlineData("2015-05", EdtfPrecision.Month, "2015-05-01", "2015-05-31")]
    [InlineData("2015", EdtfPrecision.Year, "2015-01-01", "2015-12-31")]
    [InlineData("201X", EdtfPrecision.Decade, "2010-01-01", "2019-12-31")]
    [InlineData("20XX", EdtfPrecision.Century, "2000-01-01", "2099-12-31")]
    [InlineData("2016-02-XX", EdtfPrecision.Month, "2016-02-01", "2016-02-29")]
    [InlineData("2015-XX", EdtfPrecision.Year, "2015-01-01", "2015-12-31")]
    [InlineData("2015-XX-XX", EdtfPrecision.Year, "2015-01-01", "2015-12-31")]
    [InlineData("2015-05~", EdtfPrecision.Month, "2015-05-01", "2015-05-31")]
    [InlineData("2015-05-10/2015-05-12", EdtfPrecision.Day, "2015-05-10", "2015-05-12")]
    [InlineData("2015~/2016-05-12?", EdtfPrecision.Year, "2015-01-01", "2016-05-12")]
    [InlineData("2021-06-21/..", EdtfPrecision.Day, "2021-06-21", null)]
    [InlineData("2021-06-21/", EdtfPrecision.Day, "2021-06-21", null)]
    [InlineData("../1985", EdtfPrecision.Year, null, "1985-12-31")]
    [InlineData("/1985", EdtfPrecision.Year, null, "1985-12-31")]
    [InlineData("99XX", EdtfPrecision.Century, "9900-01-01", "9999-12-31")]
    public void A_date_is_read_as_far_as_it_is_known(
        string text,
        EdtfPrecision precision,
        string? earliest,
        string? latest)
    {
        EdtfDate date = EdtfDate.Parse(text);

        Assert.Equal(precision, date.Precision);
        Assert.Equal(earliest, date.Earliest?.ToString());
        Assert.Equal(latest, date.Latest?.ToString());
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData("2015", false, false)]
    [InlineData("2015~", true, false)]
    [InlineData("2015?", false, true)]
    [InlineData("2015%", true, true)]
    [InlineData("2015/2016~", true, false)]
    [InlineData("2015?/2016", false, true)]
    [InlineData("2015/2016?", false, true)]
    [InlineData("2015~/2016?", true, true)]
    public void Marks_say_whether_it_is_approximate_or_doubtful(string text, bool approximate, bool uncertain)
    {
        EdtfDate date = EdtfDate.Parse(text);

        Assert.Equal(approximate, date.IsApproximate);
        Assert.Equal(uncertain, date.IsUncertain);
    }

    [Theory]
    [InlineData("2023-02-30", "2023-02-30: February 2023 has 28 days")]
    [InlineData("2024-02-30?", "2024-02-30?: February 2024 has 29 days")]
    [InlineData("2023-04-31", "2023-04-31: April has 30 days")]
    [InlineData("2023-04-00", "2023-04-00: there is no day 00")]
    [InlineData("2023-13", "2023-13: there is no month 13; months run from 01 to 12")]
    [InlineData("2023-00-10", "2023-00-10: there is no month 00; months run from 01 to 12")]
    [InlineData("201x", "201x: digits that are not known are written with a capital X")]
    [InlineData("2015~?", "2015~?: one of ~, ? and % stands at the end of a date; those of its parts are EDTF level 2; levels 0 and 1 are read")]
    [InlineData("..", "..: an open end belongs to an interval, such as 2021-06-21/..")]
    [InlineData("2015/2016/2017", "2015/2016/2017: an interval has two ends and one slash between them")]
    [InlineData("../", "../: an interval has a date at one end at least")]
    [InlineData("2015-05-12/2015-05-10", "2015-05-12/2015-05-10: the interval ends before it starts")]
    [InlineData("2016/2015", "2016/2015: the interval ends before it starts")]
    [InlineData("2015-05/2015-06-31", "2015-06-31: June has 30 days")]
    [InlineData("2015-06-31/2015-07", "2015-06-31: June has 30 days")]
    [InlineData("2015-06-31/soon", "2015-06-31: June has 30 days")]
    [InlineData("../2015-06-31", "2015-06-31: June has 30 days")]
    [InlineData("10 May 2015", "10 May 2015: this is not a date; write 2015-05-10, 2015-05 or 2015")]
    [InlineData("2015-5", "2015-5: this is not a date; write 2015-05-10, 2015-05 or 2015")]
    [InlineData("", "there is no date; write 2015-05-10, 2015-05 or 2015")]
    [InlineData(null, "there is no date; write 2015-05-10, 2015-05 or 2015")]
    public void A_mistake_is_told_in_plain_words(string? text, string expected)
    {
        Assert.False(EdtfDate.TryParse(text, out EdtfDate date, out string? problem));

        Assert.Equal(expected, problem);
        Assert.Equal(default, date);
    }

    [Fact]
    public void Of_a_date_there_is_no_mistake_to_tell()
    {
        Assert.True(EdtfDate.TryParse("2015", out EdtfDate date, out string? problem));

        Assert.Equal((2015, null), (date.Year, problem));
    }

    [Fact]
    public void An_interval_may_start_and_end_in_the_same_imprecise_date()
    {
        Assert.True(EdtfDate.TryParse("2015-05/2015-05-02", out _));
        Assert.True(EdtfDate.TryParse("2015-05-30/2015-05", out _));
        Assert.True(EdtfDate.TryParse("2015/2015", out _));
    }

    [Fact]
    public void A_long_text_is_not_repeated_in_full() =>
        Assert.True(!EdtfDate.TryParse(new string('9', 10_000), out _, out string? problem) && problem.Length < 120);

    [Fact]
    public void Parse_throws_with_the_same_words() => Assert.Equal(
        "2023-02-30: February 2023 has 28 days",
        Assert.Throws<FormatException>(() => EdtfDate.Parse("2023-02-30")).Message);
}
