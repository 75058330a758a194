using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Factbook.Compiler.Schema;
using Factbook.Tool.Export.Relations;
using Factbook.Tool.Output;

namespace Factbook.Tool.Export.Formats;

/// <summary>Writes <c>datapackage.json</c>: tables, types, keys, categories, licence and sources.</summary>
internal static class DataPackage
{
    private const string Profile = "https://datapackage.org/profiles/2.0/datapackage.json";
    private const string SchemaProfile = "https://datapackage.org/profiles/2.0/tableschema.json";

    /// <summary>The description as JSON.</summary>
    public static string Describe(Dataset dataset, IReadOnlyList<Relation> relations) => JsonText.Of(writer =>
    {
        SchemaModel schema = dataset.Schema;
        writer.WriteStartObject();
        writer.WriteString("$schema", Profile);
        writer.WriteString("name", schema.Name);
        WriteOptional(writer, "title", schema.Title);
        WriteOptional(writer, "description", schema.Description);
        WriteOptional(writer, "version", schema.Version);
        if (schema.License is { } license)
        {
            writer.WriteStartArray("licenses");
            writer.WriteStartObject();
            // A name is the identifier of a licence, such as CC-BY-4.0; an address is a path.
            writer.WriteString(Uri.IsWellFormedUriString(license, UriKind.Absolute) ? "path" : "name", license);
            writer.WriteEndObject();
            writer.WriteEndArray();
        }

        WriteSources(writer, relations);
        writer.WriteStartArray("resources");
        foreach (Relation relation in relations)
        {
            Write(writer, relation);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    private static void WriteSources(Utf8JsonWriter writer, IReadOnlyList<Relation> relations)
    {
        Relation? sources = relations.FirstOrDefault(relation => relation.Name == "sources");
        int title = sources?.Columns.FindIndex(column => column.Name == "title") ?? -1;
        if (title < 0)
        {
            return;
        }

        int url = sources!.Columns.FindIndex(column => column.Name == "url");
        writer.WriteStartArray("sources");
        foreach (string?[] row in sources.Rows)
        {
            writer.WriteStartObject();
            writer.WriteString("title", row[title]);
            WriteOptional(writer, "path", url < 0 ? null : row[url]);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, Relation relation)
    {
        writer.WriteStartObject();
        writer.WriteString("name", relation.Name);
        writer.WriteString("type", "table");
        WriteOptional(writer, "description", relation.Description);
        writer.WriteString("path", relation.Name + ".csv");
        writer.WriteString("format", "csv");
        writer.WriteString("mediatype", "text/csv");
        writer.WriteString("encoding", "utf-8");
        writer.WriteStartObject("schema");
        writer.WriteString("$schema", SchemaProfile);
        writer.WriteStartArray("fields");
        foreach (Column column in relation.Columns)
        {
            DataPackageField.Write(writer, column);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("missingValues");
        writer.WriteStringValue("");
        writer.WriteEndArray();
        WriteNames(writer, "primaryKey", relation.PrimaryKey);
        WriteKeys(writer, relation);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteKeys(Utf8JsonWriter writer, Relation relation)
    {
        if (relation.UniqueKeys.Count > 0)
        {
            writer.WriteStartArray("uniqueKeys");
            foreach (RelationKey key in relation.UniqueKeys)
            {
                writer.WriteStartArray();
                foreach (string column in key.Columns)
                {
                    writer.WriteStringValue(column);
                }

                writer.WriteEndArray();
            }

            writer.WriteEndArray();
        }

        if (relation.ForeignKeys.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("foreignKeys");
        foreach (ForeignKey key in relation.ForeignKeys)
        {
            writer.WriteStartObject();
            WriteNames(writer, "fields", key.Columns);
            writer.WriteStartObject("reference");
            writer.WriteString("resource", key.Table == relation.Name ? "" : key.Table);
            WriteNames(writer, "fields", key.TargetColumns);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteNames(Utf8JsonWriter writer, string property, IReadOnlyList<string> names)
    {
        writer.WriteStartArray(property);
        foreach (string name in names)
        {
            writer.WriteStringValue(name);
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes a property where it has a value.</summary>
    internal static void WriteOptional(Utf8JsonWriter writer, string property, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(property, value);
        }
    }
}
