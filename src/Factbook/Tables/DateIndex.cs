using System;
using System.Collections.Generic;
using System.ComponentModel;
using Factbook.CompilerServices;

namespace Factbook;

/// <summary>
/// The facts of a table in the order of the first day of a date slot, as it is written; equal days in row order.
/// </summary>
/// <remarks>
/// Immutable; may be read from any number of threads. Facts whose date allows no earliest day, or that have no date,
/// are in none of the answers; <see cref="WithoutDay"/> counts them. The default value is empty.
/// </remarks>
/// <typeparam name="T">The class of the facts.</typeparam>
public readonly struct DateIndex<T> : IDateRows
    where T : class, IFact
{
    private const int WidestInt = 5;

    private readonly FactTable<T>? _table;
    private readonly FactData _data;
    private readonly DateSection _section;
    private readonly SpanSection _spans;
    private readonly Func<T, EdtfDate?> _dateOf;

    /// <summary>Makes an index. For generated code.</summary>
    /// <param name="table">The table that the rows are of.</param>
    /// <param name="data">The data that hold the sections.</param>
    /// <param name="section">Where the days stand.</param>
    /// <param name="spans">Where the periods stand.</param>
    /// <param name="dateOf">Gives the date of a fact.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public DateIndex(FactTable<T> table, FactData data, DateSection section, SpanSection spans, Func<T, EdtfDate?> dateOf)
    {
        _table = table;
        _data = data;
        _section = section;
        _spans = spans;
        _dateOf = dateOf;
    }

    /// <summary>The number of facts with an earliest day.</summary>
    public int Count => _section.Count;

    /// <summary>The number of facts without an earliest day.</summary>
    public int WithoutDay => (_table?.Count ?? 0) - Count;

    /// <summary>All facts with an earliest day, in order.</summary>
    public FactSlice<T> All => Slice(0, Count);

    /// <summary>The facts whose earliest day lies in a period.</summary>
    /// <param name="period">The period; an end of it that is open or unknown does not limit it.</param>
    /// <exception cref="ArgumentException">The period is the default value, which is no date.</exception>
    public FactSlice<T> In(EdtfDate period) => Slice(
        Period.Require(period).FirstDay is { } first ? CountBefore(first) : 0,
        period.LastDay is { } last ? CountBefore(last + 1) : Count);

    /// <summary>
    /// The facts that may have been going on in a period: those whose date does not certainly lie outside of it, by
    /// <see cref="EdtfDate.Overlaps"/>.
    /// </summary>
    /// <remarks>
    /// Found without a scan, in the order of the first day that each date allows. A date without an earliest day counts, too: what
    /// began nobody knows when may have been going on at any time before its end. An approximate or uncertain date reaches by a
    /// unit of its precision further than it is written.
    /// </remarks>
    /// <param name="period">The period; an end of it that is open or unknown does not limit it.</param>
    /// <exception cref="ArgumentException">The period is the default value, which is no date.</exception>
    public FactMatches<T> Overlapping(EdtfDate period) => Matches(period, isCertain: false);

    /// <summary>
    /// The facts that were certainly going on in a period, if only on one of its days, by <see cref="EdtfDate.Overlaps"/>.
    /// </summary>
    /// <param name="period">The period.</param>
    /// <returns>The facts, in the order of the first day that each date allows.</returns>
    /// <exception cref="ArgumentException">The period is the default value, which is no date.</exception>
    public FactMatches<T> CertainlyOverlapping(EdtfDate period) => Matches(period, isCertain: true);

    /// <summary>The facts whose earliest day is one of two days or between them.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day; where it is before the first there are no such facts.</param>
    public FactSlice<T> Between(CalendarDate first, CalendarDate last) =>
        Slice(CountBefore(first.DayNumber), CountBefore(last.DayNumber + 1));

    /// <summary>The facts whose earliest day is before a day.</summary>
    /// <param name="day">The day, itself not included.</param>
    public FactSlice<T> Before(CalendarDate day) => Slice(0, CountBefore(day.DayNumber));

    /// <summary>The facts whose earliest day is after a day.</summary>
    /// <param name="day">The day, itself not included.</param>
    public FactSlice<T> After(CalendarDate day) => Slice(CountBefore(day.DayNumber + 1), Count);

    /// <summary>The last fact whose earliest day is before a day, or <see langword="null"/>.</summary>
    /// <param name="day">The day, itself not included.</param>
    public T? ClosestEarlier(CalendarDate day) => At(CountBefore(day.DayNumber) - 1);

    /// <summary>The first fact whose earliest day is after a day, or <see langword="null"/>.</summary>
    /// <param name="day">The day, itself not included.</param>
    public T? ClosestLater(CalendarDate day) => At(CountBefore(day.DayNumber + 1));

    private FactMatches<T> Matches(EdtfDate period, bool isCertain)
    {
        period = Period.Require(period);
        return _spans.Count == 0 ? default : new FactMatches<T>(
            _table!, new SpanRows(_data, _spans, period), period, isCertain || !_spans.IsExact ? _dateOf : null, isCertain);
    }

    int IDateRows.CountBefore(long dayNumber) => CountBefore(dayNumber);

    TimelineEntry IDateRows.At(int place)
    {
        T fact = Slice(place, place + 1)[0];
        return new TimelineEntry(_dateOf(fact).GetValueOrDefault(), fact);
    }

    IEnumerable<TimelineEntry> IDateRows.Overlapping(EdtfDate period, bool isCertain)
    {
        foreach (T fact in Matches(period, isCertain))
        {
            yield return new TimelineEntry(_dateOf(fact).GetValueOrDefault(), fact);
        }
    }

    private int Offsets => _section.Position + (_section.Days * _section.DayWidth);

    private int Rows => Offsets + ((_section.Days + 1) * _section.OffsetWidth);

    private T? At(int index) => index < 0 || index >= Count ? null : Slice(index, index + 1)[0];

    private FactSlice<T> Slice(int start, int end) => end <= start
        ? default
        : new FactSlice<T>(_table!, _data, Rows + (start * _section.RowWidth), end - start, _section.RowWidth);

    /// <summary>The number of facts whose day is before the day with a number.</summary>
    private int CountBefore(long dayNumber)
    {
        long sought = dayNumber - _section.FirstDay;
        int low = 0;
        int high = _section.Days;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (DayAt(middle) < sought)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return Count == 0 ? 0 : _data.Int(Offsets + (low * _section.OffsetWidth), _section.OffsetWidth);
    }

    // Only years of more than four digits need more than an Int.
    private long DayAt(int index)
    {
        int position = _section.Position + (index * _section.DayWidth);
        return _section.DayWidth <= WidestInt
            ? _data.Int(position, _section.DayWidth)
            : _data.Long(position, _section.DayWidth);
    }
}
