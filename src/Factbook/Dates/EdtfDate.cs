using System;
using System.ComponentModel;
using System.Diagnostics;
using Factbook.Serialization;

namespace Factbook;

/// <summary>
/// A date as far as it is known, or an interval between two such dates: EDTF (ISO 8601-2:2019), levels 0 and 1 whole.
/// </summary>
/// <remarks>
/// <para>Immutable and safe to use from any thread. There is no conversion to a calendar day that would invent what is
/// not known: see <see cref="Earliest"/>, <see cref="Latest"/> and <see cref="TryGetExact"/>.</para>
/// <para>Two dates are equal when they are written alike: <c>2015</c>, <c>2015~</c> and <c>2015-XX</c> are three dates.
/// </para>
/// <para>The default value is no date, and no member of this library gives it for one. Its text is empty, it has no days,
/// every comparison with it says "cannot tell", and it sorts before all dates.</para>
/// </remarks>
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(EdtfDateJsonConverter))]
#endif
[TypeConverter(typeof(EdtfDateTypeConverter))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial struct EdtfDate : IEquatable<EdtfDate>
{
    // Absent for all dates that the two numbers hold.
    private readonly EdtfLongForms? _longForms;
    private readonly int _start;

    // 0 where the date is no interval.
    private readonly int _end;

    internal EdtfDate(EdtfEndpoint start, EdtfEndpoint end = default)
    {
        _start = start.Packed;
        _end = end.Packed;
        _longForms = start.LongForm is null && end.LongForm is null
            ? null
            : new EdtfLongForms(start.LongForm, end.LongForm);
    }

    internal EdtfDate(int start, int end)
    {
        _start = start;
        _end = end;
        _longForms = null;
    }

    /// <summary>The start of an interval; of any other date, the date itself.</summary>
    public EdtfEndpoint Start => new(_start, _longForms?.Start);

    /// <summary>The end of an interval; of any other date, the date itself.</summary>
    public EdtfEndpoint End => IsInterval ? new EdtfEndpoint(_end, _longForms?.End) : Start;

    /// <summary>Whether it is an interval, <c>A/B</c>, be it open or of unknown end.</summary>
    public bool IsInterval => _end != 0;

    /// <summary>Whether the date, or an endpoint of the interval, is stated as approximate.</summary>
    public bool IsApproximate => Start.IsApproximate || End.IsApproximate;

    /// <summary>Whether the date, or an endpoint of the interval, is stated as doubtful.</summary>
    public bool IsUncertain => Start.IsUncertain || End.IsUncertain;

    /// <summary>The finest part that is known; of an interval, that of its less precise endpoint.</summary>
    public EdtfPrecision Precision => Start.Precision > End.Precision ? Start.Precision : End.Precision;

    /// <summary>
    /// The first day that is written, or <see langword="null"/> where the start is open or unknown, or where it is not in
    /// the years -9999 to 9999: <see cref="Start"/> tells these apart.
    /// </summary>
    /// <remarks>
    /// An approximate or uncertain date may lie before it. A season is that of the northern hemisphere here: spring
    /// begins on 1 March, summer on 1 June, autumn on 1 September, winter on 1 December.
    /// </remarks>
    public CalendarDate? Earliest => Start.Earliest;

    /// <summary>
    /// The last day that is written, or <see langword="null"/> where the end is open or unknown, or where it is not in the
    /// years -9999 to 9999: <see cref="End"/> tells these apart.
    /// </summary>
    /// <remarks>As <see cref="Earliest"/>; winter ends with February of the next year.</remarks>
    public CalendarDate? Latest => End.Latest;

    /// <summary>
    /// The year, or <see langword="null"/> where more than one is written, or where an <see cref="int"/> does not hold it.
    /// 0 is the year before 1, as in ISO 8601.
    /// </summary>
    public int? Year => Start.Year is int year && End.Year == year ? year : null;

    internal EdtfLongForms? LongForms => _longForms;

    internal int PackedStart => _start;

    internal int PackedEnd => _end;

    internal long? FirstDay => Start.Kind == EdtfEndpointKind.Date ? Start.Written.First : null;

    internal long? LastDay => End.Kind == EdtfEndpointKind.Date ? End.Written.Last : null;

    /// <summary>Makes the date that is known to the day.</summary>
    /// <param name="day">The day.</param>
    public static EdtfDate FromDay(CalendarDate day) => new(EdtfEndpoint.Date(day.Year, day.Month, day.Day));

    /// <summary>Gives the day where it is known without any reservation.</summary>
    /// <param name="day">The day, or the default value.</param>
    /// <returns>
    /// Whether this is a single date, known to the day or the second, neither approximate nor doubtful.
    /// </returns>
    public bool TryGetExact(out CalendarDate day)
    {
        bool exact = !IsInterval && Start.Day is not null && !IsApproximate && !IsUncertain;
        day = exact ? Earliest.GetValueOrDefault() : default;
        return exact;
    }

    /// <summary>Gives the moment where a time of day and how far it is from UTC are stated.</summary>
    /// <param name="moment">The moment, or the default value.</param>
    /// <returns>Whether both are, and <see cref="DateTimeOffset"/> can hold the moment: from year 1 to 9999.</returns>
    public bool TryGetMoment(out DateTimeOffset moment)
    {
        moment = default;
        if (Start is not { Earliest: { DayNumber: >= 0 } day, TimeOfDay: { } time, UtcOffset: { } offset })
        {
            return false;
        }

        long clock = (day.DayNumber * TimeSpan.TicksPerDay) + time.Ticks;
        long utc = clock - offset.Ticks;
        bool exists = clock <= DateTime.MaxValue.Ticks && utc >= 0 && utc <= DateTime.MaxValue.Ticks;
        moment = exists ? new DateTimeOffset(clock, offset) : default;
        return exists;
    }

    /// <inheritdoc/>
    public bool Equals(EdtfDate other) =>
        _start == other._start && _end == other._end && Equals(_longForms, other._longForms);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EdtfDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (_start * 397) ^ _end ^ (_longForms?.GetHashCode() ?? 0);

    /// <summary>Gives the date that is known to the day.</summary>
    /// <param name="day">The day.</param>
    public static implicit operator EdtfDate(CalendarDate day) => FromDay(day);

#if NET8_0_OR_GREATER
    /// <summary>Gives the date that is known to the day.</summary>
    /// <param name="day">The day.</param>
    public static implicit operator EdtfDate(DateOnly day) => FromDay(day);
#endif

    /// <summary>Whether two dates are written alike.</summary>
    public static bool operator ==(EdtfDate left, EdtfDate right) => left.Equals(right);

    /// <summary>Whether two dates are written differently.</summary>
    public static bool operator !=(EdtfDate left, EdtfDate right) => !left.Equals(right);
}
