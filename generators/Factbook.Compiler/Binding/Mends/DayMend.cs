using System;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Binding.Mends;

/// <summary>Knows how days are written elsewhere, and which of them there are not.</summary>
internal static class DayMend
{
    private static readonly Regex Ordered = new(@"^([0-9]{4})([-/. ])([0-9]{1,2})\2([0-9]{1,2})(?:[T ].*)?$");
    private static readonly Regex Glued = new("^([0-9]{4})([0-9]{2})([0-9]{2})$");
    private static readonly Regex DayFirst = new(@"^([0-9]{1,2})([-/.])([0-9]{1,2})\2([0-9]{4})$");
    private static readonly Regex Coarse = new("^[0-9]{4}(-[0-9]{2})?$");

    /// <summary>The end of a message about a text that is no day.</summary>
    internal static string Hint(string text)
    {
        if (Impossible(text) is { } reason)
        {
            return $" {reason}.";
        }

        if (Coarse.IsMatch(text))
        {
            return " The day is missing; a slot of the range EdtfDate takes a month or a year.";
        }

        string[] days = Readings(text);
        return days.Length == 0 ? "" : ScalarMend.Write(string.Join(" or ", days));
    }

    /// <summary>Why there is no such day, if it is written like one.</summary>
    internal static string? Impossible(string text)
    {
        Match match = Ordered.Match(text);
        if (!match.Success)
        {
            return null;
        }

        (int year, int month, int day) = (Number(match, 1), Number(match, 3), Number(match, 4));
        if (year == 0)
        {
            return "There is no year 0";
        }

        if (month is 0 or > 12)
        {
            return $"There is no month {Digits.Of(month)}";
        }

        int last = DateTime.DaysInMonth(year, month);
        string name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
        return day == 0 || day > last ? string.Format(CultureInfo.InvariantCulture, "{0} {1} has {2} days", name, year, last) : null;
    }

    /// <summary>The days that a text may mean, written as they should be, without the text itself.</summary>
    internal static string[] Readings(string text)
    {
        Match match = Ordered.Match(text) is { Success: true } ordered ? ordered : Glued.Match(text);
        if (match.Success)
        {
            int last = match.Groups.Count - 1;
            return [.. Days((Number(match, 1), Number(match, last - 1), Number(match, last))).Where(day => day != text)];
        }

        match = DayFirst.Match(text);
        if (!match.Success)
        {
            return [];
        }

        (int first, int second, int year) = (Number(match, 1), Number(match, 3), Number(match, 4));
        return match.Groups[2].Value == "."
            ? Days((year, second, first))
            : [.. Days((year, second, first), (year, first, second)).Distinct()];
    }

    private static string[] Days(params (int Year, int Month, int Day)[] days) =>
    [
        .. days
            .Where(day => day.Year > 0 && day.Month is > 0 and <= 12 && day.Day > 0
                && day.Day <= DateTime.DaysInMonth(day.Year, day.Month))
            .Select(day => string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}-{2:00}", day.Year, day.Month, day.Day)),
    ];

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);
}
