using System.Linq;
using System.Text.Json;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Schema;

namespace Factbook.Tool.Export.LinkedData;

/// <summary>
/// Writes values as JSON-LD. Numbers are texts with a type, for JSON-LD makes binary numbers of those of JSON.
/// </summary>
internal sealed class LinkedValues(SchemaModel schema, LinkedNames names, Utf8JsonWriter writer)
{
    /// <summary>Writes a value, a list as several.</summary>
    public void Write(Value value)
    {
        switch (value)
        {
            case ListValue list:
                writer.WriteStartArray();
                foreach (Value item in list.Items)
                {
                    Write(item);
                }

                writer.WriteEndArray();
                break;
            case ObjectValue instance:
                writer.WriteStartObject();
                WriteType(instance);
                WriteSlots(instance);
                writer.WriteEndObject();
                break;
            case ReferenceValue reference:
                WriteNode(names.Record(reference.Key));
                break;
            case EnumValue member:
                WriteNode(names.EnumValue(member.EnumName, member.Text));
                break;
            case BooleanValue boolean:
                writer.WriteBooleanValue(boolean.Truth);
                break;
            default:
                WriteLiteral(ValueText.Of(value) ?? JsonValues.Of(value, schema), TypeOf(value));
                break;
        }
    }

    /// <summary>Writes what classes an instance is of.</summary>
    public void WriteType(ObjectValue instance)
    {
        ClassDefinition definition = schema.FindClass(instance.ClassName)!;
        string? provenance = Provenance(definition);
        writer.WriteStartArray("@type");
        writer.WriteStringValue(LinkedNames.Class(definition));
        if (provenance is not null)
        {
            writer.WriteStringValue(provenance);
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes the slots of an instance.</summary>
    public void WriteSlots(ObjectValue instance)
    {
        ClassDefinition definition = schema.FindClass(instance.ClassName)!;
        for (int i = 0; i < instance.Slots.Count; i++)
        {
            if (instance.Slots[i] is { } value)
            {
                writer.WritePropertyName(names.Slot(definition.Slots[i]));
                Write(value);
            }
        }
    }

    /// <summary>Writes a reference to a node.</summary>
    public void WriteNode(string name)
    {
        writer.WriteStartObject();
        writer.WriteString("@id", name);
        writer.WriteEndObject();
    }

    private void WriteLiteral(string text, string? type)
    {
        if (type is null)
        {
            writer.WriteStringValue(text);
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("@value", text);
        writer.WriteString("@type", type);
        writer.WriteEndObject();
    }

    // What PROV calls the classes of the core module.
    private static string? Provenance(ClassDefinition definition)
    {
        return Is(CoreNames.Source) ? "prov:Entity" : Is(CoreNames.Agent) ? "prov:Agent" : null;

        bool Is(string name) => definition.CoreAncestors.Contains(name);
    }

    private static string? TypeOf(Value value) => value switch
    {
        IntegerValue => "xsd:integer",
        DecimalValue => "xsd:decimal",
        DoubleValue => "xsd:double",
        DateValue => "xsd:date",
        DateTimeValue => "xsd:dateTime",
        TimeValue => "xsd:time",
        EdtfValue => "edtf:EDTF",
        _ => null,
    };
}
