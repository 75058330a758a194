using System;
using System.Globalization;

namespace Factbook;

/// <summary>Reads amounts from the words that <see cref="QuantityText"/> writes.</summary>
internal static class QuantityParser
{
    private const NumberStyles NumberStyle = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
    private const int CurrencyLength = 3;
    private const int LargestMultiplier = 12;

    /// <summary>Reads an amount.</summary>
    /// <returns>The amount, or <see langword="null"/> where the words are of none.</returns>
    public static Quantity? Parse(string text)
    {
        bool isUnknown = TakeEnd(ref text, QuantityText.UnknownHedge);
        (PriceBasis? basis, int? year) = TakePrices(ref text);
        bool endsInBlank = text != text.TrimEnd();
        Hedge hedge = TakeHedge(ref text);
        decimal? amount = TakeNumber(ref text);
        decimal? high = TakeStart(ref text, "to ") ? TakeNumber(ref text) ?? amount - 1 : null;
        int? multiplier = TakeMultiplier(ref text);
        hedge = hedge != Hedge.Exact ? hedge : isUnknown ? Hedge.Unknown : high is null ? Hedge.Exact : Hedge.Between;
        bool isRange = hedge is Hedge.Between or Hedge.About or Hedge.Unknown;
        if (amount is null || high < amount || (high is not null && !isRange) || (isUnknown && hedge != Hedge.Unknown) ||
            endsInBlank || text != text.Trim())
        {
            return null;
        }

        string? currency = IsCurrency(text) ? text : null;
        string? unit = currency is null && text.Length > 0 ? text : null;
        return new Quantity(amount.Value, high, hedge, currency, unit, multiplier) { PriceBasis = basis, PriceYear = year };
    }

    private static bool TakeStart(ref string text, string start)
    {
        bool isThere = text.StartsWith(start, StringComparison.Ordinal);
        text = isThere ? text.Substring(start.Length) : text;
        return isThere;
    }

    private static bool TakeEnd(ref string text, string end)
    {
        bool isThere = text.EndsWith(end, StringComparison.Ordinal);
        text = isThere ? text.Substring(0, text.Length - end.Length) : text;
        return isThere;
    }

    private static string TakeWord(ref string text)
    {
        int space = text.IndexOf(' ');
        string word = space < 0 ? text : text.Substring(0, space);
        text = space < 0 ? "" : text.Substring(space + 1);
        return word;
    }

    private static Hedge TakeHedge(ref string text)
    {
        for (Hedge hedge = Hedge.About; hedge < Hedge.Between; hedge++)
        {
            if (TakeStart(ref text, QuantityText.Prefix(hedge)))
            {
                return hedge;
            }
        }

        return Hedge.Exact;
    }

    // Only as it is written: a decimal takes more digits than it keeps.
    private static decimal? TakeNumber(ref string text)
    {
        string word = TakeWord(ref text);
        bool isNumber = decimal.TryParse(word, NumberStyle, CultureInfo.InvariantCulture, out decimal number);
        return isNumber && number.ToString(CultureInfo.InvariantCulture) == word ? number : null;
    }

    private static int? TakeMultiplier(ref string text)
    {
        for (int powerOfTen = 1; powerOfTen <= LargestMultiplier; powerOfTen++)
        {
            string multiplier = QuantityText.Multiplier(powerOfTen);
            if (text == multiplier)
            {
                text = "";
                return powerOfTen;
            }

            // What is left may be the same word again, then as a unit.
            if (TakeStart(ref text, multiplier + " "))
            {
                return powerOfTen;
            }
        }

        return null;
    }

    private static (PriceBasis? Basis, int? Year) TakePrices(ref string text)
    {
        if (TakeEnd(ref text, QuantityText.ConstantPrices))
        {
            return (PriceBasis.Constant, null);
        }

        int start = text.LastIndexOf(QuantityText.PricesOf, StringComparison.Ordinal);
        string year = start < 0 ? "" : text.Substring(start + QuantityText.PricesOf.Length);
        if (!int.TryParse(year, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
            || number.ToString(CultureInfo.InvariantCulture) != year)
        {
            return (null, null);
        }

        text = text.Substring(0, start);
        return (PriceBasis.Constant, number);
    }

    private static bool IsCurrency(string text) =>
        text.Length == CurrencyLength && Array.TrueForAll(text.ToCharArray(), sign => sign is >= 'A' and <= 'Z');
}
