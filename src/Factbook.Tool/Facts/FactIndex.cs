using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Schema;
using Factbook.Tool.Export;

namespace Factbook.Tool.Facts;

/// <summary>Finds the records of a dataset by what they are called in it, and the disputes about them.</summary>
internal sealed class FactIndex
{
    private readonly SchemaModel _schema;
    private readonly Dictionary<string, (string Table, Fact Fact)> _byKey = new(StringComparer.Ordinal);
    private readonly ILookup<string, Fact> _disputes;

    /// <summary>Indexes a dataset.</summary>
    public FactIndex(Dataset dataset)
    {
        _schema = dataset.Schema;
        foreach (TableRows table in dataset.Model.Tables)
        {
            foreach (ObjectValue row in table.Rows)
            {
                Fact fact = Of(row);
                _byKey[fact.Key] = (table.RootSlot, fact);
            }
        }

        _disputes = _byKey.Values
            .Where(entry => entry.Fact.Is(CoreNames.Dispute))
            .Select(entry => entry.Fact)
            .OrderBy(fact => fact.Id, StringComparer.Ordinal)
            .ToLookup(fact => fact.Text(Factbook.Dispute.Slots.AboutRecord) ?? "", StringComparer.Ordinal);
    }

    /// <summary>All records, by table and id.</summary>
    public IEnumerable<(string Table, Fact Fact)> All => _byKey.Values;

    /// <summary>A row with its class.</summary>
    public Fact Of(ObjectValue row) => new(row, _schema);

    /// <summary>Finds a record.</summary>
    public (string Table, Fact Fact)? Find(string key) => _byKey.TryGetValue(key, out var found) ? found : null;

    /// <summary>The disputes about a record.</summary>
    public IEnumerable<Fact> Disputes(string record) => _disputes[record];

    /// <summary>The dispute about a slot of a record, if there is one.</summary>
    public Fact? Dispute(string record, string slot) =>
        _disputes[record].FirstOrDefault(dispute => dispute.Text(Factbook.Dispute.Slots.AboutSlot) == slot);

    /// <summary>What a reader calls a record.</summary>
    public string LabelOf(string key) => Find(key) is { } found ? found.Fact.Label : key;

    /// <summary>A value as text; one with parts as JSON.</summary>
    public string Text(Value value) => ValueText.Of(value) ?? JsonValues.Of(value, _schema);
}
