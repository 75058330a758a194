using System;
using System.Text.Json;
using Factbook.Compiler;
using Factbook.Compiler.Schema;

namespace Factbook.Tool.Export.Formats;

/// <summary>Writes what is demanded of the value of a slot.</summary>
/// <remarks>
/// Numbers may stand in quotes, as curators write them to keep their zeros, and years of dates without; the compiler
/// reads both.
/// </remarks>
internal sealed class JsonSchemaSlots(SchemaModel schema, JsonSchemaDefinitions definitions)
{
    private const string IntegerText = "^[-+]?[0-9]+$";
    private const string DecimalText = "^[-+]?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?$";

    /// <summary>Writes the schema of a slot's value, list or single.</summary>
    public void Write(Utf8JsonWriter writer, SlotDefinition slot)
    {
        DataPackage.WriteOptional(writer, "description", slot.Description);
        if (JsonValues.IsMapping(slot, schema))
        {
            writer.WriteString("type", "object");
            WriteBound(writer, "minProperties", slot.MinimumCardinality);
            WriteBound(writer, "maxProperties", slot.MaximumCardinality);
            writer.WriteStartObject("additionalProperties");
            definitions.WriteClassBody(writer, schema.FindClass(slot.Range.Name)!, exceptIdentifier: true);
            writer.WriteEndObject();
        }
        else if (slot.Multivalued)
        {
            writer.WriteString("type", "array");
            WriteBound(writer, "minItems", slot.MinimumCardinality);
            WriteBound(writer, "maxItems", slot.MaximumCardinality);
            writer.WriteStartObject("items");
            WriteSingle(writer, slot);
            writer.WriteEndObject();
        }
        else
        {
            WriteSingle(writer, slot);
        }
    }

    private void WriteSingle(Utf8JsonWriter writer, SlotDefinition slot)
    {
        if (slot.Ranges.Count == 1)
        {
            WriteRange(writer, slot.Range);
            TypeDefinition? type = TextType(slot.Range);
            WritePatterns(writer, [.. type?.Patterns ?? default, .. slot.Pattern is null ? [] : new[] { slot.Pattern }]);
            WriteTexts(
                writer,
                Texts(slot.EqualsString, slot.EqualsStringIn) ?? Texts(type?.EqualsString, type?.EqualsStringIn ?? default));
        }
        else
        {
            writer.WriteStartArray("anyOf");
            foreach (SlotRange range in slot.Ranges)
            {
                writer.WriteStartObject();
                WriteRange(writer, range);
                WritePatterns(writer, [.. TextType(range)?.Patterns ?? default]);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            WritePatterns(writer, slot.Pattern is null ? [] : [slot.Pattern]);
            WriteTexts(writer, Texts(slot.EqualsString, slot.EqualsStringIn));
        }

        WriteBound(writer, "minimum", slot.MinimumValue);
        WriteBound(writer, "maximum", slot.MaximumValue);
    }

    private void WriteRange(Utf8JsonWriter writer, SlotRange range)
    {
        switch (range.Kind)
        {
            case SlotRangeKind.Type:
                WriteType(writer, schema.FindType(range.Name)!);
                break;
            case SlotRangeKind.Enum:
                definitions.WriteReference(writer, range.Name);
                break;
            case SlotRangeKind.Reference:
                writer.WriteString("type", "string");
                break;
            case SlotRangeKind.Object:
                definitions.WriteReferenceTo(writer, schema.FindClass(range.Name)!);
                break;
        }
    }

    private TypeDefinition? TextType(SlotRange range) =>
        range.Kind == SlotRangeKind.Type && schema.FindType(range.Name) is { Kind: ScalarKind.Text } type ? type : null;

    private static string[]? Texts(string? only, EquatableArray<string> several) =>
        only is not null ? [only] : several.Count > 0 ? [.. several] : null;

    private static void WriteType(Utf8JsonWriter writer, TypeDefinition type)
    {
        switch (type.Kind)
        {
            case ScalarKind.Integer:
                WriteNumber(writer, "integer", IntegerText);
                break;
            case ScalarKind.Decimal or ScalarKind.Double:
                WriteNumber(writer, "number", DecimalText);
                break;
            case ScalarKind.Boolean:
                writer.WriteString("type", "boolean");
                break;
            case ScalarKind.Date:
                writer.WriteString("type", "string");
                writer.WriteString("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
                break;
            case ScalarKind.Edtf:
                writer.WriteStartArray("type");
                writer.WriteStringValue("string");
                writer.WriteStringValue("integer");
                writer.WriteEndArray();
                writer.WriteString("pattern", "^[0-9X/.~?%-]+$");
                break;
            default:
                writer.WriteString("type", "string");
                break;
        }
    }

    private static void WriteNumber(Utf8JsonWriter writer, string type, string text)
    {
        writer.WriteStartArray("type");
        writer.WriteStringValue(type);
        writer.WriteStringValue("string");
        writer.WriteEndArray();
        writer.WriteString("pattern", text);
    }

    // Each in an object of its own, so that a slot's pattern joins its type's.
    private static void WritePatterns(Utf8JsonWriter writer, string[] patterns)
    {
        if (patterns.Length == 0)
        {
            return;
        }

        writer.WriteStartArray("allOf");
        foreach (string pattern in patterns)
        {
            writer.WriteStartObject();
            writer.WriteString("pattern", Portable(pattern));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>A pattern as ECMA-262 writes it, where <c>$</c> is the end of the text.</summary>
    internal static string Portable(string pattern) => pattern.Replace("\\z", "$", StringComparison.Ordinal);

    private static void WriteTexts(Utf8JsonWriter writer, string[]? texts)
    {
        if (texts is null)
        {
            return;
        }

        writer.WriteStartArray("enum");
        foreach (string text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    private static void WriteBound(Utf8JsonWriter writer, string keyword, decimal? bound)
    {
        if (bound is { } value)
        {
            writer.WriteNumber(keyword, value);
        }
    }
}
