using System;

namespace Factbook;

/// <summary>Writes dates in their canonical form.</summary>
internal static class EdtfText
{
    // A year, a month, a day, their hyphens, the sign and the qualifier.
    private const int Longest = 12;

    /// <summary>Writes an endpoint.</summary>
    public static string Format(EdtfEndpoint endpoint)
    {
        if (endpoint.LongForm is { } longForm)
        {
            return longForm.Text;
        }

        Span<char> text = stackalloc char[Longest];
        return text.Slice(0, Write(endpoint, text)).ToString();
    }

    /// <summary>Writes an endpoint that one number holds, and gives the length.</summary>
    private static int Write(EdtfEndpoint endpoint, Span<char> text)
    {
        if (endpoint.Kind != EdtfEndpointKind.Date)
        {
            text.Slice(0, 2).Fill('.');
            return endpoint.Kind == EdtfEndpointKind.Open ? 2 : 0;
        }

        int length = WriteYear(endpoint, text);
        if (endpoint.RawMonth != 0)
        {
            bool isSeason = endpoint.RawMonth == EdtfEndpoint.SeasonMonth;
            int month = isSeason ? endpoint.RawDay : endpoint.RawMonth;
            length += WritePart(month, EdtfEndpoint.UnspecifiedMonth, text.Slice(length));
            length += isSeason ? 0 : WritePart(endpoint.RawDay, EdtfEndpoint.UnspecifiedDay, text.Slice(length));
        }

        if (endpoint.Tolerance > 0)
        {
            text[length++] = endpoint.Tolerance == 2 ? '%' : endpoint.IsApproximate ? '~' : '?';
        }

        return length;
    }

    private static int WriteYear(EdtfEndpoint endpoint, Span<char> text)
    {
        int year = (int)endpoint.FirstYear;
        int start = year < 0 ? 1 : 0;
        text[0] = '-';
        for (int digit = 3, rest = Math.Abs(year); digit >= 0; digit--, rest /= 10)
        {
            bool isKnown = digit < 4 - endpoint.UnspecifiedYearDigits;
            text[start + digit] = isKnown ? (char)('0' + (rest % 10)) : 'X';
        }

        return start + 4;
    }

    private static int WritePart(int part, int unspecified, Span<char> text)
    {
        if (part == 0)
        {
            return 0;
        }

        text[0] = '-';
        text[1] = part == unspecified ? 'X' : (char)('0' + (part / 10));
        text[2] = part == unspecified ? 'X' : (char)('0' + (part % 10));
        return 3;
    }
}
