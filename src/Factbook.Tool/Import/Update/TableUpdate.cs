using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Factbook.Tool.Import.Planning;
using Factbook.Tool.Import.Reading;
using Factbook.Tool.Import.Writing;

namespace Factbook.Tool.Import.Update;

/// <summary>Brings the records of one table up to date.</summary>
/// <param name="match">Which record is which.</param>
/// <param name="dataset">The dataset.</param>
/// <param name="lookup">Finds records that others refer to.</param>
internal sealed class TableUpdate(TableMatch match, ExistingDataset dataset, RecordLookup lookup)
{
    private readonly TablePlan _table = match.Table;
    private readonly string _source = SourceRecord.IdOf(match.Table.File);
    private readonly RecordBuilder _records = new(match.Table, lookup.Find);

    /// <summary>The slot of the tree root.</summary>
    public string Name => _table.Name;

    /// <summary>What was kept although the file says otherwise, or nothing any more.</summary>
    public List<string> Kept { get; } = [];

    /// <summary>The records that cite the file and are not in it any more.</summary>
    public IReadOnlyList<ExistingRecord> Vanished
    {
        get
        {
            var present = match.Existing.OfType<ExistingRecord>().ToHashSet(ReferenceEqualityComparer.Instance);
            return [.. dataset.Records(_table.Name).Where(record => !present.Contains(record) && record.Cites(_source))];
        }
    }

    /// <summary>Changes the records that differ.</summary>
    /// <param name="edits">The changes of a file.</param>
    /// <returns>The texts of the new records, without the indent of the table.</returns>
    public IReadOnlyList<DatumObject> Change(Func<ExistingFile, FileEdits> edits)
    {
        string[] order = [.. _table.Slots.Select(slot => slot.Name)];
        var added = new List<DatumObject>();
        for (int i = 0; i < match.Existing.Count; i++)
        {
            InputObject row = _table.Input.Rows[i];
            if (match.Existing[i] is not { } record)
            {
                added.Add(CitedRecord.Of(_table, match.Identifiers.All[i], _records.Parts(row), row));
                continue;
            }

            Dictionary<string, Datum?> changes = Changes(record, row);
            if (changes.Count > 0)
            {
                new RecordEditor(record, edits(record.File)).Change(changes, order);
            }
        }

        return added;
    }

    /// <summary>The text that a file of the table is continued with.</summary>
    public static string TextOf(IEnumerable<DatumObject> records, int indent)
    {
        var text = new StringBuilder();
        foreach (DatumObject record in records)
        {
            new YamlWriter(text).Item(record, indent);
        }

        return text.ToString();
    }

    private Dictionary<string, Datum?> Changes(ExistingRecord record, InputObject row)
    {
        var said = _records.Parts(row).ToDictionary(part => part.Key, part => part.Value, StringComparer.Ordinal);
        var changes = new Dictionary<string, Datum?>(StringComparer.Ordinal);
        foreach (SlotPlan slot in _table.Slots)
        {
            string? before = record.Find(slot.Name) is { } node ? CanonicalText.Of(node) : null;
            string? after = said.TryGetValue(slot.Name, out Datum? value) ? CanonicalText.Of(value) : null;
            if (before == after)
            {
                continue;
            }

            if (before is not null && (after is null || record.IsCurated(slot.Name, _source)))
            {
                Kept.Add($"{_table.Name}/{record.Id}/{slot.Name}: kept, and the file says {(value is null ? "nothing" : YamlWriter.Flow(value))}");
            }
            else
            {
                changes.Add(slot.Name, value);
            }
        }

        return changes;
    }
}
