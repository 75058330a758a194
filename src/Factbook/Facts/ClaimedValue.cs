using System;
using System.Collections;
using System.Linq;

namespace Factbook;

/// <summary>Values of any kind as the slot that they are for has them.</summary>
internal static class ClaimedValue
{
    /// <summary>A value as the type of its slot; the build has checked that it is of the slot's kind.</summary>
    public static T As<T>(FactValue value)
    {
        if (value is T any)
        {
            return any;
        }

        if (value.TryGet(out T? typed))
        {
            return typed;
        }

        // Whole numbers are kept as the widest type, whatever a slot's is; and a slot may be declared wider than the record's.
        foreach (object candidate in value.TryGet(out long number) ? Number(number) : [value.Text])
        {
            if (candidate is T fitting)
            {
                return fitting;
            }
        }

        throw new InvalidCastException($"The value '{value}' is no {typeof(T)}.");
    }

    /// <summary>A value as text: the members of enums as in the schema, facts by what they are called.</summary>
    public static string Text(object? value, Slot? slot) => value switch
    {
        null => "no value",
        string text => text,
        Enum member when slot is not null => slot.TextOf(member),
        IFactDictionary map => Text(map.Values, slot),
        IEnumerable items and not IFact => string.Join(", ", items.Cast<object>().Select(item => Text(item, slot))),
        IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static object[] Number(long number) => number is >= int.MinValue and <= int.MaxValue
        ? [(int)number, (decimal)number, (double)number, Text(number, null)]
        : [(decimal)number, (double)number, Text(number, null)];
}
