using System;
using System.Collections.Generic;

namespace Factbook;

/// <summary>A sum on its way: the stated figures, what bounds them, and the hedges that leave no bound.</summary>
/// <remarks>All its numbers are in one power of ten, so that no digits are invented by writing zeros out.</remarks>
internal readonly record struct QuantityTotal(
    decimal Low,
    decimal High,
    QuantityBounds Bounds,
    bool HasAbout,
    bool HasUnknown)
{
    public static QuantityTotal Of(Quantity quantity, int multiplier)
    {
        int shift = (quantity.UnitMultiplier ?? 0) - multiplier;
        decimal low = ExactDecimal.Shift(quantity.Amount, shift);
        decimal high = ExactDecimal.Shift(quantity.AmountHigh ?? quantity.Amount, shift);
        return new QuantityTotal(
            low,
            high,
            QuantityBounds.Of(quantity.Hedge, low, high),
            quantity.Hedge == Hedge.About,
            quantity.Hedge == Hedge.Unknown);
    }

    public static Quantity Sum(IEnumerable<Quantity> quantities)
    {
        var parts = new List<Quantity>(quantities ?? throw new ArgumentNullException(nameof(quantities)));
        if (parts.Count == 0)
        {
            throw new InvalidOperationException("There is nothing to add, and so no currency or unit for the sum.");
        }

        int multiplier = LeastMultiplier(parts);
        QuantityTotal total = Of(parts[0], multiplier);
        for (int index = 1; index < parts.Count; index++)
        {
            QuantityKind.RequireSame(parts[0], parts[index], "added");
            total = total.Plus(Of(parts[index], multiplier));
        }

        return total.ToQuantity(parts[0], multiplier);
    }

    public static Quantity Difference(Quantity left, Quantity right)
    {
        QuantityKind.RequireSame(left, right, "subtracted");
        int multiplier = LeastMultiplier([left, right]);
        return Of(left, multiplier).Plus(Of(right, multiplier).Negated()).ToQuantity(left, multiplier);
    }

    private static int LeastMultiplier(List<Quantity> parts)
    {
        int least = int.MaxValue;
        foreach (Quantity part in parts)
        {
            least = Math.Min(least, part.UnitMultiplier ?? 0);
        }

        return least;
    }

    private QuantityTotal Plus(QuantityTotal other) => new(
        ExactDecimal.Add(Low, other.Low),
        ExactDecimal.Add(High, other.High),
        Bounds.Plus(other.Bounds),
        HasAbout || other.HasAbout,
        HasUnknown || other.HasUnknown);

    private QuantityTotal Negated() => this with { Low = -High, High = -Low, Bounds = Bounds.Negated() };

    private Quantity ToQuantity(Quantity kind, int multiplier)
    {
        Hedge hedge = ToHedge();
        decimal? amount = hedge switch
        {
            Hedge.About or Hedge.Unknown => Low,
            Hedge.LessThan or Hedge.UpTo => Bounds.Upper,
            _ => Bounds.Lower,
        };
        decimal? amountHigh = hedge switch
        {
            Hedge.About or Hedge.Unknown when High != Low => High,
            Hedge.Between => Bounds.Upper,
            _ => null,
        };
        return new Quantity(
            amount.GetValueOrDefault(),
            amountHigh,
            hedge,
            kind.Currency,
            kind.Unit,
            multiplier == 0 ? null : multiplier)
        {
            PriceBasis = kind.PriceBasis,
            PriceYear = kind.PriceYear,
        };
    }

    private Hedge ToHedge() => HasUnknown ? Hedge.Unknown
        : HasAbout ? Hedge.About
        : (Bounds.Lower, Bounds.Upper) switch
        {
            (decimal lower, decimal upper) => lower == upper ? Hedge.Exact : Hedge.Between,
            (not null, null) => Bounds.LowerIsExclusive ? Hedge.MoreThan : Hedge.AtLeast,
            (null, not null) => Bounds.UpperIsExclusive ? Hedge.LessThan : Hedge.UpTo,
            _ => Hedge.Unknown,
        };
}
