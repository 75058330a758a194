using System;
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using Factbook.CompilerServices;

namespace Factbook;

/// <summary>
/// The facts of all dated tables in the order of the earliest day of their slot <c>when</c>; of one day, table after table.
/// </summary>
/// <remarks>
/// Merges the indexes of the tables as it is walked, so that nothing says beforehand how many facts there are. A walk
/// allocates one array of a place for each table. Immutable; may be read from any number of threads.
/// </remarks>
public readonly struct FactTimeline : IEnumerable<TimelineEntry>
{
    private readonly IDateRows[]? _tables;
    private readonly long _first;
    private readonly long _end;

    /// <summary>Makes a time line. For generated code.</summary>
    /// <param name="tables">The indexes of the tables.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public FactTimeline(params IDateRows[] tables)
        : this(tables, long.MinValue, long.MaxValue)
    {
    }

    private FactTimeline(IDateRows[]? tables, long first, long end)
    {
        _tables = tables;
        _first = first;
        _end = end;
    }

    /// <summary>The part whose earliest days lie in a period.</summary>
    /// <param name="period">The period; an end of it that is open or unknown does not limit it.</param>
    /// <exception cref="ArgumentException">The period is the default value, which is no date.</exception>
    public FactTimeline In(EdtfDate period) =>
        Part(Period.Require(period).FirstDay ?? long.MinValue, period.LastDay is { } last ? last + 1 : long.MaxValue);

    /// <summary>The part whose earliest days are one of two days or between them.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day; where it is before the first the part is empty.</param>
    public FactTimeline Between(CalendarDate first, CalendarDate last) => Part(first.DayNumber, last.DayNumber + 1);

    /// <summary>The part whose earliest days are before a day.</summary>
    /// <param name="day">The day, itself not included.</param>
    public FactTimeline Before(CalendarDate day) => Part(long.MinValue, day.DayNumber);

    /// <summary>The part whose earliest days are after a day.</summary>
    /// <param name="day">The day, itself not included.</param>
    public FactTimeline After(CalendarDate day) => Part(day.DayNumber + 1, long.MaxValue);

    /// <summary>What may have been going on in a period, as <see cref="DateIndex{T}.Overlapping"/> says of each table.</summary>
    /// <param name="period">The period.</param>
    /// <returns>The facts of the whole time line, sorted by date when they are walked.</returns>
    /// <exception cref="ArgumentException">The period is the default value, which is no date.</exception>
    public IEnumerable<TimelineEntry> Overlapping(EdtfDate period) => Overlapping(period, isCertain: false);

    /// <summary>What was certainly going on in a period, as <see cref="DateIndex{T}.CertainlyOverlapping"/> says of each table.</summary>
    /// <param name="period">The period.</param>
    /// <returns>The facts of the whole time line, sorted by date when they are walked.</returns>
    /// <exception cref="ArgumentException">The period is the default value, which is no date.</exception>
    public IEnumerable<TimelineEntry> CertainlyOverlapping(EdtfDate period) => Overlapping(period, isCertain: true);

    /// <summary>Walks the facts.</summary>
    public Enumerator GetEnumerator() => new(_tables ?? [], _first, _end);

    IEnumerator<TimelineEntry> IEnumerable<TimelineEntry>.GetEnumerator() => Walk();

    IEnumerator IEnumerable.GetEnumerator() => Walk();

    private FactTimeline Part(long first, long end) => new(
        _tables, System.Math.Max(_first, first), System.Math.Min(_end, end));

    private IEnumerable<TimelineEntry> Overlapping(EdtfDate period, bool isCertain) =>
        Sorted(Period.Require(period), isCertain);

    private IEnumerable<TimelineEntry> Sorted(EdtfDate period, bool isCertain) =>
        (_tables ?? []).SelectMany(table => table.Overlapping(period, isCertain)).OrderBy(static found => found.When);

    private IEnumerator<TimelineEntry> Walk()
    {
        foreach (TimelineEntry fact in this)
        {
            yield return fact;
        }
    }

    /// <summary>Walks the facts of a <see cref="FactTimeline"/>.</summary>
    public struct Enumerator
    {
        private readonly IDateRows[] _tables;
        private readonly Head[] _heads;
        private TimelineEntry _current;

        internal Enumerator(IDateRows[] tables, long first, long end)
        {
            _tables = tables;
            _current = default;
            _heads = new Head[tables.Length];
            for (int i = 0; i < tables.Length; i++)
            {
                _heads[i].Next = first == long.MinValue ? 0 : tables[i].CountBefore(first);
                _heads[i].End = end == long.MaxValue ? tables[i].Count : tables[i].CountBefore(end);
                _heads[i].Read(tables[i]);
            }
        }

        /// <summary>The fact at hand.</summary>
        public readonly TimelineEntry Current => _current;

        /// <summary>Goes to the next fact.</summary>
        /// <returns><see langword="false"/> at the end.</returns>
        public bool MoveNext()
        {
            int first = -1;
            for (int i = 0; i < _heads.Length; i++)
            {
                if (_heads[i].Next < _heads[i].End && (first < 0 || _heads[i].Day < _heads[first].Day))
                {
                    first = i;
                }
            }

            if (first < 0)
            {
                return false;
            }

            _current = _heads[first].Fact;
            _heads[first].Next++;
            _heads[first].Read(_tables[first]);
            return true;
        }

        private struct Head
        {
            public int Next;
            public int End;
            public long Day;
            public TimelineEntry Fact;

            public void Read(IDateRows table)
            {
                if (Next < End)
                {
                    Fact = table.At(Next);
                    Day = Fact.When.FirstDay ?? long.MinValue;
                }
            }
        }
    }
}
