using System;

namespace Factbook;

/// <summary>One end of an interval, or the only date there is: a date of some precision, open, or unknown.</summary>
/// <remarks>
/// Immutable and safe to use from any thread. Two endpoints are equal when they are written alike.
/// </remarks>
public readonly partial struct EdtfEndpoint : IEquatable<EdtfEndpoint>
{
    // Absent for all dates that one number holds.
    private readonly EdtfLongForm? _longForm;
    private readonly int _packed;

    internal EdtfEndpoint(int packed, EdtfLongForm? longForm = null)
    {
        _packed = packed;
        _longForm = longForm;
    }

    /// <summary>Whether there is a date, no limit, or something that nobody knows.</summary>
    public EdtfEndpointKind Kind => (EdtfEndpointKind)(_packed & KindMask);

    /// <summary>
    /// The year, or <see langword="null"/> where not all its digits are known, or an <see cref="int"/> does not hold it.
    /// 0 is the year before 1, as in ISO 8601.
    /// </summary>
    public int? Year => Kind == EdtfEndpointKind.Date && UnspecifiedYearDigits == 0 && FirstYear == (int)FirstYear
        ? (int)FirstYear
        : null;

    /// <summary>The month, 1 to 12, or <see langword="null"/> where it is not known.</summary>
    public int? Month => RawMonth is >= 1 and <= 12 ? RawMonth : null;

    /// <summary>The day of the month, or <see langword="null"/> where it is not known.</summary>
    public int? Day => Month is not null && RawDay is >= 1 and <= 31 ? RawDay : null;

    /// <summary>The season, or <see langword="null"/> where the date is none of a season.</summary>
    public EdtfSeason? Season => RawMonth == SeasonMonth ? (EdtfSeason)RawDay : null;

    /// <summary>
    /// The time on the clock, to the second, or <see langword="null"/> where none is stated; 24 hours are the end of
    /// the day.
    /// </summary>
    public TimeSpan? TimeOfDay => Time is { } time ? TimeSpan.FromSeconds(time.Seconds) : null;

    /// <summary>
    /// How far the clock of <see cref="TimeOfDay"/> is ahead of UTC, from -14 to 14 hours; <see langword="null"/> where
    /// that is not stated.
    /// </summary>
    public TimeSpan? UtcOffset => Time?.OffsetMinutes is int minutes ? TimeSpan.FromMinutes(minutes) : null;

    /// <summary>Whether the date is stated as approximate: <c>~</c> or <c>%</c>.</summary>
    public bool IsApproximate => (_packed & ApproximateBit) != 0;

    /// <summary>Whether the date is stated as doubtful: <c>?</c> or <c>%</c>.</summary>
    public bool IsUncertain => (_packed & UncertainBit) != 0;

    /// <summary>The finest part that is known.</summary>
    public EdtfPrecision Precision => Kind != EdtfEndpointKind.Date ? EdtfPrecision.None
        : Time is not null ? EdtfPrecision.Second
        : Day is not null ? EdtfPrecision.Day
        : Month is not null ? EdtfPrecision.Month
        : Season is not null ? EdtfPrecision.Season
        : EdtfPrecision.Year + UnspecifiedYearDigits;

    /// <summary>
    /// The first day that is written, or <see langword="null"/> where there is no date or the day is not in the years
    /// -9999 to 9999.
    /// </summary>
    /// <remarks>
    /// Of an approximate or uncertain date, that of the date without the mark. Of a season, that of the northern
    /// hemisphere: spring begins on 1 March, summer on 1 June, autumn on 1 September, winter on 1 December.
    /// </remarks>
    public CalendarDate? Earliest => Kind == EdtfEndpointKind.Date ? CalendarDate.Find(Written.First) : null;

    /// <summary>
    /// The last day that is written, or <see langword="null"/> where there is no date or the day is not in the years
    /// -9999 to 9999.
    /// </summary>
    /// <remarks>As <see cref="Earliest"/>; winter ends with February of the next year.</remarks>
    public CalendarDate? Latest => Kind == EdtfEndpointKind.Date ? CalendarDate.Find(Written.Last) : null;

    /// <inheritdoc/>
    public bool Equals(EdtfEndpoint other) =>
        _packed == other._packed && string.Equals(_longForm?.Text, other._longForm?.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EdtfEndpoint other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        _longForm is null ? _packed : StringComparer.Ordinal.GetHashCode(_longForm.Text);

    /// <summary>
    /// Gives the text of the endpoint as EDTF writes it: empty where it is unknown, <c>..</c> where open.
    /// </summary>
    public override string ToString() => EdtfText.Format(this);

    /// <summary>Whether two endpoints are written alike.</summary>
    public static bool operator ==(EdtfEndpoint left, EdtfEndpoint right) => left.Equals(right);

    /// <summary>Whether two endpoints are written differently.</summary>
    public static bool operator !=(EdtfEndpoint left, EdtfEndpoint right) => !left.Equals(right);
}
