using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Schema;
using Factbook.Tool.Import.Inference;
using Factbook.Tool.Import.Planning;
using Factbook.Tool.Import.Writing;

namespace Factbook.Tool.Import.Update;

/// <summary>Which record of the dataset each record of the input is.</summary>
/// <param name="Table">The table, with the key by which they were told apart.</param>
/// <param name="Existing">The records of the dataset, one for each of the input; <see langword="null"/> for new ones.</param>
/// <param name="Identifiers">The identifiers of all records of the input.</param>
internal sealed record TableMatch(TablePlan Table, IReadOnlyList<ExistingRecord?> Existing, Identifiers Identifiers)
{
    private const char Separator = '\u001F';

    /// <summary>The table with the key that tells its records apart.</summary>
    public static TablePlan WithKey(TablePlan table, ExistingDataset dataset, SchemaModel schema, ImportRules rules)
    {
        if (rules.Key.Count > 0)
        {
            return KeyInference.Stated(table, rules.Key);
        }

        if (table.Identifier is { } identifier)
        {
            return table with { Key = [identifier] };
        }

        IReadOnlyList<SlotPlan>[] keys = [.. SchemaTables.KeysOf(table, schema).Where(key => !key.Any(slot => slot.Range == table.ClassName))];
        IReadOnlyList<ExistingRecord> records = dataset.Records(table.Name);
        if (keys.Length == 0)
        {
            return table;
        }

        IReadOnlyList<SlotPlan> best = keys.MaxBy(key => records.Count(record => IsMadeOf(record, key) || IsKey(record, key)))!;
        return table with { Key = best, HasOwnIds = table.HasOwnIds && !records.Any(record => IsMadeOf(record, best)) };
    }

    /// <summary>Finds the records: by the key, or, where there is none, those that say the very same.</summary>
    public static TableMatch Of(TablePlan table, ExistingDataset dataset, RecordLookup lookup)
    {
        var builder = new RecordBuilder(table, lookup.Find);
        bool isKeyed = table.Key.Count > 0;
        string[] slots = [.. (isKeyed ? table.Key : table.Slots).Select(slot => slot.Name)];
        var known = new Dictionary<string, Queue<ExistingRecord>>(StringComparer.Ordinal);
        foreach (ExistingRecord record in dataset.Records(table.Name))
        {
            string key = string.Join(Separator, slots.Select(slot => record.Find(slot) is { } node ? CanonicalText.Of(node) : ""));
            if (!known.TryGetValue(key, out Queue<ExistingRecord>? queue))
            {
                known.Add(key, queue = new Queue<ExistingRecord>());
            }

            queue.Enqueue(record);
        }

        ExistingRecord?[] existing =
        [
            .. table.Input.Rows.Select(row =>
            {
                var parts = (isKeyed ? builder.Key(row) : builder.Parts(row)).ToDictionary(part => part.Key, part => CanonicalText.Of(part.Value), StringComparer.Ordinal);
                string key = string.Join(Separator, slots.Select(slot => parts.GetValueOrDefault(slot, "")));
                return known.TryGetValue(key, out Queue<ExistingRecord>? queue) && queue.TryDequeue(out ExistingRecord? record) ? record : null;
            }),
        ];
        return new TableMatch(table, existing, new Identifiers(table, [.. existing.Select(record => record?.Id)], dataset.SpentFor(table.Name)));
    }

    private static bool IsKey(ExistingRecord record, IReadOnlyList<SlotPlan> key) =>
        record.Id == string.Join('.', key.Select(slot => record.Text(slot.Name)));

    private static bool IsMadeOf(ExistingRecord record, IReadOnlyList<SlotPlan> key) => record.Id.EndsWith(
        "." + string.Join('.', key.Select(slot => Identifiers.Slug(record.Text(slot.Name)))), StringComparison.Ordinal);
}
