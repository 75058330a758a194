using System;
using System.Globalization;
using Xunit;

namespace Factbook.Tests.Dates;

public sealed class CalendarDateTests
{
    [Theory]
    [InlineData("0001-01-01", 0)]
    [InlineData("0004-02-29", 1154)]
    [InlineData("1970-01-01", 719162)]
    [InlineData("9999-12-31", 3652058)]
    [InlineData("0000-12-31", -1)]
    [InlineData("0000-02-29", -307)]
    [InlineData("-0001-12-31", -367)]
    [InlineData("-9999-01-01", -3652425)]
    public void Days_are_counted_from_the_first_day_of_year_1(string text, int dayNumber)
    {
        Assert.Equal(dayNumber, CalendarDate.Parse(text).DayNumber);
        Assert.Equal(text, CalendarDate.FromDayNumber(dayNumber).ToString());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1600)]
    [InlineData(9599)]
    public void Every_day_of_four_hundred_years_is_the_same_as_DateOnly_has_it(int firstYear)
    {
        int first = new DateOnly(firstYear, 1, 1).DayNumber;
        int last = new DateOnly(firstYear + 400, 12, 31).DayNumber;
        for (int dayNumber = first; dayNumber <= last; dayNumber++)
        {
            DateOnly expected = DateOnly.FromDayNumber(dayNumber);
            CalendarDate date = CalendarDate.FromDayNumber(dayNumber);
            if (date.Year != expected.Year || date.Month != expected.Month || date.Day != expected.Day ||
                new CalendarDate(date.Year, date.Month, date.Day).DayNumber != dayNumber)
            {
                Assert.Fail($"{expected:O} became {date}");
            }
        }
    }

    [Theory]
    [InlineData("2023-02-29")]
    [InlineData("1900-02-29")]
    [InlineData("2023-04-31")]
    [InlineData("2023-13-01")]
    [InlineData("-0000-01-01")]
    [InlineData("-1-01-01")]
    [InlineData("--044-03-15")]
    [InlineData("2023-1-01")]
    [InlineData(" 2023-01-01")]
    [InlineData("2023-01-01T")]
    [InlineData("2023/01/01")]
    [InlineData("\uff12\uff10\uff12\uff13-01-01")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_no_day_is_refused(string? text) => Assert.False(CalendarDate.TryParse(text, out _));

    [Fact]
    public void Parsing_says_what_was_expected()
    {
        var error = Assert.Throws<FormatException>(() => CalendarDate.Parse("10.05.2015"));

        Assert.Equal("'10.05.2015' is not a day written yyyy-MM-dd.", error.Message);
    }

    [Fact]
    public void A_day_that_does_not_exist_cannot_be_made()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarDate(2023, 2, 29));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarDate(-10000, 12, 31));
        Assert.Throws<ArgumentOutOfRangeException>(() => CalendarDate.FromDayNumber(-3652426));
        Assert.Throws<ArgumentOutOfRangeException>(() => CalendarDate.FromDayNumber(3652059));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarDate(-9999, 1, 1).AddDays(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarDate(-9999, 1, 1).AddDays(int.MinValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarDate(9999, 12, 31).AddDays(int.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarDate(9999, 12, 31).AddDays(1));
    }

    [Fact]
    public void Days_compare_and_convert_as_days()
    {
        var first = new CalendarDate(2015, 5, 10);
        CalendarDate second = first.AddDays(2);

        Assert.True(first < second && second > first && first <= second && second >= first && first != second);
        Assert.False(second < first || first > second || second <= first || first >= second || first == second);
        CalendarDate same = CalendarDate.FromDayNumber(first.DayNumber);
        Assert.True(first <= same && first >= same && first == same && first.CompareTo(same) == 0);
        Assert.False(first < same || first > same || first != same);
        Assert.Equal(new CalendarDate(9999, 12, 31), new CalendarDate(-9999, 1, 1).AddDays(7304483));
        Assert.Equal(new CalendarDate(-9999, 1, 1), new CalendarDate(9999, 12, 31).AddDays(-7304483));
        Assert.Equal(new DateOnly(2015, 5, 12), second.ToDateOnly());
        Assert.Equal(first, CalendarDate.FromDateOnly(new DateOnly(2015, 5, 10)));
    }

    [Fact]
    public void The_first_day_that_DateOnly_has_is_converted_and_formatted_and_those_before_are_refused()
    {
        var first = new CalendarDate(1, 1, 1);
        CalendarDate before = first.AddDays(-1);

        Assert.Equal((DateOnly.MinValue, "1.1.0001"), (first.ToDateOnly(), first.ToString("d.M.yyyy", CultureInfo.InvariantCulture)));
        Assert.Equal(
            "0000-12-31 is before the first day that DateOnly can hold.",
            Assert.Throws<OverflowException>(() => before.ToDateOnly()).Message);
        Assert.Equal(
            "0000-12-31 is written as yyyy-MM-dd only, because the year is less than 1.",
            Assert.Throws<FormatException>(() => before.ToString("d.M.yyyy", CultureInfo.InvariantCulture)).Message);
        Assert.All(
            [null, "", "O", "o"], format => Assert.Equal("0000-12-31", before.ToString(format, CultureInfo.InvariantCulture)));
    }

    // The calendar has a cycle of 400 years. Steps of a prime number of days come to every day of the year, and soon to an end.
    [Fact]
    public void Days_before_year_0_are_those_some_cycles_later()
    {
        const int years = 10_000;
        const int days = years / 400 * 146_097;
        for (int dayNumber = new CalendarDate(-9999, 1, 1).DayNumber; dayNumber < new CalendarDate(0, 1, 1).DayNumber; dayNumber += 29)
        {
            CalendarDate date = CalendarDate.FromDayNumber(dayNumber);
            DateOnly expected = DateOnly.FromDayNumber(dayNumber + days);
            if (date.Year != expected.Year - years || date.Month != expected.Month || date.Day != expected.Day ||
                CalendarDate.Parse(date.ToString()) != date || new CalendarDate(date.Year, date.Month, date.Day) != date)
            {
                Assert.Fail($"{dayNumber} became {date}");
            }
        }
    }
}
