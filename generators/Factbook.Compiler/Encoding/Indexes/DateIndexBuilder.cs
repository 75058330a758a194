using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Encoding.Numbers;

namespace Factbook.Compiler.Encoding.Indexes;

/// <summary>Orders rows by the earliest day that a date slot allows.</summary>
public static class DateIndexBuilder
{
    /// <summary>Builds the index; rows of one day stay in row order.</summary>
    /// <param name="earliest">The earliest day of each row, or none.</param>
    public static DateIndexSection Build(IEnumerable<CalendarDate?> earliest)
    {
        (int Row, int Day)[] dated = earliest
            .Select((date, row) => (Row: row, Date: date))
            .Where(entry => entry.Date is not null)
            .Select(entry => (entry.Row, Day: entry.Date!.Value.DayNumber))
            .ToArray();
        int[] days = dated.Select(entry => entry.Day).Distinct().OrderBy(day => day).ToArray();
        int firstDay = days.FirstOrDefault();
        int dayWidth = GroupWidth.Of(days.LastOrDefault() - firstDay);
        var section = new SixBitBuffer();
        var groups = new Dictionary<int, int>(days.Length);
        foreach (int day in days)
        {
            groups.Add(day, groups.Count);
            section.Int(day - firstDay, dayWidth);
        }

        CompressedRows rows = CompressedRowsBuilder.Build(
            days.Length, dated.Select(entry => (groups[entry.Day], entry.Row)));
        section.Raw(rows.Section.AsSpan());
        return new DateIndexSection(
            rows.Count, days.Length, dayWidth, firstDay, rows.OffsetWidth, rows.RowWidth, section.ToEquatableArray());
    }
}
