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
                WriteSlots(writer, instance, schema, exceptKey: false);
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

    private static void WriteSlots(Utf8JsonWriter writer, ObjectValue instance, SchemaModel schema, bool exceptKey)
    {
        ClassDefinition definition = schema.FindClass(instance.ClassName)!;
        for (int i = 0; i < instance.Slots.Count; i++)
        {
            SlotDefinition slot = definition.Slots[i];
            if (instance.Slots[i] is not { } value || (exceptKey && slot == definition.IdentifierOrKey))
            {
                continue;
            }

            writer.WritePropertyName(slot.Name);
            if (value is ListValue list && schema.Mapped(slot) is not null)
            {
                WriteMapping(writer, list, schema);
            }
            else
            {
                Write(writer, value, schema);
            }
        }
    }

    private static void WriteMapping(Utf8JsonWriter writer, ListValue list, SchemaModel schema)
    {
        writer.WriteStartObject();
        foreach (Value item in list.Items)
        {
            if (item is ObjectValue instance && Key(instance, schema) is { } key)
            {
                writer.WritePropertyName(key);
                writer.WriteStartObject();
                WriteSlots(writer, instance, schema, exceptKey: true);
                writer.WriteEndObject();
            }
        }

        writer.WriteEndObject();
    }

    private static string? Key(ObjectValue instance, SchemaModel schema)
    {
        ClassDefinition definition = schema.FindClass(instance.ClassName)!;
        for (int i = 0; i < instance.Slots.Count; i++)
        {
            if (definition.Slots[i] == definition.IdentifierOrKey)
            {
                return instance.Slots[i] is { } key ? ValueText.Of(key) : null;
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
