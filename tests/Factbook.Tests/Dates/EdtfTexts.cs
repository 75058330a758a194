using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Factbook.Tests.Dates;

/// <summary>Generates texts of dates.</summary>
internal static class EdtfTexts
{
    /// <summary>Dates and intervals of all forms.</summary>
    public static Arbitrary<string> All { get; } = Gen.OneOf(Intervals(AnyDate()), AnyTime()).ToArbitrary();

    /// <summary>
    /// Dates and intervals known to the day or the month, from January to March 2015; those of days may have marks.
    /// </summary>
    public static Arbitrary<EdtfDate> EarlyIn2015 { get; } =
        Intervals(EarlyDate()).Select(EdtfDate.Parse).ToArbitrary();

    /// <summary>Dates and intervals of all forms, many of them close to one another.</summary>
    public static Arbitrary<EdtfDate> Close { get; } =
        Gen.OneOf(Intervals(EarlyDate()), Intervals(AnyDate()), AnyTime(), EarlyTime()).Select(EdtfDate.Parse).ToArbitrary();

    /// <summary>Times of day in the first days of 2015, with and without an offset from UTC.</summary>
    public static Arbitrary<EdtfDate> EarlyTimes { get; } = EarlyTime().Select(EdtfDate.Parse).ToArbitrary();

    private static Gen<string> Qualifier { get; } = Gen.Elements("", "", "", "~", "?", "%");

    private static Gen<string> Year() =>
        from year in Gen.OneOf(Gen.Choose(1, 9999), Gen.Choose(0, 20))
        from sign in year == 0 ? Gen.Constant("") : Gen.Elements("", "", "-")
        select sign + year.ToString("0000", CultureInfo.InvariantCulture);

    private static Gen<string> AnyDate() =>
        from year in Year()
        from month in Gen.Choose(1, 12)
        from day in Gen.Choose(1, 28)
        from season in Gen.Choose(21, 24)
        from more in Gen.Choose(0, 999_999)
        from form in Gen.Elements(
            year,
            $"{year[..^1]}X",
            $"{year[..^2]}XX",
            $"{year}-XX",
            $"{year}-XX-XX",
            $"{year}-{season}",
            $"{year}-{month:00}",
            $"{year}-{month:00}-XX",
            $"{year}-{month:00}-{day:00}",
            $"Y{(year[0] == '-' ? "-" : "")}1{year.TrimStart('-')}{more}")
        from qualifier in Qualifier
        select form + qualifier;

    private static Gen<string> AnyTime() =>
        from year in Year()
        from hour in Gen.Choose(0, 23)
        from offset in Offset()
        select $"{year}-02-28T{hour:00}:59:30{offset}";

    private static Gen<string> EarlyTime() =>
        from day in Gen.Choose(1, 3)
        from time in Gen.Elements("00:00:00", "09:30:00", "09:30:01", "23:59:59", "24:00:00")
        from offset in Offset()
        select $"2015-01-0{day}T{time}{offset}";

    private static Gen<string> Offset() => Gen.Elements("", "Z", "+00", "+00:00", "-04", "+04:30", "+14:00", "-14:00");

    private static Gen<string> EarlyDate() =>
        from month in Gen.Choose(1, 3)
        from day in Gen.Choose(1, 31)
        from qualifier in Qualifier
        from form in Gen.Elements(
            $"2015-{month:00}", $"2015-{month:00}-XX", $"2015-{month:00}-{(month == 2 ? (day % 28) + 1 : day):00}{qualifier}")
        select form;

    private static Gen<string> Intervals(Gen<string> dates)
    {
        Gen<string> ends = Gen.OneOf(dates, dates, Gen.Elements("", ".."));
        Gen<string> intervals = from start in ends from end in ends select start + "/" + end;
        return Gen.OneOf(dates, intervals.Where(text => EdtfDate.TryParse(text, out _)));
    }
}
