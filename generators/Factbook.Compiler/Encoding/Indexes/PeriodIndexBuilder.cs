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
        var spans = new List<Span>((dates as IReadOnlyCollection<EdtfDate?>)?.Count ?? 0);
        int row = 0;
        foreach (EdtfDate? date in dates)
        {
            if (date is { } known)
            {
                bool isDay = DaySpans.Of(known, out long first, out long last);
                isExact &= isDay && IsDay(first) && IsDay(last);
                spans.Add(new Span(
                    row,
                    first < Least ? Span.OpenFirst : (int)Math.Min(first, Greatest),
                    last > Greatest ? Span.OpenLast : (int)Math.Max(last, Least)));
            }

            row++;
        }

        spans.Sort((left, right) => left.First != right.First ? left.First.CompareTo(right.First) : left.Row.CompareTo(right.Row));
        return Write(spans, isExact);
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

    private static PeriodSection Write(List<Span> spans, bool isExact)
    {
        (int firstDay, int count) = Days(spans);
        int dayWidth = GroupWidth.Of(count + 1);
        int rowWidth = GroupWidth.Of(spans.Select(span => span.Row).DefaultIfEmpty(0).Max());
        // The levels above the last days are a third of them, and a number more in each.
        var section = new SixBitBuffer((spans.Count * (rowWidth + dayWidth + dayWidth + dayWidth)) + (dayWidth * 16));
        foreach (Span span in spans)
        {
            section.Int(span.First == Span.OpenFirst ? 0 : span.First - firstDay + 1, dayWidth);
        }

        int[] level = [.. spans.Select(span => span.Last == Span.OpenLast ? count + 1 : span.Last - firstDay + 1)];
        Write(level);
        while (level.Length > 1)
        {
            level = Above(level);
            Write(level);
        }

        foreach (Span span in spans)
        {
            section.Int(span.Row, rowWidth);
        }

        return new PeriodSection(spans.Count, firstDay, count, dayWidth, rowWidth, isExact, section.ToEquatableArray());

        void Write(int[] numbers)
        {
            foreach (int number in numbers)
            {
                section.Int(number, dayWidth);
            }
        }
    }

    // The first of all days, and how many there are from it to the last.
    private static (int First, int Count) Days(List<Span> spans)
    {
        int first = int.MaxValue;
        int last = int.MinValue;
        foreach (Span span in spans)
        {
            first = Math.Min(first, span.First == Span.OpenFirst ? first : span.First);
            last = Math.Max(last, span.First == Span.OpenFirst ? last : span.First);
            first = Math.Min(first, span.Last == Span.OpenLast ? first : span.Last);
            last = Math.Max(last, span.Last == Span.OpenLast ? last : span.Last);
        }

        return first > last ? (0, 0) : (first, last - first + 1);
    }

    /// <summary>The days that the date of a row may cover.</summary>
    private readonly record struct Span(int Row, int First, int Last)
    {
        public const int OpenFirst = int.MinValue;
        public const int OpenLast = int.MaxValue;
    }
}
