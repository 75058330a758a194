using System;

namespace Factbook;

/// <summary>Reads a year of more than four digits: <c>Y170000002</c>, <c>Y-170000002</c>.</summary>
internal static class EdtfLongYear
{
    /// <summary>The days of such a year can be counted in 64 bits.</summary>
    public const int MostDigits = 15;

    private const int FewestDigits = 5;

    /// <summary>Reads such a year.</summary>
    /// <param name="text">The year.</param>
    /// <param name="written">The year and its qualifier.</param>
    /// <param name="endpoint">The year without a qualifier, or the default value.</param>
    public static EdtfFault Parse(ReadOnlySpan<char> text, ReadOnlySpan<char> written, out EdtfEndpoint endpoint)
    {
        endpoint = default;
        bool isNegative = text.Length > 1 && text[1] == '-';
        ReadOnlySpan<char> digits = text.Slice(isNegative ? 2 : 1);
        if (!AsciiDigits.Only(digits))
        {
            return Recognise(digits);
        }

        if (digits[0] == '0' || digits.Length < FewestDigits)
        {
            return EdtfFault.ShortYear;
        }

        if (digits.Length > MostDigits)
        {
            return EdtfFault.LongYear;
        }

        _ = AsciiDigits.TryRead(digits, out long year);
        var longForm = new EdtfLongForm(written.ToString(), isNegative ? -year : year, null);
        endpoint = EdtfEndpoint.Date(0, EdtfEndpoint.LongYearMonth, 0, longForm);
        return EdtfFault.None;
    }

    private static EdtfFault Recognise(ReadOnlySpan<char> digits)
    {
        int significant = digits.IndexOf('S');
        ReadOnlySpan<char> year = significant < 0 ? digits : digits.Slice(0, significant);
        if (significant >= 0 && !AsciiDigits.Only(digits.Slice(significant + 1)))
        {
            return EdtfFault.YearForm;
        }

        int exponent = year.IndexOf('E');
        return exponent >= 0 && AsciiDigits.Only(year.Slice(0, exponent)) && AsciiDigits.Only(year.Slice(exponent + 1))
            ? EdtfFault.Exponent
            : significant >= 0 && AsciiDigits.Only(year) ? EdtfFault.SignificantDigits : EdtfFault.YearForm;
    }
}
