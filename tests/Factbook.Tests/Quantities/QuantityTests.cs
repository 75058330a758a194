using System;
using System.Globalization;
using Xunit;

namespace Factbook.Tests.Quantities;

public sealed class QuantityTests
{
    [Theory]
    [InlineData(Hedge.Exact, "4770000000", "4770000000", "4.77 bn USD")]
    [InlineData(Hedge.About, null, null, "about 4.77 bn USD")]
    [InlineData(Hedge.MoreThan, "4770000000", null, "more than 4.77 bn USD")]
    [InlineData(Hedge.AtLeast, "4770000000", null, "at least 4.77 bn USD")]
    [InlineData(Hedge.LessThan, null, "4770000000", "less than 4.77 bn USD")]
    [InlineData(Hedge.UpTo, null, "4770000000", "up to 4.77 bn USD")]
    [InlineData(Hedge.Between, "4770000000", "5000000000", "4.77 to 5 bn USD")]
    [InlineData(Hedge.Unknown, null, null, "4.77 bn USD (hedge unknown)")]
    public void The_hedge_sets_the_bounds(Hedge hedge, string? lower, string? upper, string text)
    {
        Quantity quantity = Billions(4.77m, hedge, hedge == Hedge.Between ? 5m : null);

        Assert.Equal(lower, quantity.Lower?.ToString());
        Assert.Equal(upper, quantity.Upper?.ToString());
        Assert.Equal(hedge == Hedge.MoreThan, quantity.LowerIsExclusive);
        Assert.Equal(hedge == Hedge.LessThan, quantity.UpperIsExclusive);
        Assert.Equal(hedge == Hedge.Exact ? 4_770_000_000m : null, quantity.Value);
        Assert.Equal(4_770_000_000m, quantity.StatedAmount);
        Assert.Equal(text, quantity.ToString());
    }

    [Fact]
    public void What_is_not_money_shows_its_unit() => Assert.Equal(
        "about 20 {document}", new Quantity(20m, null, Hedge.About, unit: "{document}").ToString());

    [Fact]
    public void Constant_prices_show_their_year() => Assert.Equal(
        "1.5 tn CNY in prices of 2015",
        new Quantity(
            amount: 1.5m,
            amountHigh: null,
            hedge: Hedge.Exact,
            currency: "CNY",
            unitMultiplier: 12)
        {
            PriceBasis = PriceBasis.Constant,
            PriceYear = 2015,
        }.ToString());

    [Theory]
    [InlineData("4.77", 3)]
    [InlineData("4.770", 4)]
    [InlineData("0.05", 1)]
    [InlineData("-1500", 4)]
    [InlineData("0", 1)]
    [InlineData("9", 1)]
    [InlineData("10", 2)]
    [InlineData("0.10", 2)]
    [InlineData("-10.0", 3)]
    [InlineData("79228162514264337593543950335", 29)]
    public void Digits_count_as_they_are_written(string amount, int digits) => Assert.Equal(
        digits,
        new Quantity(decimal.Parse(amount, CultureInfo.InvariantCulture), null, Hedge.Exact)
            .SignificantDigits);

    [Theory]
    [InlineData("10", "25", 2)]
    [InlineData("9.5", "12", 2)]
    [InlineData("1.25", "3", 1)]
    [InlineData("3", "12.5", 1)]
    public void Of_a_range_the_end_with_fewer_digits_counts(string low, string high, int digits) => Assert.Equal(
        digits,
        new Quantity(
            decimal.Parse(low, CultureInfo.InvariantCulture), decimal.Parse(high, CultureInfo.InvariantCulture), Hedge.Between)
            .SignificantDigits);

    [Fact]
    public void What_makes_no_sense_cannot_be_made()
    {
        Assert.Throws<ArgumentException>(() => new Quantity(1m, null, Hedge.Between, "USD"));
        Assert.Throws<ArgumentException>(() => new Quantity(2m, 1m, Hedge.Between, "USD"));
        Assert.Throws<ArgumentException>(() => new Quantity(1m, null, Hedge.Exact, "USD", "t"));
        Assert.Throws<ArgumentException>(() => new Quantity(1m, null, Hedge.Exact, "USD", unitMultiplier: 13));
        Assert.Throws<ArgumentException>(() => new Quantity(1m, null, default, "USD"));
    }

