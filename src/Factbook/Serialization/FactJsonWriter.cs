#if NET8_0_OR_GREATER
using System;
using System.Collections;
using System.Linq;
using System.Text.Json;

namespace Factbook.Serialization;

/// <summary>Writes facts and what they hold. References are identifiers, so what is written is always a tree.</summary>
internal static class FactJsonWriter
{
    public static void Write(Utf8JsonWriter writer, IFact fact)
    {
        FactTable table = fact.Table;
        writer.WriteStartObject();
        foreach (Slot slot in table.SlotsOf(fact))
        {
            WriteSlot(writer, slot, slot.ValueOf(fact));
        }

        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, IValueObject value) => Write(writer, value, isKeyed: false);

    // What stands under its key does not repeat it.
    private static void Write(Utf8JsonWriter writer, IValueObject value, bool isKeyed)
    {
        writer.WriteStartObject();
        foreach (Slot slot in value.Slots)
        {
            if (!(isKeyed && slot.IsKey))
            {
                WriteSlot(writer, slot, slot.ValueOf(value));
            }
        }

        writer.WriteEndObject();
    }

    private static void WriteSlot(Utf8JsonWriter writer, Slot slot, object? value)
    {
        if (value is IFactDictionary map)
        {
            WriteMapping(writer, slot, map);
        }
        else if (slot.Multivalued && value is IEnumerable items)
        {
            WriteList(writer, slot, items);
        }
        else if (value is not null)
        {
            writer.WritePropertyName(slot.Name);
            WriteValue(writer, slot, value);
        }
    }

    private static void WriteMapping(Utf8JsonWriter writer, Slot slot, IFactDictionary map)
    {
        bool isEmpty = true;
        foreach (IValueObject item in map.Values)
        {
            if (isEmpty)
            {
                writer.WriteStartObject(slot.Name);
                isEmpty = false;
            }

            Slot key = item.Slots.First(candidate => candidate.IsKey);
            object text = key.ValueOf(item)!;
            writer.WritePropertyName(text is Enum member ? key.TextOf(member) : Scalar(text).Text);
            Write(writer, item, isKeyed: true);
        }

        if (!isEmpty)
        {
            writer.WriteEndObject();
        }
    }

    private static void WriteList(Utf8JsonWriter writer, Slot slot, IEnumerable items)
    {
        bool isEmpty = true;
        foreach (object item in items)
        {
            if (isEmpty)
            {
                writer.WriteStartArray(slot.Name);
                isEmpty = false;
            }

            WriteValue(writer, slot, item);
        }

        if (!isEmpty)
        {
            writer.WriteEndArray();
        }
    }

    private static void WriteValue(Utf8JsonWriter writer, Slot slot, object value)
    {
        switch (value)
        {
            case IFact fact:
                writer.WriteStringValue(MayBeOfAnyTable(slot) ? FactIdentity.KeyOf(fact) : fact.Id);
                break;
            case Slot named:
                writer.WriteStringValue(named.Name);
                break;
            case IValueObject inner:
                Write(writer, inner);
                break;
            case Enum member:
                writer.WriteStringValue(slot.TextOf(member));
                break;
            case FactValue any:
                WriteAny(writer, any);
                break;
            default:
                WriteScalar(writer, value);
                break;
        }
    }

    // A reference of the core's own classes, such as what a dispute is about, says which table is meant.
    private static bool MayBeOfAnyTable(Slot slot)
    {
        Type type = slot.ValueType.IsGenericType ? slot.ValueType.GetGenericArguments()[0] : slot.ValueType;
        return IsOfAnyDataset(type);
    }

    /// <summary>Whether a type is an interface of the library, which facts of every table may have.</summary>
    public static bool IsOfAnyDataset(Type type) => type.IsInterface && type.Assembly == typeof(IFact).Assembly;

    // A value of any kind looks like a value of the slot that it is for; that slot tells a reader which kind it is.
    private static void WriteAny(Utf8JsonWriter writer, FactValue value)
    {
        if (value.TryGet(out IValueObject? inner))
        {
            Write(writer, inner);
        }
        else if (value.Kind is FactValueKind.Integer)
        {
            writer.WriteNumberValue(value.AsInteger());
        }
        else if (value.Kind is FactValueKind.Decimal)
        {
            writer.WriteNumberValue(value.AsDecimal());
        }
        else if (value.Kind is FactValueKind.Double)
        {
            writer.WriteNumberValue(value.AsDouble());
        }
        else if (value.Kind is FactValueKind.Boolean)
        {
            writer.WriteBooleanValue(value.AsBoolean());
        }
        else
        {
            writer.WriteStringValue(value.Text);
        }
    }

    private static void WriteScalar(Utf8JsonWriter writer, object value) => WriteAny(writer, Scalar(value));

    private static FactValue Scalar(object value) => value switch
    {
        string text => FactValue.Of(text),
        int number => FactValue.Of(number),
        long number => FactValue.Of(number),
        decimal number => FactValue.Of(number),
        double number => FactValue.Of(number),
        bool truth => FactValue.Of(truth),
        CalendarDate date => FactValue.Of(date),
        EdtfDate date => FactValue.Of(date),
        DateTimeOffset moment => FactValue.Of(moment),
        TimeSpan time => FactValue.Of(time),
        _ => throw new NotSupportedException($"Slots do not hold values of the type {value.GetType()}."),
    };
}
#endif
