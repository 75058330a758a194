using System;
using System.ComponentModel;

namespace Factbook;

/// <summary>
/// A date as far as it is known, or an interval between two such dates: EDTF (ISO 8601-2) levels 0 and 1, years 0001 to
/// 9999, without seasons, times and sets.
/// </summary>
/// <remarks>
/// <para>Immutable and safe to use from any thread. There is no conversion to a calendar day that would invent what is
/// not known: see <see cref="Earliest"/>, <see cref="Latest"/> and <see cref="TryGetExact"/>.</para>
/// <para>Two dates are equal when they are written alike: <c>2015</c>, <c>2015~</c> and <c>2015-XX</c> are three dates.
/// An approximate date allows the same days as the date without the mark.</para>
/// <para>The default value is no date: its text is empty, it has no days and every comparison with it says "cannot
/// tell". It sorts before all dates.</para>
/// </remarks>
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(Serialization.EdtfDateJsonConverter))]
#endif
public readonly partial struct EdtfDate : IEquatable<EdtfDate>
{
    private readonly EdtfEndpoint _start;

    // The default value where the date is no interval.
    private readonly EdtfEndpoint _end;

    internal EdtfDate(EdtfEndpoint start, EdtfEndpoint end = default)
    {
        _start = start;
        _end = end;
    }

    /// <summary>The start of an interval; of any other date, the date itself.</summary>
    public EdtfEndpoint Start => _start;

    /// <summary>The end of an interval; of any other date, the date itself.</summary>
    public EdtfEndpoint End => IsInterval ? _end : _start;

    /// <summary>Whether it is an interval, <c>A/B</c>, be it open or of unknown end.</summary>
    public bool IsInterval => _end.Kind != EdtfEndpointKind.None;

    /// <summary>Whether the date, or an endpoint of the interval, is stated as approximate.</summary>
    public bool IsApproximate => _start.IsApproximate || _end.IsApproximate;

    /// <summary>Whether the date, or an endpoint of the interval, is stated as doubtful.</summary>
    public bool IsUncertain => _start.IsUncertain || _end.IsUncertain;

    /// <summary>The finest part that is known; of an interval, that of its less precise endpoint.</summary>
    public EdtfPrecision Precision => _start.Precision > _end.Precision ? _start.Precision : _end.Precision;

    /// <summary>The first day allowed, or <see langword="null"/> where the start is open or unknown.</summary>
    public CalendarDate? Earliest => Start.Earliest;

    /// <summary>The last day allowed, or <see langword="null"/> where the end is open or unknown.</summary>
    public CalendarDate? Latest => End.Latest;

    /// <summary>The year, or <see langword="null"/> where the days allowed are not all of one year.</summary>
    public int? Year => Start.Year is int year && End.Year == year ? year : null;

    /// <summary>The first endpoint as one non-negative number of 30 bits.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public int PackedStart => _start.Packed;

    /// <summary>The second endpoint of an interval as one non-negative number of 30 bits; 0 otherwise.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public int PackedEnd => _end.Packed;

    /// <summary>
    /// Makes the date of two numbers that <see cref="PackedStart"/> and <see cref="PackedEnd"/> gave.
    /// </summary>
    /// <param name="start">
    /// The first endpoint. Other numbers than <see cref="PackedStart"/> gives are not checked for.
    /// </param>
    /// <param name="end">The second endpoint, 0 where there is none.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static EdtfDate FromPacked(int start, int end) => new(new EdtfEndpoint(start), new EdtfEndpoint(end));

    /// <summary>Makes the date that is known to the day.</summary>
    /// <param name="day">The day.</param>
    public static EdtfDate FromDay(CalendarDate day) => new(EdtfEndpoint.Date(day.Year, 0, day.Month, day.Day));

    /// <summary>Gives the day where it is known without any reservation.</summary>
    /// <param name="day">The day, or the default value.</param>
    /// <returns>Whether this is a single date, known to the day, neither approximate nor doubtful.</returns>
    public bool TryGetExact(out CalendarDate day)
    {
        bool exact = !IsInterval && Precision == EdtfPrecision.Day && !IsApproximate && !IsUncertain;
        day = exact ? Earliest.GetValueOrDefault() : default;
        return exact;
    }

    /// <inheritdoc/>
    public bool Equals(EdtfDate other) => _start == other._start && _end == other._end;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EdtfDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (PackedStart * 397) ^ PackedEnd;

    /// <summary>Gives the text as EDTF writes it, from which <see cref="Parse"/> makes the same date.</summary>
    // Not interpolated, which would be generic code over a type of ours, for which the runtime has no machine code.
    public override string ToString() => IsInterval ? _start.ToString() + "/" + _end.ToString() : _start.ToString();

    /// <summary>Whether two dates are written alike.</summary>
    public static bool operator ==(EdtfDate left, EdtfDate right) => left.Equals(right);

    /// <summary>Whether two dates are written differently.</summary>
    public static bool operator !=(EdtfDate left, EdtfDate right) => !left.Equals(right);
}
