using System;

namespace Factbook;

/// <summary>
/// The days on which something of a date may have begun and ended: the first from <see cref="StartMin"/> to
/// <see cref="StartMax"/>, the last from <see cref="EndMin"/> to <see cref="EndMax"/>, and none before the first. Of two
/// dates that both have a time of day, seconds instead of days.
/// </summary>
/// <remarks><see cref="long.MinValue"/> and <see cref="long.MaxValue"/> are times without limit.</remarks>
internal readonly struct PossibleSpan
{
    private const long SecondsOfDay = 86_400;
    private const long LargestOffset = 14 * 60 * 60;

    private PossibleSpan(long startMin, long startMax, long endMin, long endMax)
    {
        StartMin = startMin;
        EndMax = endMax;
        StartMax = Math.Min(startMax, endMax);
        EndMin = Math.Max(endMin, startMin);
    }

    public long StartMin { get; }

    public long StartMax { get; }

    public long EndMin { get; }

    public long EndMax { get; }

    /// <summary>
    /// Reads two dates as things that happened on days that they allow, not necessarily on all of them.
    /// </summary>
    /// <returns>Whether there are two dates.</returns>
    public static bool OfEvents(EdtfDate left, EdtfDate right, out PossibleSpan mine, out PossibleSpan theirs)
    {
        if (left.Start.Time is { } leftTime && right.Start.Time is { } rightTime)
        {
            bool areAlike = leftTime.OffsetMinutes is null == rightTime.OffsetMinutes is null;
            mine = OfTime(left.Start, leftTime, areAlike);
            theirs = OfTime(right.Start, rightTime, areAlike);
            return true;
        }

        mine = OfEvent(left);
        theirs = OfEvent(right);
        return left.Start.Kind != EdtfEndpointKind.None && right.Start.Kind != EdtfEndpointKind.None;
    }

    /// <summary>
    /// Reads one date as the period of all days that it allows, 2015 as the whole of the year, and another one as
    /// something that happened.
    /// </summary>
    /// <returns>Whether there are two dates.</returns>
    public static bool OfPeriod(EdtfDate date, EdtfDate other, out PossibleSpan period, out PossibleSpan theirs)
    {
        bool areDates = OfEvents(date, other, out period, out theirs);
        if (areDates && (date.Start.Time is null || other.Start.Time is null))
        {
            period = OfPeriod(date);
        }

        return areDates;
    }

    /// <summary>The days of a period, whatever time of day is stated.</summary>
    public static PossibleSpan OfPeriod(EdtfDate date)
    {
        (long startMin, long startMax) = FirstDays(date.Start);
        (long endMin, long endMax) = LastDays(date.End);
        return new PossibleSpan(startMin, startMax, endMin, endMax);
    }

    /// <summary>The days of something that happened, whatever time of day is stated.</summary>
    public static PossibleSpan OfEvent(EdtfDate date)
    {
        (long startMin, long startMax) = Limits(date.Start, long.MinValue);
        (long endMin, long endMax) = Limits(date.End, long.MaxValue);
        return new PossibleSpan(startMin, startMax, endMin, endMax);
    }

    // Where one of two clocks is in a place that is not known, it may be ahead of or behind UTC.
    private static PossibleSpan OfTime(EdtfEndpoint endpoint, EdtfTime time, bool isComparable)
    {
        long second = (endpoint.Written.First * SecondsOfDay) + time.UtcSeconds;
        long doubt = isComparable || time.OffsetMinutes is not null ? 0 : LargestOffset;
        return new PossibleSpan(second - doubt, second + doubt, second - doubt, second + doubt);
    }

    private static (long Min, long Max) Limits(EdtfEndpoint endpoint, long open) => endpoint.Kind switch
    {
        EdtfEndpointKind.Date => endpoint.Possible,
        EdtfEndpointKind.Open => (open, open),
        _ => (long.MinValue, long.MaxValue),
    };

    // Which days a season begins and ends on nobody says.
    private static (long Min, long Max) FirstDays(EdtfEndpoint start) =>
        start.Kind != EdtfEndpointKind.Date || start.Season is not null
            ? Limits(start, long.MinValue)
            : (start.Moved(-start.Tolerance).First, start.Moved(start.Tolerance).First);

    private static (long Min, long Max) LastDays(EdtfEndpoint end) =>
        end.Kind != EdtfEndpointKind.Date || end.Season is not null
            ? Limits(end, long.MaxValue)
            : (end.Moved(-end.Tolerance).Last, end.Moved(end.Tolerance).Last);
}
