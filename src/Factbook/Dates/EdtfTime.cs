using System;

namespace Factbook;

/// <summary>A time of day as EDTF writes it: <c>23:20:30</c>, with <c>Z</c>, <c>-04</c>, <c>+04:30</c> or nothing.</summary>
/// <param name="Seconds">The seconds since midnight; 86400 is <c>24:00:00</c>, the end of the day.</param>
/// <param name="OffsetMinutes">How far the clock is ahead of UTC; <see langword="null"/> where it is not said.</param>
internal readonly record struct EdtfTime(int Seconds, int? OffsetMinutes)
{
    private const int ClockLength = 8;
    private const int LargestOffset = 14 * 60;

    /// <summary>
    /// The seconds since midnight of the same day in UTC, negative where it was the day before; by the clock where nothing
    /// is said.
    /// </summary>
    public int UtcSeconds => Seconds - ((OffsetMinutes ?? 0) * 60);

    /// <summary>Reads what stands behind the <c>T</c>.</summary>
    public static EdtfFault Parse(ReadOnlySpan<char> text, out EdtfTime time)
    {
        time = default;
        if (text.Length < ClockLength || text[2] != ':' || text[5] != ':' ||
            !AsciiDigits.TryRead(text.Slice(0, 2), out int hours) ||
            !AsciiDigits.TryRead(text.Slice(3, 2), out int minutes) ||
            !AsciiDigits.TryRead(text.Slice(6, 2), out int seconds))
        {
            return EdtfFault.TimeForm;
        }

        bool exists = (hours < 24 && minutes < 60 && seconds < 60) || (hours == 24 && minutes == 0 && seconds == 0);
        if (!exists)
        {
            return EdtfFault.Time;
        }

        EdtfFault fault = ParseOffset(text.Slice(ClockLength), out int? offset);
        time = new EdtfTime((((hours * 60) + minutes) * 60) + seconds, offset);
        return fault;
    }

    private static EdtfFault ParseOffset(ReadOnlySpan<char> text, out int? offset)
    {
        offset = null;
        if (text.IsEmpty)
        {
            return EdtfFault.None;
        }

        if (text.Length == 1 && text[0] == 'Z')
        {
            offset = 0;
            return EdtfFault.None;
        }

        int minutes = 0;
        if (text[0] is not ('+' or '-') || text.Length is not (3 or 6) ||
            !AsciiDigits.TryRead(text.Slice(1, 2), out int hours) ||
            text.Length == 6 && (text[3] != ':' || !AsciiDigits.TryRead(text.Slice(4, 2), out minutes)))
        {
            return EdtfFault.TimeForm;
        }

        // ISO 8601 writes the offset of UTC itself with a plus.
        int total = (hours * 60) + minutes;
        bool exists = minutes < 60 && total <= LargestOffset && (total > 0 || text[0] == '+');
        offset = text[0] == '-' ? -total : total;
        return exists ? EdtfFault.None : EdtfFault.Offset;
    }
}
