using System;
using System.Collections.Generic;
using System.Linq;

namespace Factbook.Tests.Serialization.Support;

/// <summary>A table whose facts are made beforehand and whose slots are given as they are read.</summary>
internal sealed class SampleTable<T>(string name, T[] facts, params (SlotInfo Slot, Func<T, object?> Value)[] slots)
    : FactTable<T>(facts)
    where T : class, IFact
{
    public override string Name => name;

    public override string ClassName => typeof(T).Name;

    public override string Description => "";

    public override IReadOnlyList<SlotInfo> Slots { get; } = [.. slots.Select(slot => slot.Slot)];

    public override string ContentHash => "";

    public override object? GetValue(IFact fact, SlotInfo slot) =>
        slots.First(candidate => candidate.Slot.Name == slot.Name).Value((T)fact);

    protected override T MakeRow(int row) => throw new InvalidOperationException("The facts are made beforehand.");

    protected override int FindRow(ReadOnlySpan<char> id)
    {
        for (int row = 0; row < Count; row++)
        {
            if (id.SequenceEqual(this[row].Id))
            {
                return row;
            }
        }

        return -1;
    }
}
