namespace Factbook;

/// <summary>The arithmetic of the proleptic Gregorian calendar. Day 0 is 0001-01-01.</summary>
internal static class Calendar
{
    public static bool IsLeap(int year) => (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);

    public static int DaysInMonth(int year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    public static int DayNumber(int year, int month, int day) =>
        DaysBeforeYear(year) + DaysBeforeMonth(year, month) + day - 1;

    public static int YearOf(int dayNumber)
    {
        // 400 years are 146097 days, so the quotient is at most one year off, either way.
        int year = (int)(dayNumber * 400L / 146_097) + 1;
        while (DaysBeforeYear(year + 1) <= dayNumber)
        {
            year++;
        }

        while (DaysBeforeYear(year) > dayNumber)
        {
            year--;
        }

        return year;
    }

    public static int MonthOf(int dayNumber)
    {
        int year = YearOf(dayNumber);
        int dayOfYear = dayNumber - DaysBeforeYear(year);
        int month = 1;
        while (month < 12 && DaysBeforeMonth(year, month + 1) <= dayOfYear)
        {
            month++;
        }

        return month;
    }

    private static int DaysBeforeYear(int year)
    {
        int before = year - 1;
        return (before * 365) + (before / 4) - (before / 100) + (before / 400);
    }

    // From March on, the months run 31 30 31 30 31, 31 30 31 30 31: 153 days in five months.
    private static int DaysBeforeMonth(int year, int month) => month switch
    {
        1 => 0,
        2 => 31,
        _ => (((153 * (month - 3)) + 2) / 5) + 59 + (IsLeap(year) ? 1 : 0),
    };
}
