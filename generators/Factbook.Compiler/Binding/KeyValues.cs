using System;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Schema;

namespace Factbook.Compiler.Binding;

/// <summary>The values of a unique key, as they are compared: equal numbers are equal, however they are written, and so are equal moments.</summary>
internal static class KeyValues
{
    // To divide by a one of greatest scale leaves no zero at the end of a decimal.
    private const decimal One = 1.0000000000000000000000000000m;

    /// <summary>The values of the key, or <see langword="null"/> where the instance cannot be a duplicate.</summary>
    public static EquatableArray<Value?>? Of(UniqueKeyDefinition key, ObjectValue instance, ClassShape shape)
    {
        var values = new Value?[key.Slots.Count];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = Comparable(shape.Value(instance, key.Slots[i]));
            if (values[i] is InvalidValue || (values[i] is null && key.ConsiderNullsInequal))
            {
                return null;
            }
        }

        return new EquatableArray<Value?>(values);
    }

    /// <summary>A value without what does not count when values are compared.</summary>
    public static Value? Comparable(Value? value) => value switch
    {
        DecimalValue number => number with { Number = number.Number / One },
        // As C# compares moments: what the clocks show somewhere does not count.
        DateTimeValue moment => moment with { Ticks = moment.Ticks - (moment.OffsetMinutes * TimeSpan.TicksPerMinute), OffsetMinutes = 0 },
        _ => value,
    };
}
