using System;
using Factbook.Compiler.Binding.Values;
using Factbook.Tool.Facts;

namespace Factbook.Tool.Charts.Trade;

/// <summary>Makes the quantity of the run-time library from one of the dataset, so that its bounds are the same.</summary>
internal static class Amounts
{
    /// <summary>The amount, hedge, measure and multiplier of an instance of the core's class.</summary>
    public static Quantity Of(Fact quantity) => new(
        Number(quantity, Quantity.Slots.Amount)!.Value,
        Number(quantity, Quantity.Slots.AmountHigh),
        Enum.Parse<Hedge>(quantity.Text(Quantity.Slots.Hedge)!.Replace("_", "", StringComparison.Ordinal), ignoreCase: true),
        quantity.Text(Quantity.Slots.Currency),
        quantity.Text(Quantity.Slots.Unit),
        quantity.Find(Quantity.Slots.UnitMultiplier) is IntegerValue { Number: var power } ? (int)power : null);

    private static decimal? Number(Fact quantity, Slot slot) => (quantity.Find(slot) as DecimalValue)?.Number;
}
