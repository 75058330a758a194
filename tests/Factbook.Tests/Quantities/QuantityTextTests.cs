using System;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Factbook.Tests.Quantities;

public sealed class QuantityTextTests
{
    private static Arbitrary<Quantity> Amounts { get; } = (
        from hundredths in Gen.Choose(-100_000, 100_000)
        from width in Gen.Choose(0, 300)
        from isRange in Gen.Elements(true, false)
        from hedge in Gen.Elements(Enum.GetValues<Hedge>())
        from multiplier in Gen.Elements<int?>(null, 1, 3, 6, 9, 10, 11, 12)
        from measure in Gen.Elements<(string? Currency, string? Unit)>(
            ("USD", null), ("BYN", null), (null, "t"), (null, "m3/d"), (null, "{person}"), (null, null))
        from prices in Gen.Elements<(PriceBasis? Basis, int? Year)>(
            (null, null), (PriceBasis.Constant, null), (PriceBasis.Constant, 2015))
        select new Quantity(
            hundredths / 100m,
            hedge is Hedge.Between || isRange && hedge is Hedge.About or Hedge.Unknown ? (hundredths + width) / 100m : null,
            hedge,
            measure.Currency,
            measure.Unit,
            multiplier)
        {
            PriceBasis = prices.Basis,
            PriceYear = prices.Year,
        }).ToArbitrary();

    [Fact]
    public void An_amount_is_read_from_the_words_that_it_writes() => Prop.ForAll(
        Amounts,
        quantity => Quantity.Parse(quantity.ToString()) == quantity).QuickCheckThrowOnFailure();

    [Fact]
    public void No_words_make_the_reader_throw_and_what_it_takes_it_writes() => Prop.ForAll(
        Gen.Elements(
                "about ", "more than ", "up to ", "1", "2.50", "-3", " to ", " bn", " x 10^7", " USD", " t", " in prices of ",
                "2015", "02015", "+7", " in constant prices", " (hedge unknown)", " ")
            .ArrayOf().Select(string.Concat).ToArbitrary(),
        text => !Quantity.TryParse(text, out Quantity? quantity) || quantity.ToString() == text)
        .Check(Config.QuickThrowOnFailure.WithMaxTest(20_000));

    [Theory]
    [InlineData("-3 bn bn", 9, "bn")]
    [InlineData("1 thousand thousand", 3, "thousand")]
    [InlineData("5 x 10^7 x 10^7", 7, "x 10^7")]
    [InlineData("1 bn t in prices of 02015", 9, "t in prices of 02015")]
    [InlineData("1 bn t in prices of +2015", 9, "t in prices of +2015")]
    public void A_unit_that_is_written_like_another_part_is_kept(string text, int multiplier, string unit)
    {
        Quantity quantity = Quantity.Parse(text);

        Assert.Equal((multiplier, unit), (quantity.UnitMultiplier, quantity.Unit));
        Assert.Equal(text, quantity.ToString());
    }

    [Theory]
    [InlineData("5 AUD", "AUD", null)]
    [InlineData("5 NZD", "NZD", null)]
    [InlineData("5 km2", null, "km2")]
    [InlineData("5 A1Z", null, "A1Z")]
    [InlineData("5 @AZ", null, "@AZ")]
    [InlineData("5 AZ[", null, "AZ[")]
    public void Three_capitals_are_a_currency_and_all_else_is_a_unit(string text, string? currency, string? unit)
    {
        Quantity quantity = Quantity.Parse(text);

        Assert.Equal((currency, unit), (quantity.Currency, quantity.Unit));
    }

    [Fact]
    public void A_range_may_have_two_equal_ends() =>
        Assert.Equal(new Quantity(2, 2, Hedge.Between, "USD"), Quantity.Parse("2 to 2 USD"));

    [Theory]
    [InlineData("")]
    [InlineData("USD")]
    [InlineData("about")]
    [InlineData("1,5 USD")]
    [InlineData("1.5  USD")]
    [InlineData("1.5 USD ")]
    [InlineData("3 to 2 USD")]
    [InlineData("3 to USD")]
    [InlineData("more than 2 to 3 USD")]
    [InlineData("about 2 USD (hedge unknown)")]
    [InlineData("1e3 USD")]
    [InlineData("01 USD")]
    [InlineData("1.00000000000000000000000000001 USD")]
    [InlineData("100000000000000000000000000000 USD")]
    public void Other_words_are_refused(string text)
    {
        Assert.False(Quantity.TryParse(text, out Quantity? quantity));
        Assert.Null(quantity);
    }

    [Fact]
    public void Its_numbers_take_a_format_and_a_culture()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = " ";
        var range = new Quantity(1234.5m, 2000m, Hedge.Between, "USD", unitMultiplier: 6);

        Assert.Equal("1 234,50 to 2 000,00 mn USD", range.ToString("N2", culture));
        Assert.Equal("1234.5 to 2000 mn USD", range.ToString("G", culture));
    }
}
