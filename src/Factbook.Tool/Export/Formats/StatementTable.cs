using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler;
using Factbook.Compiler.Binding.Values;
using Factbook.Tool.Facts;

namespace Factbook.Tool.Export.Formats;

/// <summary>
/// One flat table of everything that is said: a row for each value and each passage that bears it out; where sources
/// differ, for each claim.
/// </summary>
internal static class StatementTable
{
    private const string Normal = "normal";

    private static readonly string[] Header =
        ["record", "slot", "value", "rank", "claim", "source", "locator", "asserted_by"];

    // What says where a fact comes from is not itself a statement about the world.
    private static readonly string[] NoStatements = ["cites", "inferred", "inference", "code_name"];

    /// <summary>Writes the table as CSV.</summary>
    public static void Write(Dataset dataset, string path, Action<string> progress)
    {
        var facts = new FactIndex(dataset);
        CsvFile.Write(path, Header, dataset.Model.Tables.SelectMany(table =>
        {
            progress($"Writing {table.RootSlot} ...");
            return table.Rows.SelectMany(row => Of(row, facts));
        }));
    }

    private static IEnumerable<string?[]> Of(ObjectValue row, FactIndex facts)
    {
        Fact fact = facts.Of(row);
        if (fact.ClassName == "Dispute")
        {
            return [];
        }

        return fact.Slots
            .Where(slot => !slot.Definition.Identifier && !NoStatements.Contains(slot.Definition.Name, StringComparer.Ordinal))
            .Where(slot => facts.Dispute(fact.Id, slot.Definition.Name) is null)
            .SelectMany(slot => Values(slot.Value)
                .SelectMany(value => Citations(fact.Citations(slot.Definition.Name))
                    .Select(citation => Row(fact.Id, slot.Definition.Name, facts.Text(value), Normal, null, citation, null))))
            .Concat(facts.Disputes(fact.Id).SelectMany(dispute => Claims(fact.Id, dispute, facts)));
    }

    private static IEnumerable<string?[]> Claims(string record, Fact dispute, FactIndex facts) =>
        from claim in dispute.Children("claims")
        from citation in Citations(claim.Citations("value"))
        select Row(
            record,
            dispute.Text("about_slot")!,
            claim.Find("value") is { } value ? facts.Text(value) : null,
            claim.Text("rank"),
            claim.Text("key"),
            citation,
            claim.Text("asserted_by"));

    private static EquatableArray<Value> Values(Value value) =>
        value is ListValue list ? list.Items : EquatableArray.Of(value);

    // A value that nothing bears out is a statement all the same.
    private static IEnumerable<Fact?> Citations(IEnumerable<Fact> citations) => citations.DefaultIfEmpty(null);

    private static string?[] Row(
        string record, string slot, string? value, string? rank, string? claim, Fact? citation, string? assertedBy) =>
        [record, slot, value, rank, claim, citation?.Text("source"), citation?.Text("locator"), assertedBy];
}
