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
        var dated = new List<(int Group, int Row)>((earliest as IReadOnlyCollection<CalendarDate?>)?.Count ?? 0);
        int number = 0;
        foreach (CalendarDate? date in earliest)
        {
            if (date is { } known)
            {
                dated.Add((known.DayNumber, number));
            }

            number++;
        }

        int[] days = [.. dated.Select(entry => entry.Group).Distinct().OrderBy(day => day)];
        int firstDay = days.FirstOrDefault();
        int dayWidth = GroupWidth.Of(days.LastOrDefault() - firstDay);
        var section = new SixBitBuffer();
        var groups = new Dictionary<int, int>(days.Length);
        foreach (int day in days)
        {
            groups.Add(day, groups.Count);
            section.Int(day - firstDay, dayWidth);
        }

        for (int i = 0; i < dated.Count; i++)
        {
            dated[i] = (groups[dated[i].Group], dated[i].Row);
        }

        CompressedRows rows = CompressedRowsBuilder.Build(days.Length, dated);
        section.Raw(rows.Section.AsSpan());
        return new DateIndexSection(
            rows.Count, days.Length, dayWidth, firstDay, rows.OffsetWidth, rows.RowWidth, section.ToEquatableArray());
    }
}