    [Fact]
    public void More_digits_than_a_decimal_holds_are_an_error_and_never_rounded()
    {
        var large = new Quantity(decimal.MaxValue, null, Hedge.Exact, "USD", unitMultiplier: 9);
        var fine = new Quantity(0.01m, null, Hedge.Exact, "USD");

        Assert.Throws<OverflowException>(() => large.Lower);
        Assert.Throws<OverflowException>(() => new Quantity(decimal.MaxValue, null, Hedge.Exact, "USD") + fine);
    }

    [Theory]
    [InlineData("46.5", "7922816251426433759354395033.5", "7922816251426433759354395080")]
    [InlineData("-46.5", "-7922816251426433759354395033.5", "-7922816251426433759354395080")]
    [InlineData("1.10", "79228162514264337593543950333", null)]
    [InlineData("1.00", "79228162514264337593543950334", "79228162514264337593543950335")]
    [InlineData("1.00", "7922816251426433759354395033", "7922816251426433759354395034")]
    [InlineData("79228162514264337593543950335", "1", null)]
    [InlineData("79228162514264337593543950335", "-1.50", null)]
    [InlineData("79228162514264337593543950335", "-1.0", "79228162514264337593543950334")]
    [InlineData("0.0000000000000000000000000001", "-0.0000000000000000000000000001", "0.0000000000000000000000000000")]
    public void A_sum_is_exact_or_an_error(string left, string right, string? expected)
    {
        string? actual;
        try
        {
            actual = (Dollars(left) + Dollars(right)).Amount.ToString(CultureInfo.InvariantCulture);
        }
        catch (OverflowException)
        {
            actual = null;
        }

        Assert.Equal(expected, actual);
    }

    [Theory]
    [InlineData(Hedge.Exact, 1, Hedge.Exact, 2, "3 bn USD")]
    [InlineData(Hedge.Exact, 1, Hedge.MoreThan, 2, "more than 3 bn USD")]
    [InlineData(Hedge.AtLeast, 1, Hedge.MoreThan, 2, "more than 3 bn USD")]
    [InlineData(Hedge.AtLeast, 1, Hedge.Exact, 2, "at least 3 bn USD")]
    [InlineData(Hedge.UpTo, 1, Hedge.LessThan, 2, "less than 3 bn USD")]
    [InlineData(Hedge.Between, 1, Hedge.Exact, 2, "3 to 4 bn USD")]
    [InlineData(Hedge.Between, 1, Hedge.UpTo, 2, "up to 4 bn USD")]
    [InlineData(Hedge.MoreThan, 1, Hedge.UpTo, 2, "3 bn USD (hedge unknown)")]
    [InlineData(Hedge.About, 1, Hedge.MoreThan, 2, "about 3 bn USD")]
    [InlineData(Hedge.About, 1, Hedge.Between, 2, "about 3 to 4 bn USD")]
    [InlineData(Hedge.About, 1, Hedge.Unknown, 2, "3 bn USD (hedge unknown)")]
    public void Sums_keep_what_is_known(Hedge first, int amount, Hedge second, int otherAmount, string expected)
    {
        Quantity left = Billions(amount, first, first == Hedge.Between ? amount + 1 : null);
        Quantity right = Billions(otherAmount, second, second == Hedge.Between ? otherAmount + 1 : null);

        Assert.Equal(expected, (left + right).ToString());
        Assert.Equal(expected, (right + left).ToString());
    }

