using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Releases;
using Factbook.Compiler.Releases.Reading;
using Factbook.Compiler.Schema;
using Factbook.Tool.Input;

namespace Factbook.Tool.Import.Update;

/// <summary>The dataset that is updated; an empty one where it is new.</summary>
internal sealed class ExistingDataset
{
    private readonly SchemaModel _schema;
    private readonly Dictionary<string, ExistingRecord[]> _records = new(StringComparer.Ordinal);

    /// <summary>Reads the records of all tables.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="data">The files of data.</param>
    /// <param name="ids">The lock file, if there is one.</param>
    public ExistingDataset(SchemaModel schema, IEnumerable<SourceFile> data, IEnumerable<SourceFile> ids)
    {
        _schema = schema;
        Files = [.. data.Select(file => new ExistingFile(file))];
        Released = IdLockReader.Read(ids.Select(file => file.Yaml.File));
        ClassDefinition root = schema.Classes.First(candidate => candidate.TreeRoot);
        foreach (SlotDefinition table in root.Slots)
        {
            string identifier = schema.FindClass(table.Range.Name)?.Identifier?.Name ?? CoreNames.IdSlot;
            _records[table.Name] = [.. Files.SelectMany(file => file.Records(table.Name, identifier))];
        }
    }

    /// <summary>The files of data.</summary>
    public IReadOnlyList<ExistingFile> Files { get; }

    /// <summary>What was released.</summary>
    public IdLock Released { get; }

    /// <summary>Every identifier that a new record of a table cannot have: it belongs to something, or once did.</summary>
    /// <param name="table">The table, which alone counts where its identifiers are its own.</param>
    public IReadOnlySet<string> SpentFor(string table) => _records
        .Where(entry => IsSameScope(entry.Key, table))
        .SelectMany(entry => entry.Value, (_, record) => record.Id)
        .Concat(Released.Tables.Where(released => IsSameScope(released.Name, table)).SelectMany(released => released.Ids).Select(locked => locked.Id))
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>The records of a table.</summary>
    public IReadOnlyList<ExistingRecord> Records(string table) => _records.TryGetValue(table, out ExistingRecord[]? records) ? records : [];

    /// <summary>The records that a reference to a class can mean.</summary>
    public IEnumerable<ExistingRecord> RecordsOf(string className) => _schema.Classes.First(candidate => candidate.TreeRoot).Slots
        .Where(table => _schema.FindClass(table.Range.Name)?.Ancestors.Contains(className) == true)
        .SelectMany(table => Records(table.Name));

    private bool IsSameScope(string table, string other) =>
        table == other || !(_schema.OwnTables.Contains(table) || _schema.OwnTables.Contains(other));
}
