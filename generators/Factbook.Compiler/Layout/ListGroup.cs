using System.Collections.Generic;
using Factbook.Compiler.Binding.Values;

namespace Factbook.Compiler.Layout;

/// <summary>The items of all lists of one slot, one list after the other.</summary>
internal sealed class ListGroup
{
    private readonly Dictionary<ListValue, int> _starts = new(new ReferenceComparer<ListValue>());

    /// <summary>The items.</summary>
    public List<Value> Items { get; } = [];

    /// <summary>The number of items of the longest list.</summary>
    public int LongestCount { get; private set; }

    /// <summary>Takes in a list.</summary>
    /// <returns>Whether it is new: a list that stands in two places is stored once.</returns>
    public bool Add(ListValue list)
    {
        if (_starts.ContainsKey(list))
        {
            return false;
        }

        _starts.Add(list, Items.Count);
        foreach (Value item in list.Items)
        {
            Items.Add(item);
        }

        LongestCount = System.Math.Max(LongestCount, list.Items.Count);
        return true;
    }

    /// <summary>The number of the first item of a list that was taken in.</summary>
    public int StartOf(ListValue list) => _starts[list];
}
