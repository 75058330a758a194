using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.CSharp;

namespace Factbook.Compiler.Layout;

/// <summary>The slots of a dataset that its disputes are about.</summary>
internal sealed class DisputedSlots
{
    private readonly ILookup<string, string> _slots;

    /// <summary>Reads the disputes.</summary>
    /// <param name="types">The types of the dataset.</param>
    /// <param name="dataset">The rows.</param>
    public DisputedSlots(DatasetTypes types, DatasetModel dataset) => _slots = types.Tables
        .Where(table => table.Record.Is(CoreNames.Dispute))
        .SelectMany(table => Of(table.Record, dataset.Tables.First(rows => rows.RootSlot == table.RootSlot)))
        .ToLookup(pair => pair.Fact, pair => pair.Slot);

    /// <summary>Those of a table's rows.</summary>
    /// <param name="keys">The identifiers of the table.</param>
    public EquatableArray<(int Row, string Slot)> Of(KeyTable keys) => _slots.Count == 0 ? default
        : Enumerable.Range(0, keys.Ids.Count)
            .SelectMany(row => _slots[keys.KeyOf(row)], (row, slot) => (row, slot))
            .ToEquatableArray();

    private static IEnumerable<(string Fact, string Slot)> Of(RecordType dispute, TableRows rows)
    {
        int about = dispute.Position(Dispute.Slots.AboutRecord);
        int slot = dispute.Position(Dispute.Slots.AboutSlot);
        foreach (ObjectValue row in rows.Rows)
        {
            if (row.Slots[about] is ReferenceValue fact && row.Slots[slot] is TextValue name)
            {
                yield return (fact.Key, name.Text);
            }
        }
    }
}
