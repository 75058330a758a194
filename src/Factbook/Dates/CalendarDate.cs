using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Factbook;

/// <summary>A day of the proleptic Gregorian calendar, from 0001-01-01 to 9999-12-31, on every framework.</summary>
/// <remarks>Immutable and safe to use from any thread. The default value is 0001-01-01.</remarks>
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(Serialization.CalendarDateJsonConverter))]
#endif
public readonly struct CalendarDate : IEquatable<CalendarDate>, IComparable<CalendarDate>
{
    private const int LastDayNumber = 3_652_058;

    // For callers that know that there is such a day.
    internal CalendarDate(int dayNumber) => DayNumber = dayNumber;

    /// <summary>Makes the day of a year and a month.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day of the month, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public CalendarDate(int year, int month, int day)
    {
        if (!Exists(year, month, day))
        {
            string text = string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}-{2:00}", year, month, day);
            throw new ArgumentOutOfRangeException(nameof(day), text + " is not a day of the calendar.");
        }

        DayNumber = Calendar.DayNumber(year, month, day);
    }

    /// <summary>The number of days since 0001-01-01, whose own number is 0.</summary>
    public int DayNumber { get; }

    /// <summary>The year, 1 to 9999.</summary>
    public int Year => Calendar.YearOf(DayNumber);

    /// <summary>The month, 1 to 12.</summary>
    public int Month => Calendar.MonthOf(DayNumber);

    /// <summary>The day of the month, from 1.</summary>
    public int Day => DayNumber - Calendar.DayNumber(Year, Month, 1) + 1;

    /// <summary>Gives the day with a number.</summary>
    /// <param name="dayNumber">The number of days since 0001-01-01.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is not in the years 1 to 9999.</exception>
    public static CalendarDate FromDayNumber(int dayNumber) => dayNumber is >= 0 and <= LastDayNumber
        ? new CalendarDate(dayNumber)
        : throw new ArgumentOutOfRangeException(nameof(dayNumber), "The day is not in the years 0001 to 9999.");

    /// <summary>Gives the day that is some days later, or earlier where the number is negative.</summary>
    /// <param name="days">The number of days.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is not in the years 1 to 9999.</exception>
    public CalendarDate AddDays(int days)
    {
        long dayNumber = (long)DayNumber + days;
        return dayNumber is >= 0 and <= LastDayNumber
            ? new CalendarDate((int)dayNumber)
            : throw new ArgumentOutOfRangeException(nameof(days), "The day is not in the years 0001 to 9999.");
    }

    /// <summary>Reads <c>yyyy-MM-dd</c>, strictly: four, two and two ASCII digits and nothing around them.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is no such date, or there is no such day.</exception>
    public static CalendarDate Parse(string text) => text is null
        ? throw new ArgumentNullException(nameof(text))
        : TryParse(text, out CalendarDate date)
            ? date
            : throw new FormatException($"'{text}' is not a day written yyyy-MM-dd.");

    /// <summary>Reads <c>yyyy-MM-dd</c> as <see cref="Parse"/> does, and says whether it could.</summary>
    /// <param name="text">The text; <see langword="null"/> is no date.</param>
    /// <param name="date">The date, or the default value.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out CalendarDate date) =>
        TryParse(text.AsSpan(), out date);

    /// <summary>Reads <c>yyyy-MM-dd</c> as <see cref="Parse"/> does, and says whether it could.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The date, or the default value.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out CalendarDate date)
    {
        date = default;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-' ||
            !AsciiDigits.TryRead(text.Slice(0, 4), out int year) ||
            !AsciiDigits.TryRead(text.Slice(5, 2), out int month) ||
            !AsciiDigits.TryRead(text.Slice(8, 2), out int day) ||
            !Exists(year, month, day))
        {
            return false;
        }

        date = new CalendarDate(Calendar.DayNumber(year, month, day));
        return true;
    }

#if NET8_0_OR_GREATER
    /// <summary>Gives the same day as <see cref="DateOnly"/>.</summary>
    public DateOnly ToDateOnly() => DateOnly.FromDayNumber(DayNumber);

    /// <summary>Gives the day that a <see cref="DateOnly"/> is.</summary>
    /// <param name="date">The day.</param>
    public static CalendarDate FromDateOnly(DateOnly date) => new(date.DayNumber);
#endif

    /// <inheritdoc/>
    public int CompareTo(CalendarDate other) => DayNumber.CompareTo(other.DayNumber);

    /// <inheritdoc/>
    public bool Equals(CalendarDate other) => DayNumber == other.DayNumber;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CalendarDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => DayNumber;

    /// <summary>Gives the day as <c>yyyy-MM-dd</c>, in every culture.</summary>
    public override string ToString()
    {
        int month = Month;
        int day = Day;
        Span<char> text = stackalloc char[] { '0', '0', '0', '0', '-', '0', '0', '-', '0', '0' };
        for (int i = 3, year = Year; i >= 0; i--, year /= 10)
        {
            text[i] += (char)(year % 10);
        }

        text[5] += (char)(month / 10);
        text[6] += (char)(month % 10);
        text[8] += (char)(day / 10);
        text[9] += (char)(day % 10);
        return text.ToString();
    }

    /// <summary>Whether two days are the same.</summary>
    public static bool operator ==(CalendarDate left, CalendarDate right) => left.Equals(right);

    /// <summary>Whether two days differ.</summary>
    public static bool operator !=(CalendarDate left, CalendarDate right) => !left.Equals(right);

    /// <summary>Whether the left day is earlier.</summary>
    public static bool operator <(CalendarDate left, CalendarDate right) => left.DayNumber < right.DayNumber;

    /// <summary>Whether the left day is later.</summary>
    public static bool operator >(CalendarDate left, CalendarDate right) => left.DayNumber > right.DayNumber;

    /// <summary>Whether the left day is earlier or the same.</summary>
    public static bool operator <=(CalendarDate left, CalendarDate right) => left.DayNumber <= right.DayNumber;

    /// <summary>Whether the left day is later or the same.</summary>
    public static bool operator >=(CalendarDate left, CalendarDate right) => left.DayNumber >= right.DayNumber;

    private static bool Exists(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= Calendar.DaysInMonth(year, month);
}
