using System.Collections.Generic;
using System.Linq;

namespace Factbook.Tests.Dates;

/// <summary>
/// Every first and last day that dates of January to March 2015 allow, by counting: the days from 28 December to 3 April
/// have the numbers 1 to 97, 0 and 98 stand for all days before and after, -1 and 99 for no limit.
/// </summary>
internal static class Timeline
{
    private const int NoStart = -1;
    private const int NoEnd = 99;

    private static readonly int Origin = new CalendarDate(2014, 12, 27).DayNumber;

    public static List<(int First, int Last)> Events(EdtfDate date) =>
        Pairs(Days(date.Start, NoStart), Days(date.End, NoEnd));

    public static List<(int First, int Last)> Periods(EdtfDate date) => Pairs(
        date.Start.Earliest is CalendarDate first ? Around(first, date.Start) : Days(date.Start, NoStart),
        date.End.Latest is CalendarDate last ? Around(last, date.End) : Days(date.End, NoEnd));

    /// <summary>Yes where all of the cases say so, no where none does, else cannot tell.</summary>
    public static bool? Verdict(IEnumerable<bool> cases)
    {
        bool sawYes = false;
        bool sawNo = false;
        foreach (bool holds in cases)
        {
            sawYes |= holds;
            sawNo |= !holds;
            if (sawYes && sawNo)
            {
                return null;
            }
        }

        return sawYes;
    }

    private static List<(int First, int Last)> Pairs(int[] firstDays, int[] lastDays) =>
        [.. from first in firstDays from last in lastDays where first <= last select (first, last)];

    private static int[] Days(EdtfEndpoint endpoint, int open) => endpoint.Kind switch
    {
        EdtfEndpointKind.Open => [open],
        EdtfEndpointKind.Unknown => Range(NoStart, NoEnd),
        _ => Range(
            Around(endpoint.Earliest!.Value, endpoint).Min(),
            Around(endpoint.Latest!.Value, endpoint).Max()),
    };

    // Only days have marks here, so that a unit is a day.
    private static int[] Around(CalendarDate day, EdtfEndpoint endpoint)
    {
        int units = (endpoint.IsApproximate ? 1 : 0) + (endpoint.IsUncertain ? 1 : 0);
        return Range(day.DayNumber - Origin - units, day.DayNumber - Origin + units);
    }

    private static int[] Range(int from, int to) => [.. Enumerable.Range(from, to - from + 1)];
}
