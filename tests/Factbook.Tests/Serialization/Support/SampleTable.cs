using System;
using System.Collections.Generic;

namespace Factbook.Tests.Serialization.Support;

/// <summary>A table whose facts are made beforehand and whose slots are given as they are read.</summary>
internal sealed class SampleTable<T>(string name, T[] facts, params Slot[] slots)
    : FactTable<T>(facts)
    where T : class, IFact
{
    public override string Name => name;

    public override string ClassName => typeof(T).Name;

    public override string Description => "";

    public override IReadOnlyList<Slot> Slots => slots;

    public override string ContentHash => "";

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
