using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Schema;
using Factbook.Tool.Facts;
using Factbook.Tool.Output;

namespace Factbook.Tool.Export.LinkedData;

/// <summary>
/// One document of JSON-LD: every record with its slots, and beside them, as Wikidata has it, a statement for each value that
/// something bears out or that sources dispute, with its rank and its references. Sources and agents are those of PROV.
/// </summary>
internal static class LinkedDataset
{
    private const int FlushAt = 1 << 16;

    /// <summary>Writes the document.</summary>
    public static void Write(Dataset dataset, string path, Action<string> progress)
    {
        var names = new LinkedNames(dataset);
        var facts = new FactIndex(dataset);
        using FileStream stream = File.Create(path);
        using var writer = new Utf8JsonWriter(stream, JsonText.Indented);
        var values = new LinkedValues(dataset.Schema, names, writer);
        var statements = new LinkedStatements(facts, names, values, writer);
        writer.WriteStartObject();
        WriteContext(writer, names);
        writer.WriteStartArray("@graph");
        WriteDataset(writer, dataset.Schema, names);
        foreach (TableRows table in dataset.Model.Tables)
        {
            progress($"Writing {table.RootSlot} ...");
            foreach (ObjectValue row in table.Rows)
            {
                Fact fact = facts.Of(row);
                writer.WriteStartObject();
                writer.WriteString("@id", names.Record(fact.Key));
                values.WriteType(row);
                values.WriteSlots(row);
                WriteSources(writer, values, names, fact);
                statements.Write(fact);
                writer.WriteEndObject();
                if (writer.BytesPending > FlushAt)
                {
                    writer.Flush();
                }
            }
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteContext(Utf8JsonWriter writer, LinkedNames names)
    {
        writer.WriteStartObject("@context");
        writer.WriteNumber("@version", 1.1m);
        writer.WriteString("@vocab", names.Vocabulary);
        foreach ((string prefix, string uri) in names.Prefixes.Concat(names.OwnPrefixes).OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            // Said at length, for a short form may only end in a sign that parts names.
            writer.WriteStartObject(prefix);
            writer.WriteString("@id", uri);
            writer.WriteBoolean("@prefix", true);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteDataset(Utf8JsonWriter writer, SchemaModel schema, LinkedNames names)
    {
        writer.WriteStartObject();
        writer.WriteString("@id", names.Vocabulary);
        writer.WriteString("@type", "schema:Dataset");
        writer.WriteString("schema:name", schema.Title ?? schema.Name);
        foreach ((string property, string? text) in new[]
        {
            ("schema:description", schema.Description), ("schema:version", schema.Version), ("schema:license", schema.License),
        })
        {
            if (text is not null)
            {
                writer.WriteString(property, text);
            }
        }

        writer.WriteEndObject();
    }

    private static void WriteSources(Utf8JsonWriter writer, LinkedValues values, LinkedNames names, Fact fact)
    {
        string[] sources =
        [
            .. fact.Children(CoreNames.CitesSlot).Select(citation => citation.Text(Citation.Slots.Source)).OfType<string>(),
            .. fact.Is(CoreNames.Source) && fact.Text(Source.Slots.DerivesFrom) is { } original ? [original] : (string[])[],
        ];
        if (sources.Length > 0)
        {
            writer.WriteStartArray("prov:wasDerivedFrom");
            foreach (string source in sources.Distinct(StringComparer.Ordinal))
            {
                values.WriteNode(names.Record(source));
            }

            writer.WriteEndArray();
        }
    }
}
