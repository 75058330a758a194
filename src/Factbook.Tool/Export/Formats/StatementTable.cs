using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Values;
using Factbook.Tool.Facts;

namespace Factbook.Tool.Export.Formats;

/// <summary>Somebody says what the value of a slot is.</summary>
/// <param name="Record">What the record is called in the dataset.</param>
/// <param name="Slot">The slot.</param>
/// <param name="Value">The value; none where the claim is that there is none, or that it is not known.</param>
/// <param name="Rank">Its standing among its rivals.</param>
/// <param name="Claim">The claim, where sources differ.</param>
/// <param name="Citations">The passages that bear it out.</param>
internal sealed record Statement(string Record, string Slot, Value? Value, string? Rank, Fact? Claim, IReadOnlyList<Fact> Citations);

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
    private static readonly string[] NoStatements = [CoreNames.CitesSlot, CoreNames.InferredSlot, CoreNames.InferenceSlot, CoreNames.CodeNameSlot];

    /// <summary>Writes the table as CSV.</summary>
    public static void Write(Dataset dataset, string path, Action<string> progress)
    {
        var facts = new FactIndex(dataset);
        CsvFile.Write(path, Header, dataset.Model.Tables.SelectMany(table =>
        {
            progress($"Writing {table.RootSlot} ...");
            return table.Rows.SelectMany(row => Of(facts.Of(row), facts)).SelectMany(statement => Rows(statement, facts));
        }));
    }

    /// <summary>What is said of a record.</summary>
    public static IEnumerable<Statement> Of(Fact fact, FactIndex facts)
    {
        if (fact.Is(CoreNames.Dispute))
        {
            return [];
        }

        return fact.Slots
            .Where(slot => !slot.Definition.Identifier && !NoStatements.Contains(slot.Definition.Name, StringComparer.Ordinal))
            .Where(slot => facts.Dispute(fact.Key, slot.Definition.Name) is null)
            .SelectMany(slot => Values(slot.Value).Select(value => new Statement(
                fact.Key, slot.Definition.Name, value, Normal, null, [.. fact.Citations(slot.Definition.Name)])))
            .Concat(facts.Disputes(fact.Key).SelectMany(dispute => dispute.Children(Dispute.Slots.Claims).Select(claim => new Statement(
                fact.Key, dispute.Text(Dispute.Slots.AboutSlot)!, claim.Find(Claim.Slots.Value), claim.Text(Claim.Slots.Rank), claim, [.. claim.Citations("value")]))));
    }

    private static EquatableArray<Value> Values(Value value) => value is ListValue list ? list.Items : EquatableArray.Of(value);

    // A value that nothing bears out is a statement all the same.
    private static IEnumerable<string?[]> Rows(Statement statement, FactIndex facts) => statement.Citations
        .DefaultIfEmpty(null)
        .Select(citation => (string?[])
        [
            statement.Record,
            statement.Slot,
            statement.Value is { } value ? facts.Text(value) : null,
            statement.Rank,
            statement.Claim?.Text(Claim.Slots.Key),
            citation?.Text(Citation.Slots.Source),
            citation?.Text(Citation.Slots.Locator),
            statement.Claim?.Text(Claim.Slots.AssertedBy),
        ]);
}
