using System;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Factbook.Serialization;

namespace Factbook;

/// <summary>
/// A day of the proleptic Gregorian calendar, of the years -9999 to 9999, on every framework. The year before 0001 is 0000,
/// as in ISO 8601.
/// </summary>
/// <remarks>Immutable and safe to use from any thread. The default value is 0001-01-01.</remarks>
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(CalendarDateJsonConverter))]
#endif
[TypeConverter(typeof(CalendarDateTypeConverter))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial struct CalendarDate : IEquatable<CalendarDate>, IComparable<CalendarDate>
{
    private const int FirstDayNumber = -3_652_425;
    private const int LastDayNumber = 3_652_058;
    private const string OutOfRange = "The day is not in the years -9999 to 9999.";

    // For callers that know that there is such a day.
    internal CalendarDate(int dayNumber) => DayNumber = dayNumber;

    /// <summary>Makes the day of a year and a month.</summary>
    /// <param name="year">The year, -9999 to 9999.</param>
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

    /// <summary>The number of days since 0001-01-01, whose own number is 0; negative before it.</summary>
    public int DayNumber { get; }

    /// <summary>The year, -9999 to 9999.</summary>
    public int Year => Calendar.YearOf(DayNumber);

    /// <summary>The month, 1 to 12.</summary>
    public int Month => Calendar.MonthOf(DayNumber);

    /// <summary>The day of the month, from 1.</summary>
    public int Day => DayNumber - Calendar.DayNumber(Year, Month, 1) + 1;

    /// <summary>Gives the day with a number.</summary>
    /// <param name="dayNumber">The number of days since 0001-01-01.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is not in the years -9999 to 9999.</exception>
    public static CalendarDate FromDayNumber(int dayNumber) => Find(dayNumber)
        ?? throw new ArgumentOutOfRangeException(nameof(dayNumber), OutOfRange);

    /// <summary>Gives the day that is some days later, or earlier where the number is negative.</summary>
    /// <param name="days">The number of days.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is not in the years -9999 to 9999.</exception>
    public CalendarDate AddDays(int days) => Find((long)DayNumber + days)
        ?? throw new ArgumentOutOfRangeException(nameof(days), OutOfRange);

    /// <summary>Gives the day with a number, or <see langword="null"/> where it is not in the years -9999 to 9999.</summary>
    internal static CalendarDate? Find(long dayNumber) => dayNumber is >= FirstDayNumber and <= LastDayNumber
        ? new CalendarDate((int)dayNumber)
        : null;

#if NET8_0_OR_GREATER
    /// <summary>Gives the same day as <see cref="DateOnly"/>.</summary>
    /// <exception cref="OverflowException">The year is less than 1.</exception>
    public DateOnly ToDateOnly() => DayNumber >= 0
        ? DateOnly.FromDayNumber(DayNumber)
        : throw new OverflowException(ToString() + " is before the first day that DateOnly can hold.");

    /// <summary>Gives the day that a <see cref="DateOnly"/> is.</summary>
    /// <param name="date">The day.</param>
    public static CalendarDate FromDateOnly(DateOnly date) => new(date.DayNumber);

    /// <summary>Gives the day that a <see cref="DateOnly"/> is.</summary>
    /// <param name="date">The day.</param>
    public static implicit operator CalendarDate(DateOnly date) => FromDateOnly(date);

    /// <summary>Gives the same day as <see cref="DateOnly"/>.</summary>
    /// <param name="date">The day.</param>
    /// <exception cref="OverflowException">The year is less than 1.</exception>
    public static explicit operator DateOnly(CalendarDate date) => date.ToDateOnly();
#endif

    /// <inheritdoc/>
    public int CompareTo(CalendarDate other) => DayNumber.CompareTo(other.DayNumber);

    /// <inheritdoc/>
    public bool Equals(CalendarDate other) => DayNumber == other.DayNumber;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CalendarDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => DayNumber;

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
        year is >= -9999 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= Calendar.DaysInMonth(year, month);
}
