using System;
using Factbook.Compiler.Binding.Values;
using Factbook.Tool.Facts;

namespace Factbook.Tool.Charts.Trade;

/// <summary>Makes the quantity of the run-time library from one of the dataset, so that its bounds are the same.</summary>
internal static class Amounts
{
    /// <summary>The amount, hedge, measure and multiplier of an instance of the core's class.</summary>
    public static Quantity Of(Fact quantity) => new(
        Number(quantity, "amount")!.Value,
        Number(quantity, "amount_high"),
        Enum.Parse<Hedge>(quantity.Text("hedge")!.Replace("_", "", StringComparison.Ordinal), ignoreCase: true),
        quantity.Text("currency"),
        quantity.Text("unit"),
        quantity.Find("unit_multiplier") is IntegerValue { Number: var power } ? (int)power : null);

    private static decimal? Number(Fact quantity, string slot) => (quantity.Find(slot) as DecimalValue)?.Number;
}
