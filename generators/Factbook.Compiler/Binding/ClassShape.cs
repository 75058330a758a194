using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Schema;

namespace Factbook.Compiler.Binding;

/// <summary>A class with its slots at hand: by name, by purpose.</summary>
internal sealed class ClassShape
{
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);
    private readonly bool _hasBlanks;

    public ClassShape(ClassDefinition definition)
    {
        Definition = definition;
        var references = new List<int>();
        for (int i = 0; i < definition.Slots.Count; i++)
        {
            SlotDefinition slot = definition.Slots[i];
            _positions[slot.Name] = i;
            _hasBlanks |= slot.Name.IndexOf(' ') >= 0;
            Identifier = slot.Identifier ? i : Identifier;
            Key = slot.Identifier || (slot.Key && Key < 0) ? i : Key;
            Designator = slot.DesignatesType ? i : Designator;
            foreach (SlotRange range in slot.Ranges)
            {
                if (range.Kind is SlotRangeKind.Reference or SlotRangeKind.Any)
                {
                    references.Add(i);
                    break;
                }
            }
        }

        References = references.ToEquatableArray();
    }

    public ClassDefinition Definition { get; }

    public string Name => Definition.Name;

    /// <summary>The position of the identifier; negative where the class has none.</summary>
    public int Identifier { get; } = -1;

    /// <summary>The position of the slot that tells the items of a list apart: the identifier, else the key; negative where there is neither.</summary>
    public int Key { get; } = -1;

    /// <summary>The position of the slot that names the class of an instance; negative where there is none.</summary>
    public int Designator { get; } = -1;

    /// <summary>Whether the identifier is the number of the row, which data do not state.</summary>
    public bool NumbersRows => Identifier >= 0 && Definition.Slots[Identifier].IsRowNumber;

    /// <summary>The positions of the slots that may hold references.</summary>
    public EquatableArray<int> References { get; }

    /// <summary>The names of the slots.</summary>
    public IEnumerable<string> SlotNames => _positions.Keys;

    /// <summary>The position of a slot, or a negative number.</summary>
    public int Position(string slot) =>
        _positions.TryGetValue(slot, out int position) ? position : _hasBlanks ? WithBlanks(slot) : -1;

    /// <summary>The position of a slot of the core, or a negative number.</summary>
    public int Position(Slot slot) => Position(slot.Name);

    /// <summary>The position of the slot whose value alone may stand for an instance beside its key; negative where there is none.</summary>
    public int SimpleValue()
    {
        int[] others = [.. Enumerable.Range(0, Definition.Slots.Count).Where(position => position != Key)];
        int[] marked = [.. others.Where(position => Definition.Slots[position].Annotations.Any(
            annotation => annotation is { Tag: "simple_dict_value", Value: "true" or "True" }))];
        int[] required = [.. others.Where(position => Definition.Slots[position].Required)];
        return Key < 0 ? -1 : marked.Length == 1 ? marked[0] : others.Length == 1 ? others[0] : required.Length == 1 ? required[0] : -1;
    }

    // LinkML's tools write an underscore where the name of a slot has a blank.
    private int WithBlanks(string slot)
    {
        int found = -1;
        for (int i = 0; i < Definition.Slots.Count; i++)
        {
            bool isSame = Definition.Slots[i].Name.Replace(' ', '_') == slot;
            found = !isSame ? found : found < 0 ? i : int.MaxValue;
        }

        return found == int.MaxValue ? -1 : found;
    }

    /// <summary>The position of a slot by name, which is often the next one: people write slots in the order of the schema.</summary>
    /// <param name="slot">The name.</param>
    /// <param name="last">The position of the slot before, or -1.</param>
    public int Position(string slot, int last)
    {
        EquatableArray<SlotDefinition> slots = Definition.Slots;
        return last + 1 < slots.Count && slots[last + 1].Name == slot ? last + 1 : Position(slot);
    }

    /// <summary>The value of a slot of an instance, or <see langword="null"/> where it or the slot is absent.</summary>
    public Value? Value(ObjectValue instance, string slot) =>
        _positions.TryGetValue(slot, out int position) ? instance.Slots[position] : null;

    /// <summary>The value of a slot of the core, or <see langword="null"/> where it or the slot is absent.</summary>
    public Value? Value(ObjectValue instance, Slot slot) => Value(instance, slot.Name);

    /// <summary>
    /// The identifier of an instance, or <see langword="null"/> where it has none that could be read.
    /// </summary>
    public TextValue? Id(ObjectValue instance) => Identifier < 0 ? null : instance.Slots[Identifier] as TextValue;

    /// <summary>What an instance is called in the whole dataset, or <see langword="null"/> where it has no identifier that could be read.</summary>
    public string? KeyOf(ObjectValue instance) => Id(instance) is { } id ? RecordKey.Of(Definition.OwnTable, id.Text) : null;
}
