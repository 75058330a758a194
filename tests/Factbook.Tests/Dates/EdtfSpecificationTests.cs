using Xunit;

namespace Factbook.Tests.Dates;

/// <summary>
/// Each form that the specification has on levels 0 and 1, with what may and what must not be written; the texts are our own.
/// Level 2 is refused by name.
/// </summary>
public sealed class EdtfSpecificationTests
{
    private const string Level2 = " EDTF level 2; levels 0 and 1 are read";
    private const string NoDate = ": this is not a date; write 2015-05-10, 2015-05 or 2015";
    private const string TimeForm = ": a day with a time is written 2015-05-10T23:20:30, and Z, -04 or +04:30 after it";
    private const string Interval = ": unspecified digits in an interval are" + Level2;
    private const string Unspecified =
        ": unspecified digits elsewhere than in 201X, 20XX, 2015-XX, 2015-05-XX and 2015-XX-XX are" + Level2;

    [Theory]

    // Level 0: date.
    [InlineData("1996-02-29", EdtfPrecision.Day, "1996-02-29", "1996-02-29")]
    [InlineData("1996-02", EdtfPrecision.Month, "1996-02-01", "1996-02-29")]
    [InlineData("1900-02", EdtfPrecision.Month, "1900-02-01", "1900-02-28")]
    [InlineData("1996", EdtfPrecision.Year, "1996-01-01", "1996-12-31")]
    [InlineData("0000", EdtfPrecision.Year, "0000-01-01", "0000-12-31")]
    [InlineData("0000-02-29", EdtfPrecision.Day, "0000-02-29", "0000-02-29")]
    [InlineData("9999-12-31", EdtfPrecision.Day, "9999-12-31", "9999-12-31")]

    // Level 0: date and time.
    [InlineData("1961-04-12T09:07:00", EdtfPrecision.Second, "1961-04-12", "1961-04-12")]
    [InlineData("1961-04-12T06:07:00Z", EdtfPrecision.Second, "1961-04-12", "1961-04-12")]
    [InlineData("1961-04-12T09:07:00+03", EdtfPrecision.Second, "1961-04-12", "1961-04-12")]
    [InlineData("1961-04-12T00:37:00-05:30", EdtfPrecision.Second, "1961-04-12", "1961-04-12")]
    [InlineData("1961-04-12T24:00:00+14:00", EdtfPrecision.Second, "1961-04-12", "1961-04-12")]
    [InlineData("1961-04-12T00:00:00+00:00", EdtfPrecision.Second, "1961-04-12", "1961-04-12")]
    [InlineData("-0044-03-15T12:00:00", EdtfPrecision.Second, "-0044-03-15", "-0044-03-15")]

    // Level 0: interval.
    [InlineData("1914/1918", EdtfPrecision.Year, "1914-01-01", "1918-12-31")]
    [InlineData("1914-07-28/1918-11-11", EdtfPrecision.Day, "1914-07-28", "1918-11-11")]
    [InlineData("1914-07-28/1918-11", EdtfPrecision.Month, "1914-07-28", "1918-11-30")]
    [InlineData("1914/1918-11-11", EdtfPrecision.Year, "1914-01-01", "1918-11-11")]
    [InlineData("1918-11/1918", EdtfPrecision.Year, "1918-11-01", "1918-12-31")]
    [InlineData("0000/0000", EdtfPrecision.Year, "0000-01-01", "0000-12-31")]

    // Level 1: a year of more than four digits.
    [InlineData("Y10000", EdtfPrecision.Year, null, null)]
    [InlineData("Y-10000", EdtfPrecision.Year, null, null)]
    [InlineData("Y-13800000000", EdtfPrecision.Year, null, null)]
    [InlineData("Y-999999999999999", EdtfPrecision.Year, null, null)]
    [InlineData("Y-40000~", EdtfPrecision.Year, null, null)]
    [InlineData("Y-40000/-0500", EdtfPrecision.Year, null, "-0500-12-31")]

