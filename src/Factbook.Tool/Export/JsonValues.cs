using System.Text.Json;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Schema;
using Factbook.Compiler.Yaml;
using Factbook.Tool.Output;

namespace Factbook.Tool.Export;

/// <summary>Writes values as JSON, in the form in which the schema wants them in a document.</summary>
internal static class JsonValues
{
    /// <summary>A value on one line.</summary>
    public static string Of(Value value, SchemaModel schema) =>
        JsonText.Of(writer => Write(writer, value, schema), JsonText.OneLine);

    private static void Write(Utf8JsonWriter writer, Value value, SchemaModel schema)
    {
        switch (value)
        {
            case ObjectValue instance:
                writer.WriteStartObject();
                WriteSlots(writer, instance, schema, exceptIdentifier: false);
                writer.WriteEndObject();
                break;
            case ListValue list:
                writer.WriteStartArray();
                foreach (Value item in list.Items)
                {
                    Write(writer, item, schema);
                }

                writer.WriteEndArray();
                break;
            case UnresolvedValue unresolved:
                Write(writer, unresolved.Raw);
                break;
            case IntegerValue or DecimalValue or DoubleValue or BooleanValue:
                writer.WriteRawValue(ValueText.Of(value)!);
                break;
            default:
                writer.WriteStringValue(ValueText.Of(value));
                break;
        }
    }

    private static void WriteSlots(Utf8JsonWriter writer, ObjectValue instance, SchemaModel schema, bool exceptIdentifier)
    {
        ClassDefinition definition = schema.FindClass(instance.ClassName)!;
        for (int i = 0; i < instance.Slots.Count; i++)
        {
            SlotDefinition slot = definition.Slots[i];
            if (instance.Slots[i] is not { } value || (exceptIdentifier && slot.Identifier))
            {
                continue;
            }

            writer.WritePropertyName(slot.Name);
            if (value is ListValue list && IsMapping(slot, schema))
            {
                WriteMapping(writer, list, schema);
            }
            else
            {
                Write(writer, value, schema);
            }
        }
    }

    /// <summary>Whether the instances in a slot are written as a mapping from identifier to the rest.</summary>
    public static bool IsMapping(SlotDefinition slot, SchemaModel schema) =>
        slot is { Multivalued: true, InlinedAsList: false, Ranges.Count: 1, Range.Kind: SlotRangeKind.Object }
        && schema.FindClass(slot.Range.Name)?.Identifier is not null;

    private static void WriteMapping(Utf8JsonWriter writer, ListValue list, SchemaModel schema)
    {
        writer.WriteStartObject();
        foreach (Value item in list.Items)
        {
            if (item is ObjectValue instance && Identifier(instance, schema) is { } id)
            {
                writer.WritePropertyName(id);
                writer.WriteStartObject();
                WriteSlots(writer, instance, schema, exceptIdentifier: true);
                writer.WriteEndObject();
            }
        }

        writer.WriteEndObject();
    }

    private static string? Identifier(ObjectValue instance, SchemaModel schema)
    {
        ClassDefinition definition = schema.FindClass(instance.ClassName)!;
        for (int i = 0; i < instance.Slots.Count; i++)
        {
            if (definition.Slots[i].Identifier)
            {
                return (instance.Slots[i] as TextValue)?.Text;
            }
        }

        return null;
    }

    private static void Write(Utf8JsonWriter writer, YamlNode node)
    {
        switch (node)
        {
            case YamlMapping mapping:
                writer.WriteStartObject();
                foreach (YamlEntry entry in mapping.Entries)
                {
                    writer.WritePropertyName(entry.Key.Text);
                    Write(writer, entry.Value);
                }

                writer.WriteEndObject();
                break;
            case YamlSequence sequence:
                writer.WriteStartArray();
                foreach (YamlNode item in sequence.Items)
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            case YamlScalar { IsNull: true }:
                writer.WriteNullValue();
                break;
            default:
                writer.WriteStringValue(((YamlScalar)node).Text);
                break;
        }
    }
}
