namespace Factbook;

/// <summary>
/// The arithmetic of the proleptic Gregorian calendar with a year 0000, as ISO 8601 has it. Day 0 is 0001-01-01, month 0
/// is January 0000.
/// </summary>
internal static class Calendar
{
    private const int YearsOfCycle = 400;
    private const int DaysOfCycle = 146_097;

    public static bool IsLeap(long year) => (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);

    public static int DaysInMonth(long year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    public static int DayNumber(int year, int month, int day) =>
        (int)DaysBeforeYear(year) + DaysBeforeMonth(year, month) + day - 1;

    /// <summary>The number of the first day of a month, of any year.</summary>
    /// <param name="month">The number of months since January 0000.</param>
    public static long FirstDayOfMonth(long month)
    {
        long year = FloorDivide(month, 12);
        return DaysBeforeYear(year) + DaysBeforeMonth(year, (int)(month - (year * 12)) + 1);
    }

    public static int YearOf(int dayNumber)
    {
        int cycle = (int)FloorDivide(dayNumber, DaysOfCycle);
        int day = dayNumber - (cycle * DaysOfCycle);

        // Leap days come at most 0.72 days before their average, so the quotient is the year or the one before it.
        int year = (int)((long)day * YearsOfCycle / DaysOfCycle);
        return (cycle * YearsOfCycle) + year + (DaysOfYears(year + 1) <= day ? 2 : 1);
    }

    public static int MonthOf(int dayNumber)
    {
        int year = YearOf(dayNumber);
        int dayOfYear = dayNumber - (int)DaysBeforeYear(year);
        int month = 1;
        while (month < 12 && DaysBeforeMonth(year, month + 1) <= dayOfYear)
        {
            month++;
        }

        return month;
    }

    /// <summary>Divides and rounds towards negative infinity.</summary>
    public static long FloorDivide(long dividend, int divisor) =>
        dividend >= 0 ? dividend / divisor : ((dividend + 1) / divisor) - 1;

    private static long DaysBeforeYear(long year)
    {
        long cycle = FloorDivide(year - 1, YearsOfCycle);
        return (cycle * DaysOfCycle) + DaysOfYears((int)(year - 1 - (cycle * YearsOfCycle)));
    }

    // Of the first years of a cycle, which begins with a year 1, 401, 801 and so on. The whole cycle has one day more.
    private static int DaysOfYears(int years) =>
        (years * 365) + (years / 4) - (years / 100) + (years / YearsOfCycle);

    // From March on, the months run 31 30 31 30 31, 31 30 31 30 31: 153 days in five months.
    private static int DaysBeforeMonth(long year, int month) => month switch
    {
        1 => 0,
        2 => 31,
        _ => (((153 * (month - 3)) + 2) / 5) + 59 + (IsLeap(year) ? 1 : 0),
    };
}
