using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Factbook.Compiler.Schema;

namespace Factbook.Tool.Export.Formats;

/// <summary>Writes classes and enums as definitions, those only that something refers to.</summary>
internal sealed class JsonSchemaDefinitions(SchemaModel schema)
{
    private readonly SortedSet<string> _wanted = new(StringComparer.Ordinal);
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);

    /// <summary>Writes what is demanded of the instances of a class, of whatever descendant they are.</summary>
    public void WriteReferenceTo(Utf8JsonWriter writer, ClassDefinition definition)
    {
        ClassDefinition[] concrete =
        [
            .. schema.Classes.Where(other =>
                other is { Abstract: false, Mixin: false } && other.Ancestors.Contains(definition.Name)),
        ];
        if (concrete.Length == 1)
        {
            WriteReference(writer, concrete[0].Name);
            return;
        }

        writer.WriteStartArray("anyOf");
        foreach (ClassDefinition candidate in concrete)
        {
            writer.WriteStartObject();
            WriteReference(writer, candidate.Name);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes a reference to an enum.</summary>
    public void WriteReference(Utf8JsonWriter writer, string name)
    {
        _wanted.Add(name);
        writer.WriteString("$ref", "#/$defs/" + name);
    }

    /// <summary>Writes the properties of a class.</summary>
    /// <param name="writer">Takes them.</param>
    /// <param name="definition">The class.</param>
    /// <param name="exceptIdentifier">Whether the identifier stands elsewhere, as the key of a mapping.</param>
    public void WriteClassBody(Utf8JsonWriter writer, ClassDefinition definition, bool exceptIdentifier = false)
    {
        SlotDefinition[] slots = [.. definition.Slots.Where(slot => !(exceptIdentifier && slot.Identifier))];
        DataPackage.WriteOptional(writer, "description", definition.Description);
        writer.WriteString("type", "object");
        writer.WriteStartObject("properties");
        foreach (SlotDefinition slot in slots)
        {
            writer.WriteStartObject(slot.Name);
            new JsonSchemaSlots(schema, this).Write(writer, slot);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        writer.WriteStartArray("required");
        foreach (SlotDefinition slot in slots.Where(slot => slot.Required || slot.Identifier || slot.ValuePresence == true))
        {
            writer.WriteStringValue(slot.Name);
        }

        writer.WriteEndArray();
        writer.WriteBoolean("additionalProperties", false);
        JsonSchemaRules.Write(writer, definition.Rules);
    }

    /// <summary>Writes the definitions of everything that was referred to.</summary>
    public void WriteAll(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("$defs");
        while (_wanted.FirstOrDefault(name => !_written.Contains(name)) is { } name)
        {
            _written.Add(name);
            writer.WriteStartObject(name);
            if (schema.FindEnum(name) is { } values)
            {
                WriteEnum(writer, values);
            }
            else
            {
                WriteClassBody(writer, schema.FindClass(name)!);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    // Constants with a description each: editors show it beside the value.
    private static void WriteEnum(Utf8JsonWriter writer, EnumDefinition definition)
    {
        DataPackage.WriteOptional(writer, "description", definition.Description);
        writer.WriteStartArray("oneOf");
        foreach (PermissibleValue value in definition.Values)
        {
            writer.WriteStartObject();
            writer.WriteString("const", value.Text);
            DataPackage.WriteOptional(writer, "description", value.Description ?? value.Title);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
