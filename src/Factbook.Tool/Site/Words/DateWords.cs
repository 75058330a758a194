using System;
using System.Globalization;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Tool.Site.Words;

/// <summary>Writes dates as readers say them, no more precise than they are.</summary>
internal static class DateWords
{
    /// <summary>A day.</summary>
    public static string Of(CalendarDate day) => string.Create(
        CultureInfo.InvariantCulture, $"{day.Day} {Month(day.Month)} {Year(day.Year)}");

    /// <summary>A date or an interval.</summary>
    public static string Of(EdtfDate date)
    {
        if (!date.IsInterval)
        {
            return Of(date.Start);
        }

        return (date.Start.Kind, date.End.Kind) switch
        {
            (EdtfEndpointKind.Date, EdtfEndpointKind.Date) => Between(date.Start, date.End),
            (EdtfEndpointKind.Date, EdtfEndpointKind.Open) => $"since {Of(date.Start)}",
            (EdtfEndpointKind.Date, _) => $"from {Of(date.Start)}, end not known",
            (EdtfEndpointKind.Open, EdtfEndpointKind.Date) => $"until {Of(date.End)}",
            (_, EdtfEndpointKind.Date) => $"until {Of(date.End)}, beginning not known",
            _ => date.ToString(),
        };
    }

    private static string Between(EdtfEndpoint start, EdtfEndpoint end)
    {
        bool isShort = IsPlainDay(start) && IsPlainDay(end) && start.Year == end.Year;
        string first = !isShort ? Of(start)
            : start.Month == end.Month ? Digits.Of(start.Day!.Value)
            : $"{Digits.Of(start.Day!.Value)} {Month(start.Month!.Value)}";
        return $"{first} – {Of(end)}";
    }

    private static bool IsPlainDay(EdtfEndpoint end) =>
        end is { Precision: EdtfPrecision.Day, IsApproximate: false, IsUncertain: false };

    private static string Of(EdtfEndpoint end) =>
        (end.IsApproximate ? "about " : "") + Plain(end) + (end.IsUncertain ? " (doubtful)" : "");

    private static string Plain(EdtfEndpoint end) => end.Precision switch
    {
        EdtfPrecision.Century => $"{Year(end.Earliest)} to {Year(end.Latest)}",
        EdtfPrecision.Decade when end.Earliest is { Year: > 0 } => $"the {Year(end.Earliest)}s",
        EdtfPrecision.Decade => $"{Year(end.Earliest)} to {Year(end.Latest)}",
        EdtfPrecision.Season => $"{end.Season!.Value.ToString().ToLowerInvariant()} {Year(end.Earliest)}",
        EdtfPrecision.Month => $"{Month(end.Month!.Value)} {Year(end.Earliest)}",
        EdtfPrecision.Day => Of(end.Earliest!.Value),
        EdtfPrecision.Second => $"{Of(end.Earliest!.Value)}, {Clock(end)}",
        _ => end.Year is int year ? Year(year) : end.ToString().Trim('Y', '~', '?', '%'),
    };

    private static string Clock(EdtfEndpoint end)
    {
        string time = end.ToString()[(end.ToString().IndexOf('T', StringComparison.Ordinal) + 1)..];
        string clock = time[.."00:00:00".Length];
        return end.UtcOffset is null ? clock : $"{clock} {(time.EndsWith('Z') ? "UTC" : "UTC" + time[clock.Length..])}";
    }

    private static string Year(CalendarDate? day) => Year(day!.Value.Year);

    // The year 0 is the first one before the year 1.
    private static string Year(int year) => year > 0 ? Digits.Of(year) : Digits.Of(1L - year) + " BC";

    private static string Month(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
}
