namespace Factbook;

/// <content>The days that a date allows, as numbers that may lie outside of what a calendar day can be.</content>
public readonly partial struct EdtfEndpoint
{
    private const int MonthsOfSeason = 3;
    private const int MonthsOfYear = 12;

    /// <summary>The first and the last day as they are written. There is a date.</summary>
    internal (long First, long Last) Written => Moved(0);

    /// <summary>
    /// By how many units of its precision the date may be wrong: one where it is approximate or uncertain, two where it
    /// is both.
    /// </summary>
    internal int Tolerance => (IsApproximate ? 1 : 0) + (IsUncertain ? 1 : 0);

    /// <summary>The days of the date that is some units of its precision later, or earlier. There is a date.</summary>
    internal (long First, long Last) Moved(int units)
    {
        if (Day is int day)
        {
            long number = (long)Calendar.DayNumber((int)FirstYear, RawMonth, day) + units;
            return (number, number);
        }

        int months = Months;
        long first = (FirstYear * MonthsOfYear) + FirstMonth - 1 + ((long)units * months);
        return (Calendar.FirstDayOfMonth(first), Calendar.FirstDayOfMonth(first + months) - 1);
    }

    /// <summary>
    /// The first and the last day on which something that happened then may have happened. There is a date.
    /// </summary>
    /// <remarks>
    /// The season of a year is in that year on one hemisphere or the other; summer and winter reach to the end of the
    /// next February, on the southern and on the northern one.
    /// </remarks>
    internal (long First, long Last) Possible
    {
        get
        {
            if (Season is not EdtfSeason season)
            {
                return (Moved(-Tolerance).First, Moved(Tolerance).Last);
            }

            long january = FirstYear * MonthsOfYear;
            long months = MonthsOfYear + (season is EdtfSeason.Summer or EdtfSeason.Winter ? 2 : 0);
            long tolerance = (long)Tolerance * MonthsOfSeason;
            return (
                Calendar.FirstDayOfMonth(january - tolerance),
                Calendar.FirstDayOfMonth(january + months + tolerance) - 1);
        }
    }

    private int FirstMonth => Month ?? (Season is EdtfSeason season ? (3 * (int)season) - 60 : 1);

    private int Months => Month is not null ? 1
        : Season is not null ? MonthsOfSeason
        : UnspecifiedYearDigits == 0 ? MonthsOfYear
        : (int)(LastYear - FirstYear + 1) * MonthsOfYear;

    // There is no year -0000, so that the decade -000X has nine years.
    private long LastYear
    {
        get
        {
            long last = FirstYear + (UnspecifiedYearDigits == 1 ? 9 : 99);
            return FirstYear < 0 && last >= 0 ? -1 : last;
        }
    }
}
