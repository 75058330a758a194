using System;

namespace Factbook;

/// <summary>
/// The days on which something of a date may have begun and ended: the first from <see cref="StartMin"/> to
/// <see cref="StartMax"/>, the last from <see cref="EndMin"/> to <see cref="EndMax"/>, and none before the first.
/// </summary>
/// <remarks>Day numbers; <see cref="int.MinValue"/> and <see cref="int.MaxValue"/> are times without limit.</remarks>
internal readonly struct PossibleSpan
{
    private PossibleSpan(int startMin, int startMax, int endMin, int endMax)
    {
        StartMin = startMin;
        EndMax = endMax;
        StartMax = Math.Min(startMax, endMax);
        EndMin = Math.Max(endMin, startMin);
    }

    public int StartMin { get; }

    public int StartMax { get; }

    public int EndMin { get; }

    public int EndMax { get; }

    /// <summary>
    /// Reads a date as something that happened on days that it allows, not necessarily on all of them.
    /// </summary>
    public static PossibleSpan OfEvent(EdtfDate date)
    {
        (int startMin, int startMax) = Limits(date.Start, int.MinValue);
        (int endMin, int endMax) = Limits(date.End, int.MaxValue);
        return new PossibleSpan(startMin, startMax, endMin, endMax);
    }

    /// <summary>Reads a date as the period of all days that it allows: 2015 is the whole of the year.</summary>
    public static PossibleSpan OfPeriod(EdtfDate date)
    {
        (int startMin, int startMax) = Limits(date.Start, int.MinValue);
        (int endMin, int endMax) = Limits(date.End, int.MaxValue);
        return new PossibleSpan(
            startMin,
            date.Start.Kind == EdtfEndpointKind.Date ? startMin : startMax,
            date.End.Kind == EdtfEndpointKind.Date ? endMax : endMin,
            endMax);
    }

    private static (int Min, int Max) Limits(EdtfEndpoint endpoint, int open) => endpoint.Kind switch
    {
        EdtfEndpointKind.Date => (
            endpoint.Earliest.GetValueOrDefault().DayNumber,
            endpoint.Latest.GetValueOrDefault().DayNumber),
        EdtfEndpointKind.Open => (open, open),
        _ => (int.MinValue, int.MaxValue),
    };
}
