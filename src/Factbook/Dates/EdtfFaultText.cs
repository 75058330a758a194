using System;
using System.Globalization;

namespace Factbook;

/// <summary>Says in plain words what is wrong with a text that should be a date.</summary>
internal static class EdtfFaultText
{
    private const int LongestShown = 40;

    private static readonly string[] MonthNames =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    /// <summary>Describes a fault.</summary>
    /// <param name="fault">What is wrong.</param>
    /// <param name="text">The part of the text that is wrong.</param>
    public static string Describe(EdtfFault fault, ReadOnlySpan<char> text) => fault == EdtfFault.Empty
        ? "there is no date; write 2015-05-10, 2015-05 or 2015"
        : Shorten(text) + ": " + Explain(fault, text);

    private static string Shorten(ReadOnlySpan<char> text) =>
        text.Length <= LongestShown ? text.ToString() : text.Slice(0, LongestShown).ToString() + "...";

    private static string Explain(EdtfFault fault, ReadOnlySpan<char> text) => fault switch
    {
        EdtfFault.LowercaseX => "digits that are not known are written with a capital X",
        EdtfFault.Time => "a date has no time of day",
        EdtfFault.Season => "seasons and quarters are not read; write the months as an interval",
        EdtfFault.Set => "sets of dates are not read",
        EdtfFault.LongOrNegativeYear => "years run from 0001 to 9999",
        EdtfFault.YearZero => "there is no year 0; years run from 0001 to 9999",
        EdtfFault.Month => "there is no month " + text.Slice(5, 2).ToString() + "; months run from 01 to 12",
        EdtfFault.Day => ExplainDay(text),
        EdtfFault.UnspecifiedDigits =>
            "digits are left out from the right only: 201X, 20XX, 2015-XX, 2015-05-XX, 2015-XX-XX",
        EdtfFault.QualifierInside => "one of ~, ? and % stands at the end of a date, and nowhere else",
        EdtfFault.OpenAlone => "an open end belongs to an interval, such as 2021-06-21/..",
        EdtfFault.SeveralSlashes => "an interval has two ends and one slash between them",
        EdtfFault.IntervalWithoutDate => "an interval has a date at one end at least",
        EdtfFault.Reversed => "the interval ends before it starts",
        _ => "this is not a date; write 2015-05-10, 2015-05 or 2015",
    };

    private static string ExplainDay(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> day = text.Slice(8, 2);
        if (!AsciiDigits.TryRead(text.Slice(5, 2), out int month) || day.SequenceEqual("00".AsSpan()))
        {
            return "there is no day " + day.ToString();
        }

        _ = AsciiDigits.TryRead(text.Slice(0, 4), out int year);
        string ofYear = month == 2 ? " " + year.ToString(CultureInfo.InvariantCulture) : "";
        string days = Calendar.DaysInMonth(year, month).ToString(CultureInfo.InvariantCulture);
        return MonthNames[month - 1] + ofYear + " has " + days + " days";
    }
}
