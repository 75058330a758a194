using System;

namespace Factbook;

/// <summary>Reads one endpoint: a date with its qualifier or its time, <c>..</c> or nothing.</summary>
internal static class EdtfEndpointParser
{
    private const int Unspecified = -1;
    private const int FirstSeason = 21;
    private const int LastSeason = 24;
    private const int LastPartOfYear = 41;

    public static EdtfFault ParseEndpoint(ReadOnlySpan<char> text, out EdtfEndpoint endpoint)
    {
        if (text.IsEmpty || text.SequenceEqual("..".AsSpan()))
        {
            endpoint = text.IsEmpty ? EdtfEndpoint.Unknown : EdtfEndpoint.Open;
            return EdtfFault.None;
        }

        EdtfFault fault = ParseDate(text, out endpoint);
        return fault != EdtfFault.None ? fault
            : endpoint.Time is not null ? EdtfFault.TimeInInterval
            : endpoint.HasUnspecifiedDigits ? EdtfFault.UnspecifiedInInterval
            : EdtfFault.None;
    }

    public static EdtfFault ParseDate(ReadOnlySpan<char> text, out EdtfEndpoint endpoint)
    {
        endpoint = default;
        int clock = text.IndexOf('T');
        if (clock >= 0)
        {
            return ParseWithTime(text, clock, out endpoint);
        }

        char last = text.IsEmpty ? '\0' : text[text.Length - 1];
        ReadOnlySpan<char> unqualified = last is '~' or '?' or '%' ? text.Slice(0, text.Length - 1) : text;
        EdtfFault fault = !unqualified.IsEmpty && unqualified[0] == 'Y'
            ? EdtfLongYear.Parse(unqualified, text, out endpoint)
            : ParseUnqualified(unqualified, out endpoint);
        endpoint = fault == EdtfFault.None ? endpoint.Qualified(last) : default;
        return fault;
    }

    private static EdtfFault ParseWithTime(ReadOnlySpan<char> text, int clock, out EdtfEndpoint endpoint)
    {
        endpoint = default;
        if (clock == 0 || text[text.Length - 1] is '~' or '?' or '%')
        {
            return clock == 0 ? EdtfFault.NotADate : EdtfFault.TimeQualified;
        }

        EdtfFault fault = ParseUnqualified(text.Slice(0, clock), out EdtfEndpoint day);
        if (fault != EdtfFault.None)
        {
            return fault;
        }

        fault = EdtfTime.Parse(text.Slice(clock + 1), out EdtfTime time);
        fault = day.Day is null ? EdtfFault.TimeForm : fault;
        endpoint = fault != EdtfFault.None ? default : EdtfEndpoint.Date(
            (int)day.FirstYear, day.RawMonth, day.RawDay, new EdtfLongForm(text.ToString(), day.FirstYear, time));
        return fault;
    }

    private static EdtfFault ParseUnqualified(ReadOnlySpan<char> text, out EdtfEndpoint endpoint)
    {
        endpoint = default;
        bool isNegative = !text.IsEmpty && text[0] == '-';
        ReadOnlySpan<char> digits = isNegative ? text.Slice(1) : text;
        if (!EdtfShape.IsDate(digits))
        {
            return EdtfShape.Recognise(text);
        }

        int unspecifiedYearDigits = digits[3] != 'X' ? 0 : digits[2] != 'X' ? 1 : 2;
        int month = 0;
        int day = 0;
        if (!AsciiDigits.TryRead(digits.Slice(0, 4 - unspecifiedYearDigits), out int year) ||
            digits.Length >= 7 && !TryReadPart(digits.Slice(5, 2), out month) ||
            digits.Length == 10 && !TryReadPart(digits.Slice(8, 2), out day))
        {
            return EdtfFault.UnspecifiedDigits;
        }

        // Level 1 leaves digits out from the right only: where the year or the month is not known, nothing finer is.
        if (unspecifiedYearDigits > 0)
        {
            endpoint = EdtfEndpoint.Date(FirstYear(year, unspecifiedYearDigits, isNegative), 0, unspecifiedYearDigits);
            return digits.Length > 4 ? EdtfFault.UnspecifiedDigits : EdtfFault.None;
        }

        if (isNegative && year == 0)
        {
            return EdtfFault.YearZero;
        }

        return ParseParts(digits.Length, isNegative ? -year : year, month, day, out endpoint);
    }

    // The years -201X are -2019 to -2010.
    private static int FirstYear(int known, int unspecifiedDigits, bool isNegative)
    {
        int years = unspecifiedDigits == 1 ? 10 : 100;
        return isNegative ? -((known * years) + years - 1) : known * years;
    }

    private static EdtfFault ParseParts(int length, int year, int month, int day, out EdtfEndpoint endpoint)
    {
        endpoint = default;
        bool isSeason = month is >= FirstSeason and <= LastSeason && length == 7;
        if (isSeason)
        {
            endpoint = EdtfEndpoint.Date(year, EdtfEndpoint.SeasonMonth, month);
            return EdtfFault.None;
        }

        if (length >= 7 && month is not Unspecified and (< 1 or > 12))
        {
            return month is > LastSeason and <= LastPartOfYear && length == 7 ? EdtfFault.PartOfYear : EdtfFault.Month;
        }

        if (month == Unspecified && day > 0)
        {
            return EdtfFault.UnspecifiedDigits;
        }

        bool dayExists = day == Unspecified || day >= 1 && day <= Calendar.DaysInMonth(year, month);
        if (length == 10 && !dayExists)
        {
            return EdtfFault.Day;
        }

        endpoint = EdtfEndpoint.Date(
            year,
            month == Unspecified ? EdtfEndpoint.UnspecifiedMonth : month,
            day == Unspecified ? EdtfEndpoint.UnspecifiedDay : day);
        return EdtfFault.None;
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
