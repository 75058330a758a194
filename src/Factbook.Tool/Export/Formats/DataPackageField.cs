using System.Text.Json;
using Factbook.Compiler.Schema;
using Factbook.Tool.Export.Relations;

namespace Factbook.Tool.Export.Formats;

/// <summary>Writes one field of a table schema.</summary>
internal static class DataPackageField
{
    /// <summary>Writes the field of a column.</summary>
    public static void Write(Utf8JsonWriter writer, Column column)
    {
        writer.WriteStartObject();
        writer.WriteString("name", column.Name);
        writer.WriteString("type", TypeOf(column.Kind));
        DataPackage.WriteOptional(writer, "description", column.Description);
        DataPackage.WriteOptional(writer, "unit", column.Slot?.Unit);
        if (column.Categories is { } categories)
        {
            writer.WriteStartArray("categories");
            foreach (PermissibleValue value in categories.Values)
            {
                writer.WriteStartObject();
                writer.WriteString("value", value.Text);
                writer.WriteString("label", value.Title ?? value.Description ?? value.Text);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        WriteConstraints(writer, column);
        writer.WriteEndObject();
    }

    private static void WriteConstraints(Utf8JsonWriter writer, Column column)
    {
        bool isNumber = column.Kind is ColumnKind.Integer or ColumnKind.Decimal or ColumnKind.Double;
        bool isText = column.Kind == ColumnKind.Text;
        writer.WriteStartObject("constraints");
        writer.WriteBoolean("required", column.IsRequired);
        if (isText && column.Slot?.Pattern is { } pattern)
        {
            writer.WriteString("pattern", pattern);
        }

        if (isNumber && column.Slot?.MinimumValue is { } minimum)
        {
            writer.WriteNumber("minimum", minimum);
        }

        if (isNumber && column.Slot?.MaximumValue is { } maximum)
        {
            writer.WriteNumber("maximum", maximum);
        }

        if (column.Categories is { } categories)
        {
            writer.WriteStartArray("enum");
            foreach (PermissibleValue value in categories.Values)
            {
                writer.WriteStringValue(value.Text);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static string TypeOf(ColumnKind kind) => kind switch
    {
        ColumnKind.Integer => "integer",
        ColumnKind.Decimal or ColumnKind.Double => "number",
        ColumnKind.Boolean => "boolean",
        ColumnKind.Date => "date",
        ColumnKind.DateTime => "datetime",
        ColumnKind.Time => "time",
        _ => "string",
    };
}
