using System.ComponentModel;

namespace Factbook.CompilerServices;

/// <summary>The days on which what a date dates may have been going on. For the compiler.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class DaySpans
{
    /// <summary>Gives the first and the last day.</summary>
    /// <param name="date">The date; not the default value.</param>
    /// <param name="first">The number of the first day; <see cref="long.MinValue"/> where nothing limits it.</param>
    /// <param name="last">The number of the last day; <see cref="long.MaxValue"/> where nothing limits it.</param>
    /// <returns>Whether days say all: there is no time of day.</returns>
    public static bool Of(EdtfDate date, out long first, out long last)
    {
        var span = PossibleSpan.OfEvent(date);
        first = span.StartMin;
        last = span.EndMax;
        return date.Start.Time is null;
    }
}
