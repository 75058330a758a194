using System;
using System.Globalization;
using Factbook.Tool.Facts;

namespace Factbook.Tool.Site.Words;

/// <summary>Reads the amounts of a dataset as the run-time library has them, and writes them as it does.</summary>
internal static class QuantityWords
{
    /// <summary>The amount; a unit that is a word, which UCUM writes in braces, is without them.</summary>
    /// <param name="value">An instance of the core's class <c>Quantity</c>.</param>
    public static Quantity Of(Fact value) => new(
        Number(value, Quantity.Slots.Amount) ?? 0,
        Number(value, Quantity.Slots.AmountHigh),
        Enum.Parse<Hedge>((value.Text(Quantity.Slots.Hedge) ?? "").Replace("_", "", StringComparison.Ordinal), ignoreCase: true),
        value.Text(Quantity.Slots.Currency),
        value.Text(Quantity.Slots.Unit)?.Trim('{', '}'),
        (int?)Number(value, Quantity.Slots.UnitMultiplier))
    {
        PriceBasis = value.Text(Quantity.Slots.PriceBasis) == "constant" ? PriceBasis.Constant : null,
        PriceYear = (int?)Number(value, Quantity.Slots.PriceYear),
    };

    /// <summary>By what amounts are put in order; it need not hold all digits, and no amount is too large for it.</summary>
    public static double Size(Fact value)
    {
        Quantity amount = Of(value);
        return (double)amount.Amount * Math.Pow(10, amount.UnitMultiplier ?? 0);
    }

    private static decimal? Number(Fact value, Slot slot) =>
        value.Text(slot) is { } text ? decimal.Parse(text, CultureInfo.InvariantCulture) : null;
}
