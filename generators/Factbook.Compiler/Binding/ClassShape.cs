using System;
using System.Collections.Generic;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Schema;

namespace Factbook.Compiler.Binding;

/// <summary>A class with its slots at hand: by name, by purpose.</summary>
internal sealed class ClassShape
{
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);

    public ClassShape(ClassDefinition definition)
    {
        Definition = definition;
        var references = new List<int>();
        for (int i = 0; i < definition.Slots.Count; i++)
        {
            SlotDefinition slot = definition.Slots[i];
            _positions[slot.Name] = i;
            Identifier = slot.Identifier ? i : Identifier;
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

    /// <summary>The position of the slot that names the class of an instance; negative where there is none.</summary>
    public int Designator { get; } = -1;

    /// <summary>The positions of the slots that may hold references.</summary>
    public EquatableArray<int> References { get; }

    /// <summary>The names of the slots.</summary>
    public IEnumerable<string> SlotNames => _positions.Keys;

    /// <summary>The position of a slot, or a negative number.</summary>
    public int Position(string slot) => _positions.TryGetValue(slot, out int position) ? position : -1;

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

    /// <summary>
    /// The identifier of an instance, or <see langword="null"/> where it has none that could be read.
    /// </summary>
    public TextValue? Id(ObjectValue instance) => Identifier < 0 ? null : instance.Slots[Identifier] as TextValue;
}
