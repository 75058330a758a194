using System;
using System.Globalization;

namespace Factbook;

/// <summary>Says in plain words what is wrong with a text that should be a date.</summary>
internal static class EdtfFaultText
{
    private const int LongestShown = 40;
    private const string LevelTwo = " EDTF level 2; levels 0 and 1 are read";

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
        : Shorten(text) + ": " + (fault >= EdtfFault.Set ? NameOf(fault) + LevelTwo : Explain(fault, text));

    private static string Shorten(ReadOnlySpan<char> text) =>
        text.Length <= LongestShown ? text.ToString() : text.Slice(0, LongestShown).ToString() + "...";

    private static string NameOf(EdtfFault levelTwo) => levelTwo switch
    {
        EdtfFault.Set => "sets of dates are",
        EdtfFault.PartOfYear => "seasons of one hemisphere, quarters and other parts of a year (25 to 41) are",
        EdtfFault.UnspecifiedDigits =>
            "unspecified digits elsewhere than in 201X, 20XX, 2015-XX, 2015-05-XX and 2015-XX-XX are",
        EdtfFault.UnspecifiedInInterval => "unspecified digits in an interval are",
        EdtfFault.Exponent => "a year with an exponent is",
        _ => "a year with significant digits is",
    };

    private static string Explain(EdtfFault fault, ReadOnlySpan<char> text) => fault switch
    {
        EdtfFault.LowercaseX => "digits that are not known are written with a capital X",
        EdtfFault.Time => "there is no such time; times run from 00:00:00 to 24:00:00",
        EdtfFault.TimeForm => "a day with a time is written 2015-05-10T23:20:30, and Z, -04 or +04:30 after it",
        EdtfFault.Offset => "there is no such offset from UTC; offsets run from -14:00 to +14:00",
        EdtfFault.TimeInInterval => "an interval has no times of day",
        EdtfFault.TimeQualified => "a day with a time has no ~, ? or %",
        EdtfFault.YearZero => "there is no year -0000; the year before 0001 is 0000",
        EdtfFault.ShortYear => "a year after Y has five digits at least and no zero before them",
        EdtfFault.LongYear => "years of more than 15 digits are not read",
        EdtfFault.YearForm => "behind Y stands a year alone, Y17000 or Y-17000",
        EdtfFault.Month => "there is no month " + Part(text, 5) + "; months run from 01 to 12",
        EdtfFault.Day => ExplainDay(text),
        EdtfFault.QualifierInside => "one of ~, ? and % stands at the end of a date; those of its parts are" + LevelTwo,
        EdtfFault.OpenAlone => "an open end belongs to an interval, such as 2021-06-21/..",
        EdtfFault.SeveralSlashes => "an interval has two ends and one slash between them",
        EdtfFault.IntervalWithoutDate => "an interval has a date at one end at least",
        EdtfFault.Reversed => "the interval ends before it starts",
        _ => "this is not a date; write 2015-05-10, 2015-05 or 2015",
    };

    private static string ExplainDay(ReadOnlySpan<char> text)
    {
        string day = Part(text, 8);
        if (!int.TryParse(Part(text, 5), NumberStyles.None, CultureInfo.InvariantCulture, out int month) || day == "00")
        {
            return "there is no day " + day;
        }

        int year = int.Parse(Part(text, 0, 4), CultureInfo.InvariantCulture) * (text[0] == '-' ? -1 : 1);
        int days = Calendar.DaysInMonth(year, month);
        string ofYear = month == 2 ? " " + year.ToString(CultureInfo.InvariantCulture) : "";
        return MonthNames[month - 1] + ofYear + " has " + days.ToString(CultureInfo.InvariantCulture) + " days";
    }

    // Of a date whose year may have a sign.
    private static string Part(ReadOnlySpan<char> text, int start, int length = 2) =>
        text.Slice(start + (text[0] == '-' ? 1 : 0), length).ToString();
}
