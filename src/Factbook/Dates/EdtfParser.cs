using System;

namespace Factbook;

/// <summary>
/// Reads a date or an interval. Allocates nothing; <see cref="EdtfFaultText"/> has the words for a fault.
/// </summary>
internal static class EdtfParser
{
    /// <summary>Reads a date or an interval.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The date; the default value where something is wrong.</param>
    /// <param name="faulty">The part of the text that is wrong.</param>
    public static EdtfFault Parse(ReadOnlySpan<char> text, out EdtfDate date, out ReadOnlySpan<char> faulty)
    {
        date = default;
        faulty = text;
        int slash = text.IndexOf('/');
        if (slash < 0)
        {
            EdtfFault fault = EdtfEndpointParser.ParseDate(text, out EdtfEndpoint only);
            date = new EdtfDate(only);
            return fault;
        }

        ReadOnlySpan<char> first = text.Slice(0, slash);
        ReadOnlySpan<char> second = text.Slice(slash + 1);
        if (second.IndexOf('/') >= 0)
        {
            return EdtfFault.SeveralSlashes;
        }

        EdtfFault startFault = EdtfEndpointParser.ParseEndpoint(first, out EdtfEndpoint start);
        EdtfFault endFault = EdtfEndpointParser.ParseEndpoint(second, out EdtfEndpoint end);
        if (startFault != EdtfFault.None || endFault != EdtfFault.None)
        {
            faulty = startFault != EdtfFault.None ? first : second;
            return startFault != EdtfFault.None ? startFault : endFault;
        }

        var interval = new EdtfDate(start, end);
        EdtfFault intervalFault = CheckInterval(interval);
        date = intervalFault == EdtfFault.None ? interval : default;
        return intervalFault;
    }

    // As it is written: marks do not turn an interval round.
    private static EdtfFault CheckInterval(EdtfDate interval) =>
        interval.FirstDay is null && interval.LastDay is null ? EdtfFault.IntervalWithoutDate
        : interval.FirstDay > interval.LastDay ? EdtfFault.Reversed
        : EdtfFault.None;
}