    // Level 1: season.
    [InlineData("2015-21", EdtfPrecision.Season, "2015-03-01", "2015-05-31")]
    [InlineData("2015-22", EdtfPrecision.Season, "2015-06-01", "2015-08-31")]
    [InlineData("2015-23", EdtfPrecision.Season, "2015-09-01", "2015-11-30")]
    [InlineData("2015-24", EdtfPrecision.Season, "2015-12-01", "2016-02-29")]
    [InlineData("-0050-21", EdtfPrecision.Season, "-0050-03-01", "-0050-05-31")]
    [InlineData("9999-24", EdtfPrecision.Season, "9999-12-01", null)]
    [InlineData("2015-21~", EdtfPrecision.Season, "2015-03-01", "2015-05-31")]
    [InlineData("2015-21/2015-23", EdtfPrecision.Season, "2015-03-01", "2015-11-30")]

    // Level 1: qualification of a date.
    [InlineData("1871?", EdtfPrecision.Year, "1871-01-01", "1871-12-31")]
    [InlineData("1871-03~", EdtfPrecision.Month, "1871-03-01", "1871-03-31")]
    [InlineData("1871-03-18%", EdtfPrecision.Day, "1871-03-18", "1871-03-18")]
    [InlineData("-0550?", EdtfPrecision.Year, "-0550-01-01", "-0550-12-31")]

    // Level 1: digits that are not specified, from the right.
    [InlineData("187X", EdtfPrecision.Decade, "1870-01-01", "1879-12-31")]
    [InlineData("18XX", EdtfPrecision.Century, "1800-01-01", "1899-12-31")]
    [InlineData("000X", EdtfPrecision.Decade, "0000-01-01", "0009-12-31")]
    [InlineData("00XX", EdtfPrecision.Century, "0000-01-01", "0099-12-31")]
    [InlineData("-055X", EdtfPrecision.Decade, "-0559-01-01", "-0550-12-31")]
    [InlineData("-05XX", EdtfPrecision.Century, "-0599-01-01", "-0500-12-31")]
    [InlineData("-000X", EdtfPrecision.Decade, "-0009-01-01", "-0001-12-31")]
    [InlineData("-00XX", EdtfPrecision.Century, "-0099-01-01", "-0001-12-31")]
    [InlineData("-99XX", EdtfPrecision.Century, "-9999-01-01", "-9900-12-31")]
    [InlineData("1871-XX", EdtfPrecision.Year, "1871-01-01", "1871-12-31")]
    [InlineData("1871-03-XX", EdtfPrecision.Month, "1871-03-01", "1871-03-31")]
    [InlineData("1871-XX-XX", EdtfPrecision.Year, "1871-01-01", "1871-12-31")]
    [InlineData("-0550-XX-XX", EdtfPrecision.Year, "-0550-01-01", "-0550-12-31")]
    [InlineData("187X~", EdtfPrecision.Decade, "1870-01-01", "1879-12-31")]

    // Level 1: interval with an open or unknown end, and with marks.
    [InlineData("1949-10-01/..", EdtfPrecision.Day, "1949-10-01", null)]
    [InlineData("1949-10/", EdtfPrecision.Month, "1949-10-01", null)]
    [InlineData("../1911", EdtfPrecision.Year, null, "1911-12-31")]
    [InlineData("/1911-12-29", EdtfPrecision.Day, null, "1911-12-29")]
    [InlineData("1840~/1842-08-29?", EdtfPrecision.Year, "1840-01-01", "1842-08-29")]
    [InlineData("1840%/..", EdtfPrecision.Year, "1840-01-01", null)]

