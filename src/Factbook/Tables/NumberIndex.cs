using System;
using System.ComponentModel;
using Factbook.CompilerServices;

namespace Factbook;

/// <summary>The facts of a table in the order of a number or a time of day; equal ones in row order.</summary>
/// <remarks>
/// Made at build time where the schema asks for it (<c>factbook_index</c>). Facts without a value are in none of the answers.
/// A search asks some facts for their value, and makes those that were not made yet. Immutable; may be read from any number of threads.
/// </remarks>
/// <typeparam name="TValue">The type of the values.</typeparam>
/// <typeparam name="T">The class of the facts.</typeparam>
public readonly struct NumberIndex<TValue, T>
    where TValue : struct, IComparable<TValue>
    where T : class, IFact
{
    private readonly FactOrder<T> _order;
    private readonly Func<T, TValue?> _valueOf;

    /// <summary>Makes an index. For generated code.</summary>
    /// <param name="table">The table.</param>
    /// <param name="data">Its data.</param>
    /// <param name="section">Where the rows stand in order.</param>
    /// <param name="valueOf">Gives the value of a fact.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public NumberIndex(FactTable<T> table, FactData data, OrderSection section, Func<T, TValue?> valueOf)
    {
        _order = new FactOrder<T>(table, data, section);
        _valueOf = valueOf;
    }

    /// <summary>The number of facts with a value.</summary>
    public int Count => _order.Count;

    /// <summary>The number of facts without a value.</summary>
    public int WithoutValue => _order.WithoutValue;

    /// <summary>All facts with a value, the least first.</summary>
    public FactSlice<T> All => _order.Slice(0, Count);

    /// <summary>The facts whose value is one of two or between them.</summary>
    /// <param name="least">The least value.</param>
    /// <param name="greatest">The greatest value; where it is less than the least there are no such facts.</param>
    public FactSlice<T> Between(TValue least, TValue greatest)
    {
        int start = CountBelow(least, 0, Count, orEqual: false);
        return _order.Slice(start, CountUpTo(greatest, start));
    }

    /// <summary>The facts whose value is less than another.</summary>
    /// <param name="value">The value, itself not included.</param>
    public FactSlice<T> Below(TValue value) => _order.Slice(0, CountBelow(value, 0, Count, orEqual: false));

    /// <summary>The facts whose value is greater than another.</summary>
    /// <param name="value">The value, itself not included.</param>
    public FactSlice<T> Above(TValue value) => _order.Slice(CountBelow(value, 0, Count, orEqual: true), Count);

    // How many lie between decides how long it takes, not how many there are.
    private int CountUpTo(TValue value, int low)
    {
        int step = 1;
        while (low + step <= Count && ValueAt(low + step - 1).CompareTo(value) <= 0)
        {
            low += step;
            step *= 2;
        }

        return CountBelow(value, low, Math.Min(low + step - 1, Count), orEqual: true);
    }

    private TValue ValueAt(int place) => _valueOf(_order.At(place)).GetValueOrDefault();

    private int CountBelow(TValue value, int low, int high, bool orEqual)
    {
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            int order = ValueAt(middle).CompareTo(value);
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
