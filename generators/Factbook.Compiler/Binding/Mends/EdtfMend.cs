using System;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Factbook.Compiler.Binding.Mends;

/// <summary>Knows how people write dates that are no days, and how EDTF does.</summary>
internal static class EdtfMend
{
    private static readonly Regex About = new(@"^(?:c\.?|ca\.?|circa|about|around|~) ?([0-9]{4}(?:-[0-9]{2})?)$", RegexOptions.IgnoreCase);
    private static readonly Regex Years = new(@"^([0-9]{4}) ?[-\u2013\u2014] ?([0-9]{4})$");
    private static readonly Regex Decade = new(@"^([0-9]{3})0'?s$");
    private static readonly string[] Named = ["MMMM yyyy", "MMM yyyy"];
    private static readonly string[] NamedDays = ["d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy", "MMMM d yyyy"];

    /// <summary>What to write instead, or <see langword="null"/>.</summary>
    internal static string? Proposal(string text)
    {
        string? written = Days(text) ?? Month(text)
            ?? Replaced(About, text, "$1~") ?? Replaced(Years, text, "$1/$2") ?? Replaced(Decade, text, "$1X");
        return written is not null && Array.TrueForAll(written.Split([" or "], StringSplitOptions.None), IsDate) ? written : null;
    }

    private static string? Days(string text)
    {
        string[] days = DayMend.Readings(text);
        return days.Length > 0 ? string.Join(" or ", days) : Parsed(text, NamedDays, "yyyy-MM-dd");
    }

    private static string? Month(string text) => Parsed(text, Named, "yyyy-MM");

    private static string? Parsed(string text, string[] formats, string written) =>
        DateTime.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime date)
            ? date.ToString(written, CultureInfo.InvariantCulture)
            : null;

    private static string? Replaced(Regex pattern, string text, string replacement) =>
        pattern.IsMatch(text) ? pattern.Replace(text, replacement) : null;

    private static bool IsDate(string text) => EdtfDate.TryParse(text, out _, out _);
}
