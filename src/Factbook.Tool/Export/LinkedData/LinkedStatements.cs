using System;
using System.Linq;
using System.Text.Json;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Schema;
using Factbook.Tool.Export.Formats;
using Factbook.Tool.Facts;

namespace Factbook.Tool.Export.LinkedData;

/// <summary>Writes the statements about a record: <c>p:SLOT</c> leads to one, <c>ps:SLOT</c> from it to the value.</summary>
internal sealed class LinkedStatements(FactIndex facts, LinkedNames names, LinkedValues values, Utf8JsonWriter writer)
{
    /// <summary>Writes the statements about a record.</summary>
    public void Write(Fact fact)
    {
        foreach (var slot in StatementTable.Of(fact, facts).GroupBy(statement => statement.Slot, StringComparer.Ordinal))
        {
            writer.WriteStartArray("p:" + slot.Key);
            foreach (Statement statement in slot)
            {
                Write(statement);
            }

            writer.WriteEndArray();
        }
    }

    private void Write(Statement statement)
    {
        writer.WriteStartObject();
        writer.WriteString("@type", "wikibase:Statement");
        if (statement.Value is { } value)
        {
            writer.WritePropertyName("ps:" + statement.Slot);
            values.Write(value);
        }

        writer.WritePropertyName("wikibase:rank");
        values.WriteNode(statement.Rank switch
        {
            "preferred" => "wikibase:PreferredRank",
            "deprecated" => "wikibase:DeprecatedRank",
            _ => "wikibase:NormalRank",
        });
        if (statement.Claim is { } claim)
        {
            foreach (string slot in (string[])["key", "asserted_by", "stance", "said_on", "value_state", "deprecated_reason"])
            {
                if (claim.Find(slot) is { } qualifier)
                {
                    writer.WritePropertyName("core:" + slot);
                    values.Write(qualifier);
                }
            }
        }

        if (statement.Citations.Count > 0)
        {
            writer.WriteStartArray("prov:wasDerivedFrom");
            foreach (Fact citation in statement.Citations)
            {
                WriteReference(citation);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private void WriteReference(Fact citation)
    {
        writer.WriteStartObject();
        writer.WriteString("@type", "wikibase:Reference");
        foreach ((SlotDefinition slot, Value value) in citation.Slots)
        {
            writer.WritePropertyName(names.Slot(slot));
            values.Write(value);
        }

        writer.WriteEndObject();
    }
}
