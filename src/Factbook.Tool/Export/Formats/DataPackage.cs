using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Factbook.Compiler.Schema;
using Factbook.Tool.Export.Relations;
using Factbook.Tool.Output;

namespace Factbook.Tool.Export.Formats;

/// <summary>Writes <c>datapackage.json</c>: tables, types, keys, categories, licence and sources.</summary>
/// <param name="schema">The schema.</param>
/// <param name="relations">The tables.</param>
/// <param name="missing">What stands for a value that is not there, by table.</param>
/// <param name="unsaid">Takes what cannot be said.</param>
internal sealed class DataPackage(
    SchemaModel schema, IReadOnlyList<Relation> relations, IReadOnlyDictionary<string, string> missing, Unsaid unsaid)
{
    private const string Profile = "https://datapackage.org/profiles/2.0/datapackage.json";
    private const string SchemaProfile = "https://datapackage.org/profiles/2.0/tableschema.json";

    /// <summary>The description as JSON.</summary>
    public string Describe() => JsonText.Of(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("$schema", Profile);
        writer.WriteString("name", NameOf(schema.Name));
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

        WriteSources(writer);
        writer.WriteStartArray("resources");
        foreach (Relation relation in relations)
        {
            Write(writer, relation);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    private void WriteSources(Utf8JsonWriter writer)
    {
        Relation? sources = relations.FirstOrDefault(relation => relation.Path is ["sources"]);
        int title = Find("title");
        if (title < 0)
        {
            return;
        }

        int url = Find("url");
        writer.WriteStartArray("sources");
        foreach (string?[] row in sources!.Rows)
        {
            writer.WriteStartObject();
            writer.WriteString("title", row[title]);
            WriteOptional(writer, "path", url < 0 ? null : row[url]);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();

        int Find(string slot) => sources is null
            ? -1
            : sources.Columns.Index().FirstOrDefault(pair => pair.Item.Path is [var only] && only == slot, (-1, null!)).Index;
    }

    private void Write(Utf8JsonWriter writer, Relation relation)
    {
        writer.WriteStartObject();
        writer.WriteString("name", NameOf(relation.Name));
        writer.WriteString("type", "table");
        WriteOptional(writer, "description", relation.Description);
        writer.WriteString("path", relation.Name + ".csv");
        writer.WriteString("format", "csv");
        writer.WriteString("mediatype", "text/csv");
        writer.WriteString("encoding", "utf-8");
        // Said, because readers guess otherwise.
        writer.WriteStartObject("dialect");
        writer.WriteString("delimiter", ",");
        writer.WriteEndObject();
        if (relation.Path.Count > 0)
        {
            writer.WriteString("slot", relation.Path.Skip(1).Aggregate(relation.Path[0], (path, list) => $"{path}.{list}[]"));
        }

        writer.WriteStartObject("schema");
        writer.WriteString("$schema", SchemaProfile);
        writer.WriteStartArray("fields");
        foreach (Column column in relation.Columns)
        {
            DataPackageField.Write(writer, column, relation.Name, unsaid);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("missingValues");
        writer.WriteStringValue(missing[relation.Name]);
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
            writer.WriteString("resource", key.Table == relation.Name ? "" : NameOf(key.Table));
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

    // Names of packages and resources have small letters; those of tables differ in more than case.
    private static string NameOf(string name) => string.Concat(name.Select(letter =>
        char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.' or '_' ? char.ToLowerInvariant(letter) : '-'));

    /// <summary>Writes a property where it has a value.</summary>
    internal static void WriteOptional(Utf8JsonWriter writer, string property, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(property, value);
        }
    }
}