    // Level 1: negative year.
    [InlineData("-0044", EdtfPrecision.Year, "-0044-01-01", "-0044-12-31")]
    [InlineData("-0044-03", EdtfPrecision.Month, "-0044-03-01", "-0044-03-31")]
    [InlineData("-0044-03-15", EdtfPrecision.Day, "-0044-03-15", "-0044-03-15")]
    [InlineData("-0004-02-29", EdtfPrecision.Day, "-0004-02-29", "-0004-02-29")]
    [InlineData("-9999-01-01", EdtfPrecision.Day, "-9999-01-01", "-9999-01-01")]
    [InlineData("-0221/-0207", EdtfPrecision.Year, "-0221-01-01", "-0207-12-31")]
    [InlineData("-0202/0220", EdtfPrecision.Year, "-0202-01-01", "0220-12-31")]
    public void Levels_0_and_1_are_read_whole(string text, EdtfPrecision precision, string? earliest, string? latest)
    {
        EdtfDate date = EdtfDate.Parse(text);

        Assert.Equal(precision, date.Precision);
        Assert.Equal(earliest, date.Earliest?.ToString());
        Assert.Equal(latest, date.Latest?.ToString());
        Assert.Equal(text, date.ToString());
        Assert.Equal(date, EdtfDate.Parse(text));
    }

    [Theory]
    [InlineData("Y17e8", ": behind Y stands a year alone, Y17000 or Y-17000")]
    [InlineData("Y17E8", ": a year with an exponent is" + Level2)]
    [InlineData("Y-17E8S2", ": a year with an exponent is" + Level2)]
    [InlineData("Y17100S3", ": a year with significant digits is" + Level2)]
    [InlineData("1871S2", ": a year with significant digits is" + Level2)]
    [InlineData("-1871S2", ": a year with significant digits is" + Level2)]
    [InlineData("2015-25", ": seasons of one hemisphere, quarters and other parts of a year (25 to 41) are" + Level2)]
    [InlineData("2015-41", ": seasons of one hemisphere, quarters and other parts of a year (25 to 41) are" + Level2)]
    [InlineData("[1871,1873]", ": sets of dates are" + Level2)]
    [InlineData("{1871..1873}", ": sets of dates are" + Level2)]
    [InlineData("[..1871-12-03]", ": sets of dates are" + Level2)]
    [InlineData("1871?-03", ": one of ~, ? and % stands at the end of a date; those of its parts are" + Level2)]
    [InlineData("?1871-03-18", ": one of ~, ? and % stands at the end of a date; those of its parts are" + Level2)]
    [InlineData("1871-~03-18", ": one of ~, ? and % stands at the end of a date; those of its parts are" + Level2)]
    [InlineData("1XXX", Unspecified)]
    [InlineData("XXXX", Unspecified)]
    [InlineData("18X1", Unspecified)]
    [InlineData("187X-03", Unspecified)]
    [InlineData("18XX-XX", Unspecified)]
    [InlineData("1871-0X", Unspecified)]
    [InlineData("1871-03-1X", Unspecified)]
    [InlineData("1871-XX-18", Unspecified)]
    [InlineData("-18X1", Unspecified)]
    [InlineData("1871-XX/1872", Interval, "1871-XX")]
    [InlineData("1871/187X", Interval, "187X")]
    [InlineData("18XX/..", Interval, "18XX")]
    [InlineData("1871-03-XX/1871-05-28", Interval, "1871-03-XX")]
    public void Level_2_is_refused_by_name(string text, string problem, string? part = null)
    {
        Assert.False(EdtfDate.TryParse(text, out _, out string? actual));
        Assert.Equal((part ?? text) + problem, actual);
    }

