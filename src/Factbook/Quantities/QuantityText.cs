using System.Globalization;

namespace Factbook;

/// <summary>Writes amounts in words, the same in every culture.</summary>
internal static class QuantityText
{
    public static string Format(Quantity quantity)
    {
        string number = Number(quantity.Amount);
        bool isRange = quantity.Hedge is Hedge.Between or Hedge.About or Hedge.Unknown;
        string range = isRange && quantity.AmountHigh is decimal high ? number + " to " + Number(high) : number;
        string unit = quantity.Currency ?? quantity.Unit ?? "";
        string text = Prefix(quantity.Hedge) + range + Multiplier(quantity.UnitMultiplier ?? 0) +
            (unit.Length == 0 ? "" : " " + unit) + QuantityKind.PriceText(quantity);
        return quantity.Hedge == Hedge.Unknown ? text + " (hedge unknown)" : text;
    }

    private static string Prefix(Hedge hedge) => hedge switch
    {
        Hedge.About => "about ",
        Hedge.MoreThan => "more than ",
        Hedge.AtLeast => "at least ",
        Hedge.LessThan => "less than ",
        Hedge.UpTo => "up to ",
        _ => "",
    };

    private static string Multiplier(int powerOfTen) => powerOfTen switch
    {
        0 => "",
        3 => " thousand",
        6 => " mn",
        9 => " bn",
        12 => " tn",
        _ => " x 10^" + powerOfTen.ToString(CultureInfo.InvariantCulture),
    };

    private static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
