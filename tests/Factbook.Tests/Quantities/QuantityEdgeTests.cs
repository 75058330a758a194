using System;
using System.Globalization;
using Xunit;

namespace Factbook.Tests.Quantities;

/// <summary>Amounts at the edge of what there can be, and the words that say why there is none.</summary>
public sealed class QuantityEdgeTests
{
    [Theory]
    [InlineData("1", null, Hedge.Between, "USD", null, 9, "A range needs its upper end.")]
    [InlineData("2", "1", Hedge.Between, "USD", null, 9, "The upper end is less than the amount.")]
    [InlineData("1", null, Hedge.Exact, "USD", "t", 9, "An amount of money has a currency and no unit.")]
    [InlineData("1", null, Hedge.Exact, "USD", null, 13, "It is from 0 to 12.")]
    [InlineData("1", null, Hedge.Exact, "USD", null, -1, "It is from 0 to 12.")]
    [InlineData("1", null, (Hedge)0, "USD", null, 9, "The hedge is not one of Hedge.")]
    [InlineData("1", null, (Hedge)9, "USD", null, 9, "The hedge is not one of Hedge.")]
    public void What_makes_no_sense_is_told(
        string amount, string? high, Hedge hedge, string? currency, string? unit, int multiplier, string message) => Assert.StartsWith(
        message,
        Assert.Throws<ArgumentException>(() => new Quantity(
            Number(amount), high is null ? null : Number(high), hedge, currency, unit, multiplier)).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData(0)]
    [InlineData(12)]
    public void A_multiplier_is_from_0_to_12(int multiplier)
    {
        var amount = new Quantity(1m, 1m, Hedge.Between, "USD", unitMultiplier: multiplier);

        Assert.Equal((decimal)Math.Pow(10, multiplier), amount.StatedAmount);
    }

    [Theory]
    [InlineData("79228162514264337593543950335", 0, "79228162514264337593543950335")]
    [InlineData("7922816251426433759354395033", 1, "79228162514264337593543950330")]
    [InlineData("-7922816251426433759354395033", 1, "-79228162514264337593543950330")]
    [InlineData("7922816251426433759354395034", 1, null)]
    [InlineData("7922816251426433759354395033.5", 1, "79228162514264337593543950335")]
    [InlineData("7922816251426433759354395033.5", 2, null)]
    [InlineData("79228162514264337593543.950335", 6, "79228162514264337593543950335")]
    [InlineData("0.10", 1, "1.0")]
    [InlineData("0.10", 2, "10")]
    [InlineData("0.10", 3, "100")]
    [InlineData("0", 12, "0")]
    public void An_amount_in_full_units_is_exact_or_an_error(string amount, int multiplier, string? expected)
    {
        var quantity = new Quantity(Number(amount), null, Hedge.Exact, "USD", unitMultiplier: multiplier);

        if (expected is null)
        {
            Assert.Equal(
                $"{amount} x 10^{multiplier} is more than a decimal can hold.",
                Assert.Throws<OverflowException>(() => quantity.StatedAmount).Message);
        }
        else
        {
            Assert.Equal(expected, quantity.StatedAmount.ToString(CultureInfo.InvariantCulture));
            Assert.Equal(quantity.StatedAmount, quantity.Value);
        }
    }

    [Theory]
    [InlineData(null, null, "t", null, "Amounts in no unit and in t cannot be added.")]
    [InlineData("USD", null, "t", null, "Amounts in USD and in t cannot be added.")]
    [InlineData("USD", "in constant prices", "USD", null, "Amounts in USD in constant prices and in USD cannot be added.")]
    [InlineData(
        "USD", "in prices of 2015", "USD", "in prices of 2016", "Amounts in USD in prices of 2015 and in USD in prices of 2016 cannot be added.")]
    public void Amounts_of_other_kinds_are_named(string? left, string? leftPrices, string? right, string? rightPrices, string message) => Assert.Equal(
        message, Assert.Throws<InvalidOperationException>(() => Of(left, leftPrices) + Of(right, rightPrices)).Message);

    [Fact]
    public void A_sum_keeps_its_kind_of_prices_and_needs_parts()
    {
        Assert.Equal("2 USD in prices of 2015", (Of("USD", "in prices of 2015") + Of("USD", "in prices of 2015")).ToString());
        Assert.Equal("0 t", (Of("t", null) - Of("t", null)).ToString());
        Assert.Equal(
            "There is nothing to add, and so no currency or unit for the sum.",
            Assert.Throws<InvalidOperationException>(() => Quantity.Sum([])).Message);
        Assert.Throws<ArgumentNullException>(() => Quantity.Sum(null!));
        Assert.Equal("1 USD", Quantity.Sum([Of("USD", null)]).ToString());
        Assert.Equal(
            "79228162514264337593543950335 plus 0.1 has more digits than a decimal can hold.",
            Assert.Throws<OverflowException>(() => Quantity.Parse("79228162514264337593543950335 USD") + Quantity.Parse("0.1 USD")).Message);
    }

    private static Quantity Of(string? measure, string? prices) => Quantity.Parse(string.Join(' ', "1", measure, prices).Replace("  ", " ", StringComparison.Ordinal).Trim());

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
