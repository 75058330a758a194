using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace Factbook.Tests.Dates;

/// <summary>Generates texts of dates.</summary>
internal static class EdtfTexts
{
    /// <summary>Dates and intervals of all forms.</summary>
    public static Arbitrary<string> All { get; } = Intervals(AnyDate()).ToArbitrary();

    /// <summary>Dates and intervals known to the day or the month, from January to March 2015.</summary>
    public static Arbitrary<EdtfDate> EarlyIn2015 { get; } =
        Intervals(EarlyDate()).Select(EdtfDate.Parse).ToArbitrary();

    /// <summary>Dates and intervals of all forms, many of them close to one another.</summary>
    public static Arbitrary<EdtfDate> Close { get; } =
        Gen.OneOf(Intervals(EarlyDate()), Intervals(AnyDate())).Select(EdtfDate.Parse).ToArbitrary();

    private static Gen<string> Qualifier { get; } = Gen.Elements("", "", "", "~", "?", "%");

    private static Gen<string> AnyDate() =>
        from year in Gen.Choose(100, 9999)
        from month in Gen.Choose(1, 12)
        from day in Gen.Choose(1, 28)
        from form in Gen.Elements(
            $"{year:0000}",
            $"{year / 10:000}X",
            $"{year / 100:00}XX",
            $"{year:0000}-XX",
            $"{year:0000}-XX-XX",
            $"{year:0000}-{month:00}",
            $"{year:0000}-{month:00}-XX",
            $"{year:0000}-{month:00}-{day:00}")
        from qualifier in Qualifier
        select form + qualifier;

    private static Gen<string> EarlyDate() =>
        from month in Gen.Choose(1, 3)
        from day in Gen.Choose(1, 28)
        from form in Gen.Elements($"2015-{month:00}", $"2015-{month:00}-XX", $"2015-{month:00}-{day:00}")
        from qualifier in Qualifier
        select form + qualifier;

    private static Gen<string> Intervals(Gen<string> dates)
    {
        Gen<string> ends = Gen.OneOf(dates, dates, Gen.Elements("", ".."));
        Gen<string> intervals = from start in ends from end in ends select start + "/" + end;
        return Gen.OneOf(dates, intervals.Where(text => EdtfDate.TryParse(text, out _)));
    }
}