    [Theory]
    [InlineData(Hedge.MoreThan, 5, Hedge.UpTo, 2, "more than 3 bn USD")]
    [InlineData(Hedge.Exact, 5, Hedge.MoreThan, 2, "less than 3 bn USD")]
    [InlineData(Hedge.Exact, 5, Hedge.Between, 2, "2 to 3 bn USD")]
    [InlineData(Hedge.MoreThan, 5, Hedge.MoreThan, 2, "3 bn USD (hedge unknown)")]
    [InlineData(Hedge.Exact, 5, Hedge.Exact, 7, "-2 bn USD")]
    public void Differences_keep_what_is_known(Hedge first, int amount, Hedge second, int otherAmount, string expected)
    {
        Quantity right = Billions(otherAmount, second, second == Hedge.Between ? otherAmount + 1 : null);

        Assert.Equal(expected, (Billions(amount, first) - right).ToString());
    }

    [Fact]
    public void A_sum_is_stated_in_the_smaller_multiplier()
    {
        var millions = new Quantity(12.5m, null, Hedge.Exact, "USD", unitMultiplier: 6);

        Assert.Equal("4782.5 mn USD", (Billions(4.77m, Hedge.Exact) + millions).ToString());
    }

    [Fact]
    public void A_sum_of_numbers_in_full_has_no_multiplier() =>
        Assert.Null((new Quantity(1m, null, Hedge.Exact, "USD") + new Quantity(2m, null, Hedge.Exact, "USD")).UnitMultiplier);

    [Fact]
    public void Currencies_and_prices_are_never_mixed()
    {
        Quantity dollars = Billions(1m, Hedge.Exact);
        var yuan = new Quantity(1m, null, Hedge.Exact, "CNY");
        var constant = new Quantity(1m, null, Hedge.Exact, "USD") { PriceBasis = PriceBasis.Constant, PriceYear = 2015 };

        Assert.Equal(
            "Amounts in USD and in CNY cannot be added.",
            Assert.Throws<InvalidOperationException>(() => dollars + yuan).Message);
        Assert.Equal(
            "Amounts in USD and in USD in prices of 2015 cannot be subtracted.",
            Assert.Throws<InvalidOperationException>(() => dollars - constant).Message);
        Assert.Equal(
            "Amounts in USD and in CNY cannot be compared.",
            Assert.Throws<InvalidOperationException>(() => dollars.IsMoreThan(yuan)).Message);
        Assert.Equal(
            "Amounts in USD and in CNY cannot be compared.",
            Assert.Throws<InvalidOperationException>(() => dollars.IsLessThan(yuan)).Message);
        Assert.Throws<InvalidOperationException>(() => dollars.IsAtLeast(yuan));
        Assert.Throws<InvalidOperationException>(() => dollars.IsAtMost(yuan));
        Assert.Throws<InvalidOperationException>(() => dollars.IsLessThan(constant));
        Assert.Throws<InvalidOperationException>(() => Quantity.Sum([]));
    }

    [Fact]
    public void Nominal_prices_need_not_be_named()
    {
        var named = new Quantity(1m, null, Hedge.Exact, "USD", unitMultiplier: 9) { PriceBasis = PriceBasis.Nominal };

        Assert.Equal("2 bn USD", (named + Billions(1m, Hedge.Exact)).ToString());
    }

    [Fact]
    public void Comparison_says_so_when_it_cannot_tell()
    {
        Quantity moreThanOne = Billions(1m, Hedge.MoreThan);

        Assert.True(moreThanOne.IsMoreThan(1_000_000_000m));
        Assert.Null(moreThanOne.IsMoreThan(1_000_000_001m));
        Assert.False(moreThanOne.IsAtMost(1_000_000_000m));
        Assert.Null(Billions(1m, Hedge.About).IsMoreThan(5m));
        Assert.True(Billions(2m, Hedge.LessThan).IsLessThan(2_000_000_000m));
        Assert.False(Billions(2m, Hedge.UpTo).IsMoreThan(Billions(2m, Hedge.AtLeast)));
        Assert.True(Billions(2m, Hedge.AtLeast).IsMoreThan(Billions(2m, Hedge.LessThan)));
    }

    private static Quantity Dollars(string amount) =>
        new(decimal.Parse(amount, CultureInfo.InvariantCulture), null, Hedge.Exact, "USD");

    private static Quantity Billions(decimal amount, Hedge hedge, decimal? high = null) =>
        new(amount, high, hedge, "USD", unitMultiplier: 9);
}
