namespace Factbook;

/// <content>
/// The number of 29 bits that an endpoint is, from the high bits: year 15, with 10000 added; month 4 (0 none, 13 <c>XX</c>,
/// 14 a season, 15 a year of more than four digits); day 6 (0 none, 32 <c>XX</c>); approximate 1; uncertain 1; kind 2.
/// Without a month, the day is how many digits of the year are not known, and of a season it is the number of the season.
/// The year is the first one allowed. No endpoint is 0.
/// </content>
public readonly partial struct EdtfEndpoint
{
    internal const int UnspecifiedMonth = 13;
    internal const int SeasonMonth = 14;
    internal const int LongYearMonth = 15;
    internal const int UnspecifiedDay = 32;

    private const int KindMask = 3;
    private const int UncertainBit = 4;
    private const int ApproximateBit = 8;
    private const int DayShift = 4;
    private const int DayMask = 63;
    private const int MonthShift = 10;
    private const int MonthMask = 15;
    private const int YearShift = 14;
    private const int YearBase = 10_000;

    internal static EdtfEndpoint Open => new((int)EdtfEndpointKind.Open);

    internal static EdtfEndpoint Unknown => new((int)EdtfEndpointKind.Unknown);

    internal int Packed => _packed;

    internal EdtfLongForm? LongForm => _longForm;

    internal EdtfTime? Time => _longForm?.Time;

    internal long FirstYear => RawMonth == LongYearMonth ? _longForm!.Year : (_packed >> YearShift) - YearBase;

    internal int RawMonth => (_packed >> MonthShift) & MonthMask;

    internal int RawDay => (_packed >> DayShift) & DayMask;

    internal int UnspecifiedYearDigits => RawMonth == 0 ? RawDay : 0;

    internal bool HasUnspecifiedDigits =>
        UnspecifiedYearDigits > 0 || RawMonth == UnspecifiedMonth || RawDay == UnspecifiedDay;

    internal static EdtfEndpoint Date(
        int firstYear, int rawMonth, int rawDay, EdtfLongForm? longForm = null) => new(
        ((firstYear + YearBase) << YearShift) | (rawMonth << MonthShift) | (rawDay << DayShift) |
        (int)EdtfEndpointKind.Date,
        longForm);

    internal EdtfEndpoint Qualified(char qualifier) => new(
        _packed | (qualifier is '~' or '%' ? ApproximateBit : 0) | (qualifier is '?' or '%' ? UncertainBit : 0),
        _longForm);
}
