using System;
using System.ComponentModel;
using Factbook.CompilerServices;

namespace Factbook;

/// <summary>
/// The facts of a table in the order of an amount: kind by kind (currency or unit, and prices), in each by the amount that is
/// stated; equal ones in row order.
/// </summary>
/// <remarks>
/// Made at build time where the schema asks for it (<c>factbook_index</c>). It is ordered by <see cref="Quantity.StatedAmount"/>,
/// whatever the hedge: what an amount is at least or at most, ask the amount. Facts without an amount are in none of the
/// answers. Immutable; may be read from any number of threads.
/// </remarks>
/// <typeparam name="T">The class of the facts.</typeparam>
public readonly struct AmountIndex<T>
    where T : class, IFact
{
    private readonly FactOrder<T> _order;
    private readonly Func<T, Quantity?> _valueOf;

    /// <summary>Makes an index. For generated code.</summary>
    /// <param name="table">The table.</param>
    /// <param name="data">Its data.</param>
    /// <param name="section">Where the rows stand in order.</param>
    /// <param name="valueOf">Gives the amount of a fact.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public AmountIndex(FactTable<T> table, FactData data, OrderSection section, Func<T, Quantity?> valueOf)
    {
        _order = new FactOrder<T>(table, data, section);
        _valueOf = valueOf;
    }

    /// <summary>The number of facts with an amount.</summary>
    public int Count => _order.Count;

    /// <summary>The number of facts without an amount.</summary>
    public int WithoutValue => _order.WithoutValue;

    /// <summary>All facts with an amount, kind by kind.</summary>
    public FactSlice<T> All => _order.Slice(0, Count);

    /// <summary>The facts whose stated amount is one of two or between them, and of their kind.</summary>
    /// <param name="least">The least amount.</param>
    /// <param name="greatest">The greatest amount.</param>
    /// <exception cref="InvalidOperationException">The two differ in currency, unit or prices; the message names both.</exception>
    public FactSlice<T> Between(Quantity least, Quantity greatest)
    {
        Require(least, nameof(least));
        Require(greatest, nameof(greatest));
        QuantityKind.RequireSame(least, greatest, "compared");
        (int start, int end) = KindOf(least);
        start = CountBefore(least.StatedAmount, start, end, orEqual: false);
        return _order.Slice(start, CountUpTo(greatest.StatedAmount, start, end));
    }

    /// <summary>The facts whose stated amount is less than another, and of its kind.</summary>
    /// <param name="amount">The amount, itself not included.</param>
    public FactSlice<T> Below(Quantity amount)
    {
        Require(amount, nameof(amount));
        (int start, int end) = KindOf(amount);
        return _order.Slice(start, CountBefore(amount.StatedAmount, start, end, orEqual: false));
    }

    /// <summary>The facts whose stated amount is greater than another, and of its kind.</summary>
    /// <param name="amount">The amount, itself not included.</param>
    public FactSlice<T> Above(Quantity amount)
    {
        Require(amount, nameof(amount));
        (int start, int end) = KindOf(amount);
        return _order.Slice(CountBefore(amount.StatedAmount, start, end, orEqual: true), end);
    }

    private static void Require(Quantity amount, string name)
    {
        if (amount is null)
        {
            throw new ArgumentNullException(name);
        }
    }

    // Where the amounts of a kind begin and end; their first says which kind it is.
    private (int Start, int End) KindOf(Quantity amount)
    {
        int low = 0;
        int high = _order.Kinds;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            int start = _order.StartOf(middle);
            int order = AmountOrder.CompareKinds(_valueOf(_order.At(start))!, amount);
            if (order == 0)
            {
                return (start, _order.StartOf(middle + 1));
            }

            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle;
        }

        return (0, 0);
    }

    // How many lie between decides how long it takes, not how many there are.
    private int CountUpTo(decimal amount, int low, int high)
    {
        int step = 1;
        while (low + step <= high && AmountAt(low + step - 1) <= amount)
        {
            low += step;
            step *= 2;
        }

        return CountBefore(amount, low, Math.Min(low + step - 1, high), orEqual: true);
    }

    private decimal AmountAt(int place) => _valueOf(_order.At(place))!.StatedAmount;

    private int CountBefore(decimal amount, int low, int high, bool orEqual)
    {
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            int order = AmountAt(middle).CompareTo(amount);
            if (order < 0 || (orEqual && order == 0))
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
