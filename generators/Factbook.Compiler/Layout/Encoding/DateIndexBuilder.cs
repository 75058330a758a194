using System.Collections.Generic;
using System.Linq;

namespace Factbook.Compiler.Layout.Encoding;

/// <summary>Orders rows by the earliest day that a date slot allows.</summary>
public static class DateIndexBuilder
{
    /// <summary>Builds the index; rows of one day stay in row order.</summary>
    /// <param name="earliest">The earliest day of each row, or none.</param>
    public static DateIndexSection Build(IEnumerable<CalendarDate?> earliest)
    {
        (int Row, int Day)[] ordered = earliest
            .Select((date, row) => (Row: row, Day: date?.DayNumber ?? -1))
            .Where(entry => entry.Day >= 0)
            .OrderBy(entry => entry.Day)
            .ToArray();
        int firstDay = ordered.Length == 0 ? 0 : ordered[0].Day;
        int rowWidth = GroupWidth.Of(ordered.Select(entry => entry.Row).DefaultIfEmpty(0).Max());
        int dayWidth = ordered.Length == 0 ? 1 : GroupWidth.Of(ordered[ordered.Length - 1].Day - firstDay);
        var section = new SixBitBuffer();
        foreach ((int row, int _) in ordered)
        {
            section.Int(row, rowWidth);
        }

        foreach ((int _, int day) in ordered)
        {
            section.Int(day - firstDay, dayWidth);
        }

        return new DateIndexSection(ordered.Length, rowWidth, dayWidth, firstDay, section.ToEquatableArray());
    }
}
