using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Encoding.Numbers;
using Factbook.CompilerServices;

namespace Factbook.Compiler.Encoding.Indexes;

/// <summary>Orders rows for the question which of them were going on in a period: an interval tree without pointers.</summary>
public static class PeriodIndexBuilder
{
    private const int FanOut = 4;

    private static readonly int Least = new CalendarDate(-9999, 1, 1).DayNumber;
    private static readonly int Greatest = new CalendarDate(9999, 12, 31).DayNumber;

    /// <summary>Builds the index; rows that may begin on one day stay in row order.</summary>
    /// <param name="dates">The date of each row, or none.</param>
    public static PeriodSection Build(IEnumerable<EdtfDate?> dates)
    {
        bool isExact = true;
        var spans = new List<(int Row, int? First, int? Last)>();
        int row = 0;
        foreach (EdtfDate? date in dates)
        {
            if (date is { } known)
            {
                bool isDay = DaySpans.Of(known, out long first, out long last);
                isExact &= isDay && IsDay(first) && IsDay(last);
                spans.Add((row, first < Least ? null : (int)Math.Min(first, Greatest), last > Greatest ? null : (int)Math.Max(last, Least)));
            }

            row++;
        }

        return Write([.. spans.OrderBy(span => span.First ?? int.MinValue)], isExact);
    }

    private static int[] Above(int[] level)
    {
        int[] above = new int[(level.Length + FanOut - 1) / FanOut];
        for (int i = 0; i < level.Length; i++)
        {
            above[i / FanOut] = Math.Max(above[i / FanOut], level[i]);
        }

        return above;
    }

    private static bool IsDay(long day) => day is long.MinValue or long.MaxValue || (day >= Least && day <= Greatest);

    private static PeriodSection Write((int Row, int? First, int? Last)[] spans, bool isExact)
    {
        int[] days = [.. spans.SelectMany(span => new[] { span.First, span.Last }).OfType<int>()];
        int firstDay = days.DefaultIfEmpty(0).Min();
        int count = days.DefaultIfEmpty(firstDay - 1).Max() - firstDay + 1;
        int dayWidth = GroupWidth.Of(count + 1);
        int rowWidth = GroupWidth.Of(spans.Select(span => span.Row).DefaultIfEmpty(0).Max());
        var section = new SixBitBuffer();
        foreach ((int _, int? first, int? _) in spans)
        {
            section.Int(first - firstDay + 1 ?? 0, dayWidth);
        }

        int[] level = [.. spans.Select(span => span.Last - firstDay + 1 ?? count + 1)];
        Write(level);
        while (level.Length > 1)
        {
            level = Above(level);
            Write(level);
        }

        foreach ((int row, int? _, int? _) in spans)
        {
            section.Int(row, rowWidth);
        }

        return new PeriodSection(spans.Length, firstDay, count, dayWidth, rowWidth, isExact, section.ToEquatableArray());

        void Write(int[] numbers)
        {
            foreach (int number in numbers)
            {
                section.Int(number, dayWidth);
            }
        }
    }
}
