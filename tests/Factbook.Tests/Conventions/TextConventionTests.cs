using System;
using System.ComponentModel;
using System.Globalization;
using Xunit;

namespace Factbook.Tests.Conventions;

/// <summary>What .NET expects of a value with a text: the same for a day, a date and an amount.</summary>
public sealed class TextConventionTests
{
    [Fact]
    public void A_day_is_parsed_and_formatted_as_values_of_dotnet_are() =>
        HasConventions(new CalendarDate(2015, 5, 10), "2015-05-10", "10.05.2015");

    [Fact]
    public void A_date_is_parsed_and_formatted_as_values_of_dotnet_are() =>
        HasConventions(EdtfDate.Parse("2015-05~/.."), "2015-05~/..", "soon");

    [Fact]
    public void An_amount_is_parsed_and_formatted_as_values_of_dotnet_are() =>
        HasConventions(
            new Quantity(4.77m, null, Hedge.MoreThan, "USD", unitMultiplier: 9), "more than 4.77 bn USD", "lots of USD");

    [Theory]
    [InlineData("d MMMM yyyy", "10 mai 2015")]
    [InlineData("yyyy", "2015")]
    [InlineData("O", "2015-05-10")]
    [InlineData("", "2015-05-10")]
    public void A_day_takes_the_formats_of_dates(string format, string expected)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.DateTimeFormat.MonthGenitiveNames = ["", "", "", "", "mai", "", "", "", "", "", "", "", ""];

        Assert.Equal(expected, new CalendarDate(2015, 5, 10).ToString(format, culture));
        Assert.Equal(expected, string.Format(culture, "{0:" + format + "}", new CalendarDate(2015, 5, 10)));
    }

    [Fact]
    public void What_a_format_cannot_say_is_refused()
    {
        Assert.Throws<FormatException>(() => new CalendarDate(2015, 5, 10).ToString("HH:mm", CultureInfo.InvariantCulture));
        Assert.Throws<FormatException>(() => CalendarDate.Parse("-0044-03-15").ToString("yyyy", CultureInfo.InvariantCulture));
        Assert.Equal(
            "'yyyy' is no format of EDTF dates, which have one text.",
            Assert.Throws<FormatException>(() => EdtfDate.Parse("2015").ToString("yyyy", CultureInfo.InvariantCulture)).Message);
        Assert.Throws<FormatException>(() => new Quantity(1, null, Hedge.Exact).ToString("Q", CultureInfo.InvariantCulture));
        Assert.Equal("-0044-03-15", CalendarDate.Parse("-0044-03-15").ToString("G", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_day_converts_from_and_to_the_day_of_dotnet()
    {
        DateOnly day = new(2015, 5, 10);

        CalendarDate calendarDate = day;
        EdtfDate date = day;
        EdtfDate same = calendarDate;

        Assert.Equal(day, (DateOnly)calendarDate);
        Assert.Equal("2015-05-10", date.ToString());
        Assert.Equal(date, same);
        Assert.Throws<OverflowException>(() => CalendarDate.Parse("0000-12-31").ToDateOnly());
    }

    private static void HasConventions<T>(T value, string text, string wrong)
        where T : ISpanParsable<T>, ISpanFormattable
    {
        CultureInfo culture = CultureInfo.GetCultureInfo("");
        Assert.Equal(value, FromText<T>(text));
        Assert.Equal(value, T.Parse(text.AsSpan(), culture));
        Assert.True(TryFromText(text, out T parsed) && value.Equals(parsed));
        Assert.True(T.TryParse(text.AsSpan(), culture, out parsed!) && value.Equals(parsed));
        Assert.False(TryFromText<T>(wrong, out _));
        Assert.False(T.TryParse(wrong.AsSpan(), culture, out _));
        Assert.False(TryFromText<T>(null, out _));
        Assert.Throws<ArgumentNullException>(() => FromText<T>(null!));
        Assert.Contains(wrong, Assert.Throws<FormatException>(() => FromText<T>(wrong)).Message, StringComparison.Ordinal);

        Assert.Equal(text, value.ToString(null, culture));
        Assert.Equal(text, value.ToString("G", culture));
        Assert.Equal($"[{text}]", string.Create(culture, $"[{value}]"));
        Assert.False(value.TryFormat(new char[text.Length - 1], out int written, default, culture));
        Assert.Equal(0, written);
        Assert.True(value.TryFormat(new char[text.Length], out written, default, culture));
        Assert.Equal(text.Length, written);

        TypeConverter converter = TypeDescriptor.GetConverter(typeof(T));
        Assert.True(converter.CanConvertFrom(typeof(string)));
        Assert.False(converter.CanConvertFrom(typeof(double)));
        Assert.Equal(value, converter.ConvertFromInvariantString(text));
        Assert.Equal(text, converter.ConvertToString(null, culture, value));
        Assert.Throws<FormatException>(() => converter.ConvertFromInvariantString(wrong));
        Assert.Throws<NotSupportedException>(() => converter.ConvertFrom(1.5));
    }

    private static T FromText<T>(string text)
        where T : IParsable<T> => T.Parse(text, null);

    private static bool TryFromText<T>(string? text, out T value)
        where T : IParsable<T> => T.TryParse(text, null, out value!);
}
