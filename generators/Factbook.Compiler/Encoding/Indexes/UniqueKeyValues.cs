using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.CSharp;
using Factbook.Compiler.Layout;
using Factbook.CompilerServices;

namespace Factbook.Compiler.Encoding.Indexes;

/// <summary>Reads the values of a unique key, and hashes them as programs do.</summary>
internal static class UniqueKeyValues
{
    /// <summary>The values of all rows.</summary>
    /// <param name="input">The table.</param>
    /// <param name="key">The key.</param>
    /// <param name="targets">The facts that references may name.</param>
    /// <param name="cancellation">Cancels the work.</param>
    public static UniqueKeyColumn Of(
        TableInput input, UniqueKeyType key, ReferenceTargets targets, CancellationToken cancellation)
    {
        var positions = new SlotPositions(input.Types);
        var hashes = new List<(ulong Hash, int Row)>(input.Rows.Rows.Count);
        for (int row = 0; row < input.Rows.Rows.Count; row++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (Of(input, key, input.Rows.Rows[row], positions, targets) is { } hash)
            {
                hashes.Add((hash, row));
            }
        }

        return new UniqueKeyColumn(hashes.ToEquatableArray(), TextsOf(input, key, positions));
    }

    private static EquatableArray<string> TextsOf(TableInput input, UniqueKeyType key, SlotPositions positions)
    {
        if (key.IsCompound || key.Slots[0].Item.Kind != ItemKind.Text)
        {
            return default;
        }

        string slot = key.Slots[0].Slot;
        string[] texts = [.. input.Rows.Rows
            .Select(fact => positions.Of(fact.ClassName, slot) is >= 0 and var position ? fact.Slots[position] : null)
            .OfType<TextValue>()
            .Select(text => text.Text)];
        return texts.Length == input.Rows.Rows.Count ? texts.ToEquatableArray() : default;
    }

    private static ulong? Of(
        TableInput input, UniqueKeyType key, ObjectValue fact, SlotPositions positions, ReferenceTargets targets)
    {
        KeyHash hash = default;
        foreach (PropertyType[] slots in key.HashedTogether())
        {
            Value?[] values = [.. slots.Select(slot => positions.Of(fact.ClassName, slot.Slot) is >= 0 and var position ? fact.Slots[position] : null)];
            if (values.Contains(null) && (key.NullsDiffer || !key.IsCompound))
            {
                return null;
            }

            long[] numbers = [.. slots.Zip(values, (slot, value) => NumberOf(slot.Item, value, input.Types, targets))];
            hash = slots.Length == 2 ? hash.Add(numbers[0], numbers[1])
                : slots[0].Item.Kind == ItemKind.Reference ? hash.Add(numbers[0])
                : With(hash, values[0], input.Types);
        }

        return hash.Value;
    }

    private static long NumberOf(ItemType item, Value? value, DatasetTypes types, ReferenceTargets targets) => value switch
    {
        IntegerValue integer => integer.Number,
        BooleanValue truth => truth.Truth ? 1 : 0,
        EnumValue member => types.FindEnum(member.EnumName)?.NumberOf(member.Text) ?? 0,
        _ => NumberOf(item, value, targets),
    };

    // As an index by reference has it; -1 for none.
    private static long NumberOf(ItemType item, Value? value, ReferenceTargets targets) =>
        value is ReferenceValue reference && targets.Find(item, reference.Key) is { } found
            ? ((long)found.Row * item.Targets.Count) + found.Table
            : -1;

    private static KeyHash With(KeyHash hash, Value? value, DatasetTypes types) => value switch
    {
        TextValue text => hash.Add(text.Text),
        IntegerValue integer => hash.Add(integer.Number),
        DecimalValue number => hash.Add(number.Number),
        DoubleValue number => hash.Add(number.Number),
        BooleanValue truth => hash.Add(truth.Truth),
        DateValue day => hash.Add(day.Date),
        DateTimeValue moment => hash.Add(moment.Ticks - (moment.OffsetMinutes * TimeSpan.TicksPerMinute)),
        TimeValue time => hash.Add(time.Ticks),
        EdtfValue date => hash.Add(date.Date),
        EnumValue member => hash.Add((long?)types.FindEnum(member.EnumName)?.NumberOf(member.Text)),
        _ => hash.Add((long?)null),
    };
}
