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

        EdtfFault intervalFault = CheckInterval(start, end);
        date = intervalFault == EdtfFault.None ? new EdtfDate(start, end) : default;
        return intervalFault;
    }

    private static EdtfFault CheckInterval(EdtfEndpoint start, EdtfEndpoint end)
    {
        if (start.Kind != EdtfEndpointKind.Date && end.Kind != EdtfEndpointKind.Date)
        {
            return EdtfFault.IntervalWithoutDate;
        }

        return start.Earliest is CalendarDate earliest && end.Latest is CalendarDate latest && earliest > latest
            ? EdtfFault.Reversed
            : EdtfFault.None;
    }
}
