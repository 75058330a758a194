using System.Collections.Generic;
using System.Text.Json;
using Factbook.Compiler.Schema;
using Factbook.Tool.Export.Patterns;
using Factbook.Tool.Export.Relations;

namespace Factbook.Tool.Export.Formats;

/// <summary>Writes one field of a table schema.</summary>
internal static class DataPackageField
{
    /// <summary>Writes the field of a column.</summary>
    public static void Write(Utf8JsonWriter writer, Column column, string table, Unsaid unsaid)
    {
        writer.WriteStartObject();
        writer.WriteString("name", column.Name);
        writer.WriteString("type", TypeOf(column.Kind));
        if (column.Kind is ColumnKind.DateTime or ColumnKind.Time)
        {
            // By default moments have no offset from UTC but Z to many readers, and times no fractions of seconds.
            writer.WriteString("format", "any");
        }

        DataPackage.WriteOptional(writer, "description", column.Description);
        DataPackage.WriteOptional(writer, "unit", column.Unit);
        if (column.IsDerived || column.Path.Count > 0)
        {
            writer.WriteString(column.IsDerived ? "derived_from" : "slot", string.Join('.', column.Path));
        }

        if (column.Categories is { } categories)
        {
            writer.WriteStartArray("categories");
            foreach (PermissibleValue value in categories)
            {
                writer.WriteStartObject();
                writer.WriteString("value", value.Text);
                writer.WriteString("label", value.Title ?? value.Description ?? value.Text);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        WriteConstraints(writer, column, table, unsaid);
        writer.WriteEndObject();
    }

    private static void WriteConstraints(Utf8JsonWriter writer, Column column, string table, Unsaid unsaid)
    {
        writer.WriteStartObject("constraints");
        writer.WriteBoolean("required", column.IsRequired);
        if (column.Patterns.Count > 0)
        {
            WritePattern(writer, column.Patterns, $"{table}.{column.Name}", unsaid);
        }

        if (column.Minimum is { } minimum)
        {
            writer.WriteNumber("minimum", minimum);
        }

        if (column.Maximum is { } maximum)
        {
            writer.WriteNumber("maximum", maximum);
        }

        if (column.Categories is { } categories)
        {
            writer.WriteStartArray("enum");
            foreach (PermissibleValue value in categories)
            {
                writer.WriteStringValue(value.Text);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    // There is one pattern to a field.
    private static void WritePattern(Utf8JsonWriter writer, IReadOnlyList<string> patterns, string place, Unsaid unsaid)
    {
        try
        {
            writer.WriteString(
                "pattern", XsdPattern.Of(patterns is [var only] ? only : throw new PatternException("there are several of them")));
        }
        catch (PatternException exception)
        {
            unsaid.Add($"the pattern {string.Join(" and ", patterns)}, because {exception.Message}", place);
        }
    }

    private static string TypeOf(ColumnKind kind) => kind switch
    {
        ColumnKind.Integer => "integer",
        ColumnKind.Decimal or ColumnKind.Double => "number",
        ColumnKind.Boolean => "boolean",
        ColumnKind.Date => "date",
        ColumnKind.DateTime => "datetime",
        ColumnKind.Time => "time",
        ColumnKind.Json => "any",
        _ => "string",
    };
}
