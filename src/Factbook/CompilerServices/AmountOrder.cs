using System;
using System.ComponentModel;

namespace Factbook.CompilerServices;

/// <summary>The order of amounts in an index: amounts of one kind by the stated number, kinds one after another. For the compiler.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class AmountOrder
{
    /// <summary>Compares two amounts: currency or unit, prices, then the stated amount in full units.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">Another amount.</param>
    public static int Compare(Quantity left, Quantity right)
    {
        int kind = CompareKinds(left, right);
        return kind != 0 ? kind : left.StatedAmount.CompareTo(right.StatedAmount);
    }

    /// <summary>Whether two amounts are of one kind, and so can be compared.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">Another amount.</param>
    public static bool AreOfOneKind(Quantity left, Quantity right) => CompareKinds(left, right) == 0;

    /// <summary>Compares the kinds of two amounts; 0 where they can be compared with each other.</summary>
    internal static int CompareKinds(Quantity left, Quantity right)
    {
        left = left ?? throw new ArgumentNullException(nameof(left));
        right = right ?? throw new ArgumentNullException(nameof(right));
        int order = string.CompareOrdinal(left.Currency ?? "", right.Currency ?? "");
        order = order != 0 ? order : string.CompareOrdinal(left.Unit ?? "", right.Unit ?? "");
        order = order != 0 ? order : (left.PriceBasis == PriceBasis.Constant).CompareTo(right.PriceBasis == PriceBasis.Constant);
        return order != 0 ? order : (left.PriceYear ?? 0).CompareTo(right.PriceYear ?? 0);
    }
}
