using System;

namespace Factbook.Compiler.Binding.Scalars;

/// <summary>
/// Reads times and moments as ISO 8601 writes them in full: <c>14:05:00</c>, <c>2015-05-10T14:05:00+03:00</c>.
/// </summary>
internal static class ClockText
{
    private const int SecondsEnd = 8;
    private const int MaximumFractionDigits = 7;

    /// <summary>Reads <c>HH:mm:ss</c> with up to seven digits of a fraction of a second.</summary>
    public static bool TryTime(string text, out long ticks)
    {
        ticks = 0;
        if (text.Length < SecondsEnd
            || text[2] != ':'
            || text[5] != ':'
            || !TryTwoDigits(text, 0, 23, out int hours)
            || !TryTwoDigits(text, 3, 59, out int minutes)
            || !TryTwoDigits(text, 6, 59, out int seconds)
            || !TryFraction(text, out long fraction))
        {
            return false;
        }

        ticks = new TimeSpan(hours, minutes, seconds).Ticks + fraction;
        return true;
    }

    /// <summary>
    /// Reads a day, <c>T</c>, a time, and the offset from UTC: <c>Z</c> or <c>+03:00</c>. The offset is not optional.
    /// </summary>
    public static bool TryMoment(string text, out long ticks, out int offsetMinutes)
    {
        ticks = 0;
        offsetMinutes = 0;
        int clock = text.IndexOf('T');
        int offset = text.LastIndexOfAny(['Z', '+', '-']);
        if (clock < 0
            || offset < clock
            || !TryDay(text.AsSpan(0, clock), out CalendarDate date)
            || !TryTime(text.Substring(clock + 1, offset - clock - 1), out long time)
            || !TryOffset(text.Substring(offset), out offsetMinutes))
        {
            return false;
        }

        ticks = (date.DayNumber * TimeSpan.TicksPerDay) + time;
        long utc = ticks - (offsetMinutes * TimeSpan.TicksPerMinute);
        return utc >= DateTime.MinValue.Ticks && utc <= DateTime.MaxValue.Ticks;
    }

    /// <summary>Reads <c>yyyy-MM-dd</c> of the years 0001 to 9999, which all formats of data have.</summary>
    public static bool TryDay(ReadOnlySpan<char> text, out CalendarDate date) =>
        CalendarDate.TryParse(text, out date) && date.DayNumber >= 0;

    private static bool TryOffset(string text, out int minutes)
    {
        minutes = 0;
        if (text == "Z")
        {
            return true;
        }

        if (text.Length != 6
            || text[0] is not ('+' or '-')
            || text[3] != ':'
            || !TryTwoDigits(text, 1, 14, out int hours)
            || !TryTwoDigits(text, 4, 59, out int rest))
        {
            return false;
        }

        minutes = ((hours * 60) + rest) * (text[0] == '-' ? -1 : 1);
        return Math.Abs(minutes) <= 14 * 60;
    }

    private static bool TryFraction(string text, out long ticks)
    {
        ticks = 0;
        int digits = text.Length - SecondsEnd - 1;
        if (digits < 0)
        {
            return true;
        }

        if (text[SecondsEnd] != '.' || digits is 0 or > MaximumFractionDigits)
        {
            return false;
        }

        for (int i = 0; i < MaximumFractionDigits; i++)
        {
            char digit = i < digits ? text[SecondsEnd + 1 + i] : '0';
            if (digit is < '0' or > '9')
            {
                return false;
            }

            ticks = (ticks * 10) + (digit - '0');
        }

        return true;
    }

    private static bool TryTwoDigits(string text, int at, int maximum, out int number)
    {
        number = 0;
        if (text[at] is < '0' or > '9' || text[at + 1] is < '0' or > '9')
        {
            return false;
        }

        number = ((text[at] - '0') * 10) + (text[at + 1] - '0');
        return number <= maximum;
    }
}
