using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Schema;
using Factbook.Tool.Import.Inference;
using Factbook.Tool.Import.Planning;
using Factbook.Tool.Import.Reading;
using Factbook.Tool.Import.Writing;

namespace Factbook.Tool.Import.Update;

/// <summary>Finds records by the values of their unique slots, in the files that are imported and in the dataset.</summary>
internal sealed class RecordLookup(SchemaModel schema, ExistingDataset dataset)
{
    private readonly Dictionary<(string ClassName, string Slot), Dictionary<string, string>> _existing = [];
    private readonly Dictionary<string, Identifiers> _imported = new(StringComparer.Ordinal);

    /// <summary>Makes the records of an imported table known.</summary>
    public void Add(TablePlan table, Identifiers identifiers) => _imported.Add(table.ClassName, identifiers);

    /// <summary>The identifier of a record.</summary>
    public string? Find(string className, string slot, string value)
    {
        string? imported = _imported.TryGetValue(className, out Identifiers? identifiers)
            ? slot == IdentifierOf(className) ? identifiers.All.Contains(value) ? value : null : identifiers.Find(slot, value)
            : null;
        return imported ?? Existing(className, slot).GetValueOrDefault(value);
    }

    /// <summary>The plans with the slots of other tables that their references mean.</summary>
    public IReadOnlyList<TablePlan> Link(IReadOnlyList<TablePlan> tables) =>
        [.. tables.Select(table => table with { Slots = Link(table.Slots, table.Input.Rows, tables) })];

    private SlotPlan[] Link(IReadOnlyList<SlotPlan> slots, IReadOnlyList<InputObject> owners, IReadOnlyList<TablePlan> tables) =>
    [
        .. slots.Select(slot => slot.Kind switch
        {
            ValueKind.Reference => slot with { TargetSlot = TargetOf(slot, owners, tables) },
            ValueKind.Object => slot with { Parts = Link(slot.Parts, [.. owners.SelectMany(owner => SlotValues.Objects(owner, slot))], tables) },
            _ => slot,
        }),
    ];

    // The slot that has the most of the values; where one has all, that is the one that is meant.
    private string TargetOf(SlotPlan slot, IReadOnlyList<InputObject> owners, IReadOnlyList<TablePlan> tables)
    {
        HashSet<string> values = [.. owners.SelectMany(owner => SlotValues.All(owner, slot)).Select(value => SlotValues.Text(value, slot))];
        TablePlan? target = tables.FirstOrDefault(table => table.ClassName == slot.Range);
        IEnumerable<string> candidates = (schema.FindClass(slot.Range!)?.UniqueKeys ?? [])
            .Where(key => key.Slots.Count == 1)
            .Select(key => key.Slots[0])
            .Prepend(IdentifierOf(slot.Range!));
        return candidates.MaxBy(candidate =>
        {
            HashSet<string> known = [.. Existing(slot.Range!, candidate).Keys];
            if (target?.Slots.FirstOrDefault(column => column.Name == candidate) is { } column)
            {
                known.UnionWith(target.Input.Rows.Select(row => SlotValues.Of(row, column)));
            }

            return values.Count(known.Contains);
        })!;
    }

    private string IdentifierOf(string className) => schema.FindClass(className)?.Identifier?.Name ?? CoreNames.IdSlot;

    private Dictionary<string, string> Existing(string className, string slot)
    {
        if (!_existing.TryGetValue((className, slot), out Dictionary<string, string>? ids))
        {
            ids = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (ExistingRecord record in dataset.RecordsOf(className))
            {
                ids.TryAdd(record.Text(slot), record.Id);
            }

            ids.Remove("");
            _existing.Add((className, slot), ids);
        }

        return ids;
    }
}
