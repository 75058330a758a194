using System.Globalization;

namespace Factbook.Tool.Site.Words;

/// <summary>Writes dates as readers say them, no more precise than they are.</summary>
internal static class DateWords
{
    /// <summary>A day.</summary>
    public static string Of(CalendarDate day) => string.Create(
        CultureInfo.InvariantCulture, $"{day.Day} {Month(day.Month)} {day.Year}");

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
            : start.Month == end.Month ? Number(start.Day!.Value)
            : $"{Number(start.Day!.Value)} {Month(start.Month!.Value)}";
        return $"{first} – {Of(end)}";
    }

    private static bool IsPlainDay(EdtfEndpoint end) =>
        end is { Precision: EdtfPrecision.Day, IsApproximate: false, IsUncertain: false };

    private static string Of(EdtfEndpoint end) =>
        (end.IsApproximate ? "about " : "") + Plain(end) + (end.IsUncertain ? " (doubtful)" : "");

    private static string Plain(EdtfEndpoint end)
    {
        int first = end.Earliest?.Year ?? 0;
        string year = Number(first);
        return end.Precision switch
        {
            EdtfPrecision.Century => $"{year} to {Number(first + 99)}",
            EdtfPrecision.Decade => $"the {year}s",
            EdtfPrecision.Month => $"{Month(end.Month!.Value)} {year}",
            EdtfPrecision.Day => $"{Number(end.Day!.Value)} {Month(end.Month!.Value)} {year}",
            _ => year,
        };
    }

    private static string Month(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
