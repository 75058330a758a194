using System.Collections.Generic;
using Factbook.Compiler.CSharp;

namespace Factbook.Compiler.Layout;

/// <summary>Where the slots of classes stand in their instances. Not safe for several threads.</summary>
/// <param name="types">The types of the dataset.</param>
internal sealed class SlotPositions(DatasetTypes types)
{
    private readonly Dictionary<(string Class, string Slot), int> _positions = [];
    private readonly Dictionary<(string Class, string Slot, string? Range), bool> _within = [];

    /// <summary>The position of a slot in instances of a class, or -1 where it has no such slot.</summary>
    /// <param name="className">The class.</param>
    /// <param name="slot">The slot.</param>
    public int Of(string className, string slot)
    {
        if (!_positions.TryGetValue((className, slot), out int position))
        {
            position = types.FindRecord(className)?.Position(slot) ?? -1;
            _positions.Add((className, slot), position);
        }

        return position;
    }

    /// <summary>
    /// The position of a slot in instances of a class where all that it holds there fits an index, and else -1: of a slot that may
    /// be a date or a text, an index by date has the rows of the classes that narrow it to dates.
    /// </summary>
    /// <param name="className">The class.</param>
    /// <param name="slot">The slot, as the class has it that the index is made for.</param>
    public int Within(string className, PropertyType slot) =>
        IsWithin(className, slot.Slot, slot.Item) ? Of(className, slot.Slot) : -1;

    /// <summary>Whether a slot of a class holds nothing but what another may hold, too.</summary>
    /// <param name="className">The class.</param>
    /// <param name="slot">The slot.</param>
    /// <param name="wide">What the other holds.</param>
    public bool IsWithin(string className, string slot, ItemType wide)
    {
        if (!_within.TryGetValue((className, slot, wide.ClassName), out bool isWithin))
        {
            isWithin = types.FindRecord(className)?.Find(slot) is { } own && new ItemWidth(types).IsWithin(own.Item, wide);
            _within.Add((className, slot, wide.ClassName), isWithin);
        }

        return isWithin;
    }
}
