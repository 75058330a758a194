using System;

namespace Factbook;

/// <summary>One end of an interval, or the only date there is: a date of some precision, open, or unknown.</summary>
/// <remarks>
/// Immutable and safe to use from any thread. It is one number of 30 bits, from the high bits: year 14, count of digits
/// of the year that are not known 2, month 4 (0 none, 13 <c>XX</c>), day 6 (0 none, 32 <c>XX</c>), approximate 1,
/// uncertain 1, kind 2. The digits of the year that are not known are zero.
/// </remarks>
public readonly struct EdtfEndpoint : IEquatable<EdtfEndpoint>
{
    internal const int UnspecifiedMonth = 13;
    internal const int UnspecifiedDay = 32;

    private readonly int _packed;

    internal EdtfEndpoint(int packed) => _packed = packed;

    internal static EdtfEndpoint Open => new((int)EdtfEndpointKind.Open);

    internal static EdtfEndpoint Unknown => new((int)EdtfEndpointKind.Unknown);

    /// <summary>Whether there is a date, no limit, or something that nobody knows.</summary>
    public EdtfEndpointKind Kind => (EdtfEndpointKind)(_packed & 3);

    /// <summary>The year, or <see langword="null"/> where not all its digits are known.</summary>
    public int? Year => Kind == EdtfEndpointKind.Date && UnspecifiedYearDigits == 0 ? FirstYear : null;

    /// <summary>The month, 1 to 12, or <see langword="null"/> where it is not known.</summary>
    public int? Month => RawMonth is 0 or UnspecifiedMonth ? null : RawMonth;

    /// <summary>The day of the month, or <see langword="null"/> where it is not known.</summary>
    public int? Day => RawDay is 0 or UnspecifiedDay ? null : RawDay;

    /// <summary>Whether the date is stated as approximate: <c>~</c> or <c>%</c>.</summary>
    public bool IsApproximate => (_packed & 8) != 0;

    /// <summary>Whether the date is stated as doubtful: <c>?</c> or <c>%</c>.</summary>
    public bool IsUncertain => (_packed & 4) != 0;

    /// <summary>The finest part that is known.</summary>
    public EdtfPrecision Precision => Kind != EdtfEndpointKind.Date ? EdtfPrecision.None
        : Day is not null ? EdtfPrecision.Day
        : Month is not null ? EdtfPrecision.Month
        : EdtfPrecision.Year + UnspecifiedYearDigits;

    /// <summary>The first day that the date allows, or <see langword="null"/> where there is no date.</summary>
    public CalendarDate? Earliest => Kind == EdtfEndpointKind.Date
        ? CalendarDate.FromDayNumber(Calendar.DayNumber(FirstYear, Month ?? 1, Day ?? 1))
        : null;

    /// <summary>The last day that the date allows, or <see langword="null"/> where there is no date.</summary>
    public CalendarDate? Latest
    {
        get
        {
            if (Kind != EdtfEndpointKind.Date)
            {
                return null;
            }

            int year = FirstYear + (UnspecifiedYearDigits switch { 0 => 0, 1 => 9, _ => 99 });
            int month = Month ?? 12;
            return CalendarDate.FromDayNumber(
                Calendar.DayNumber(year, month, Day ?? Calendar.DaysInMonth(year, month)));
        }
    }

    internal int Packed => _packed;

    internal int FirstYear => _packed >> 16;

    internal int UnspecifiedYearDigits => (_packed >> 14) & 3;

    internal int RawMonth => (_packed >> 10) & 15;

    internal int RawDay => (_packed >> 4) & 63;

    internal static EdtfEndpoint Date(int firstYear, int unspecifiedYearDigits, int rawMonth, int rawDay) => new(
        (firstYear << 16) | (unspecifiedYearDigits << 14) | (rawMonth << 10) | (rawDay << 4) |
        (int)EdtfEndpointKind.Date);

    internal EdtfEndpoint Qualified(bool approximate, bool uncertain) =>
        new(_packed | (approximate ? 8 : 0) | (uncertain ? 4 : 0));

    /// <inheritdoc/>
    public bool Equals(EdtfEndpoint other) => _packed == other._packed;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EdtfEndpoint other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _packed;

    /// <summary>
    /// Gives the text of the endpoint as EDTF writes it: empty where it is unknown, <c>..</c> where open.
    /// </summary>
    public override string ToString() => EdtfText.Format(this);

    /// <summary>Whether two endpoints are written alike.</summary>
    public static bool operator ==(EdtfEndpoint left, EdtfEndpoint right) => left.Equals(right);

    /// <summary>Whether two endpoints are written differently.</summary>
    public static bool operator !=(EdtfEndpoint left, EdtfEndpoint right) => !left.Equals(right);
}
