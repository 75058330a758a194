using System;

namespace Factbook;

/// <summary>Reads one endpoint: a date with its qualifier, <c>..</c> or nothing.</summary>
internal static class EdtfEndpointParser
{
    private const int Unspecified = -1;
    private const int Absent = 0;

    public static EdtfFault ParseEndpoint(ReadOnlySpan<char> text, out EdtfEndpoint endpoint)
    {
        if (text.IsEmpty || text.SequenceEqual("..".AsSpan()))
        {
            endpoint = text.IsEmpty ? EdtfEndpoint.Unknown : EdtfEndpoint.Open;
            return EdtfFault.None;
        }

        return ParseDate(text, out endpoint);
    }

    public static EdtfFault ParseDate(ReadOnlySpan<char> text, out EdtfEndpoint endpoint)
    {
        char last = text.IsEmpty ? '\0' : text[text.Length - 1];
        ReadOnlySpan<char> digits = last is '~' or '?' or '%' ? text.Slice(0, text.Length - 1) : text;
        EdtfFault fault = EdtfShape.Check(digits);
        if (fault == EdtfFault.None)
        {
            fault = ParseDigits(digits, out endpoint);
            if (fault == EdtfFault.None)
            {
                endpoint = endpoint.Qualified(approximate: last is '~' or '%', uncertain: last is '?' or '%');
                return EdtfFault.None;
            }
        }

        endpoint = default;
        return fault;
    }

    private static EdtfFault ParseDigits(ReadOnlySpan<char> text, out EdtfEndpoint endpoint)
    {
        endpoint = default;
        int unspecifiedYearDigits = text[3] != 'X' ? 0 : text[2] != 'X' ? 1 : 2;
        int month = Absent;
        int day = Absent;
        if (!AsciiDigits.TryRead(text.Slice(0, 4 - unspecifiedYearDigits), out int year) ||
            text.Length >= 7 && !TryReadPart(text.Slice(5, 2), out month) ||
            text.Length == 10 && !TryReadPart(text.Slice(8, 2), out day))
        {
            return EdtfFault.UnspecifiedDigits;
        }

        // Level 1 leaves digits out from the right only: where the year or the month is not known, nothing finer is.
        if (unspecifiedYearDigits > 0 && text.Length > 4 || month == Unspecified && day > 0)
        {
            return EdtfFault.UnspecifiedDigits;
        }

        year *= unspecifiedYearDigits switch { 0 => 1, 1 => 10, _ => 100 };
        EdtfFault fault = CheckCalendar(text.Length, year, month, day);
        if (fault == EdtfFault.None)
        {
            endpoint = EdtfEndpoint.Date(
                year,
                unspecifiedYearDigits,
                month == Unspecified ? EdtfEndpoint.UnspecifiedMonth : month,
                day == Unspecified ? EdtfEndpoint.UnspecifiedDay : day);
        }

        return fault;
    }

    private static EdtfFault CheckCalendar(int length, int year, int month, int day)
    {
        if (year == 0)
        {
            return EdtfFault.YearZero;
        }

        if (length >= 7 && month is not Unspecified and (< 1 or > 12))
        {
            return month is >= 21 and <= 41 && length == 7 ? EdtfFault.Season : EdtfFault.Month;
        }

        bool dayExists = day == Unspecified || day >= 1 && day <= Calendar.DaysInMonth(year, month);
        return length == 10 && !dayExists ? EdtfFault.Day : EdtfFault.None;
    }

    private static bool TryReadPart(ReadOnlySpan<char> text, out int part)
    {
        if (text[0] == 'X' && text[1] == 'X')
        {
            part = Unspecified;
            return true;
        }

        return AsciiDigits.TryRead(text, out part);
    }
}
