using System;
using System.Globalization;

namespace Factbook;

/// <summary>Writes amounts in words, the same in every culture.</summary>
internal static class QuantityText
{
    /// <summary>What stands behind an amount of unknown hedge.</summary>
    public const string UnknownHedge = " (hedge unknown)";

    /// <summary>What stands behind an amount in prices of a base year that is not said.</summary>
    public const string ConstantPrices = " in constant prices";

    /// <summary>What stands between an amount and the base year of its prices.</summary>
    public const string PricesOf = " in prices of ";

    /// <summary>Writes an amount.</summary>
    /// <param name="quantity">The amount.</param>
    /// <param name="format">How its numbers are written; <see langword="null"/> with all their digits.</param>
    /// <param name="culture">The culture of the numbers.</param>
    public static string Format(Quantity quantity, string? format, IFormatProvider? culture)
    {
        string number = quantity.Amount.ToString(format, culture);
        bool isRange = quantity.Hedge is Hedge.Between or Hedge.About or Hedge.Unknown;
        string range = isRange && quantity.AmountHigh is decimal high
            ? number + " to " + high.ToString(format, culture)
            : number;
        string multiplier = Multiplier(quantity.UnitMultiplier ?? 0);
        string unit = quantity.Currency ?? quantity.Unit ?? "";
        string text = Prefix(quantity.Hedge) + range + (multiplier.Length == 0 ? "" : " " + multiplier) +
            (unit.Length == 0 ? "" : " " + unit) + QuantityKind.PriceText(quantity);
        return quantity.Hedge == Hedge.Unknown ? text + UnknownHedge : text;
    }

    /// <summary>What stands before an amount for its hedge.</summary>
    public static string Prefix(Hedge hedge) => hedge switch
    {
        Hedge.About => "about ",
        Hedge.MoreThan => "more than ",
        Hedge.AtLeast => "at least ",
        Hedge.LessThan => "less than ",
        Hedge.UpTo => "up to ",
        _ => "",
    };

    /// <summary>What stands behind an amount for its power of ten.</summary>
    public static string Multiplier(int powerOfTen) => powerOfTen switch
    {
        0 => "",
        3 => "thousand",
        6 => "mn",
        9 => "bn",
        12 => "tn",
        _ => "x 10^" + powerOfTen.ToString(CultureInfo.InvariantCulture),
    };
}
