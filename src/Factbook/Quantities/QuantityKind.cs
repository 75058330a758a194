using System;
using System.Globalization;

namespace Factbook;

/// <summary>Whether two amounts are of one kind, so that they can be added and compared.</summary>
internal static class QuantityKind
{
    /// <summary>Throws where currency, unit, price basis or base year differ.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">Another amount.</param>
    /// <param name="done">What was to be done with them: <c>added</c>.</param>
    public static void RequireSame(Quantity left, Quantity right, string done)
    {
        if (!string.Equals(left.Currency, right.Currency, StringComparison.Ordinal) ||
            !string.Equals(left.Unit, right.Unit, StringComparison.Ordinal) ||
            IsConstant(left) != IsConstant(right) ||
            left.PriceYear != right.PriceYear)
        {
            throw new InvalidOperationException(
                $"Amounts in {Describe(left)} and in {Describe(right)} cannot be {done}.");
        }
    }

    private static bool IsConstant(Quantity quantity) => quantity.PriceBasis == PriceBasis.Constant;

    private static string Describe(Quantity quantity) =>
        (quantity.Currency ?? quantity.Unit ?? "no unit") + PriceText(quantity);

    /// <summary>Names the prices of an amount; empty where they are nominal.</summary>
    public static string PriceText(Quantity quantity) => !IsConstant(quantity)
        ? ""
        : quantity.PriceYear is int year
            ? QuantityText.PricesOf + year.ToString(CultureInfo.InvariantCulture)
            : QuantityText.ConstantPrices;
}