    [Theory]
    [InlineData("1961-04-12T09:07", TimeForm)]
    [InlineData("1961-04-12T9:07:00", TimeForm)]
    [InlineData("1961-04-12T09:07:00.5", TimeForm)]
    [InlineData("1961-04-12T09:07:00z", TimeForm)]
    [InlineData("1961-04-12T09:07:00+3", TimeForm)]
    [InlineData("1961-04-12T09:07:00+0300", TimeForm)]
    [InlineData("1961-04-12T09:07:00+03:00:00", TimeForm)]
    [InlineData("1961-04-12T09:07:00Z03", TimeForm)]
    [InlineData("1961-04-12t09:07:00", TimeForm)]
    [InlineData("1961-04-12 09:07:00", TimeForm)]
    [InlineData("1961-04T09:07:00", TimeForm)]
    [InlineData("1961-04-XXT09:07:00", TimeForm)]
    [InlineData("1961-04-12T", TimeForm)]
    [InlineData("T09:07:00", NoDate)]
    [InlineData("1961-04-31T09:07:00", ": April has 30 days")]
    [InlineData("1961-04-12T24:00:01", ": there is no such time; times run from 00:00:00 to 24:00:00")]
    [InlineData("1961-04-12T23:60:00", ": there is no such time; times run from 00:00:00 to 24:00:00")]
    [InlineData("1961-04-12T23:59:60", ": there is no such time; times run from 00:00:00 to 24:00:00")]
    [InlineData("1961-04-12T09:07:00+14:01", ": there is no such offset from UTC; offsets run from -14:00 to +14:00")]
    [InlineData("1961-04-12T09:07:00+03:60", ": there is no such offset from UTC; offsets run from -14:00 to +14:00")]
    [InlineData("1961-04-12T09:07:00-00:00", ": there is no such offset from UTC; offsets run from -14:00 to +14:00")]
    [InlineData("1961-04-12T09:07:00Z?", ": a day with a time has no ~, ? or %")]
    [InlineData("1961-04-12T09:07:00Z/1961-04-13", ": an interval has no times of day", "1961-04-12T09:07:00Z")]
    [InlineData("1961-04-11/1961-04-12T09:07:00Z", ": an interval has no times of day", "1961-04-12T09:07:00Z")]
    [InlineData("Y9999", ": a year after Y has five digits at least and no zero before them")]
    [InlineData("Y012345", ": a year after Y has five digits at least and no zero before them")]
    [InlineData("Y-9999", ": a year after Y has five digits at least and no zero before them")]
    [InlineData("Y1000000000000000", ": years of more than 15 digits are not read")]
    [InlineData("Y12345-06", ": behind Y stands a year alone, Y17000 or Y-17000")]
    [InlineData("Y", ": behind Y stands a year alone, Y17000 or Y-17000")]
    [InlineData("12345", NoDate)]
    [InlineData("+2015", NoDate)]
    [InlineData("-44", NoDate)]
    [InlineData("-0000", ": there is no year -0000; the year before 0001 is 0000")]
    [InlineData("-0000-01-01", ": there is no year -0000; the year before 0001 is 0000")]
    [InlineData("-0001-02-29", ": February -1 has 28 days")]
    [InlineData("0100-02-29", ": February 100 has 28 days")]
    [InlineData("-0044-13", ": there is no month 13; months run from 01 to 12")]
    [InlineData("2015-20", ": there is no month 20; months run from 01 to 12")]
    [InlineData("2015-42", ": there is no month 42; months run from 01 to 12")]
    [InlineData("2015-21-01", ": there is no month 21; months run from 01 to 12")]
    [InlineData("20150510", NoDate)]
    [InlineData("2015-130", NoDate)]
    [InlineData("2015-W19", NoDate)]
    [InlineData("201", NoDate)]
    [InlineData("20", NoDate)]
    [InlineData("../..", ": an interval has a date at one end at least")]
    [InlineData("/", ": an interval has a date at one end at least")]
    [InlineData("/..", ": an interval has a date at one end at least")]
    [InlineData("1918/1914", ": the interval ends before it starts")]
    [InlineData("1918~/1914", ": the interval ends before it starts")]
    [InlineData("1918~/1917?", ": the interval ends before it starts")]
    [InlineData("-0207/-0221", ": the interval ends before it starts")]
    [InlineData("0220/-0202", ": the interval ends before it starts")]
    [InlineData("2015-23/2015-22", ": the interval ends before it starts")]
    [InlineData("Y-40000/Y-50000", ": the interval ends before it starts")]
    [InlineData("Y12345/9999", ": the interval ends before it starts")]
    public void What_is_of_no_level_is_refused(string text, string problem, string? part = null)
    {
        Assert.False(EdtfDate.TryParse(text, out EdtfDate date, out string? actual));
        Assert.Equal((part ?? text) + problem, actual);
        Assert.Equal(default, date);
    }
}
