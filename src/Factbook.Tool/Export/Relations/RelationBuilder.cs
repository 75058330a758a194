using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Schema;

namespace Factbook.Tool.Export.Relations;

/// <summary>
/// Flattens a dataset into tables: a value object becomes columns of its owner, a list a table of its own with the
/// owner's key and a position, and everything that has an identifier a row of the table of all records. Only the tables
/// are made; their rows are read from the dataset when somebody asks for them.
/// </summary>
internal sealed class RelationBuilder
{
    private const string RecordsName = "records";
    private const string RecordId = "The identifier.";
    private const string RecordIdOrOwn = "The identifier; behind the table and a slash where it is the table's own.";

    private readonly DatasetModel _dataset;
    private readonly UniqueNames _names;
    private readonly Dictionary<string, RelationPlan> _tables = new(StringComparer.Ordinal);
    private readonly List<RelationPlan> _plans = [];

    private RelationBuilder(SchemaModel schema, DatasetModel dataset)
    {
        Schema = new SchemaIndex(schema);
        _dataset = dataset;
        (IReadOnlyDictionary<string, string> names, _names) = TableNames.Of(schema);
        ClassDefinition root = schema.Classes.First(candidate => candidate.TreeRoot);
        foreach (TableRows table in dataset.Tables)
        {
            string? description = root.FindSlot(table.RootSlot)!.Description ?? Schema.Class(table.ClassName).Description;
            _tables.Add(table.RootSlot, new RelationPlan(names[table.RootSlot], description, [table.RootSlot]));
        }

        Records = new RelationPlan(
            _names.Take(RecordsName), "Every record of the dataset, with the table that it stands in.", []);
    }

    /// <summary>The schema.</summary>
    public SchemaIndex Schema { get; }

    /// <summary>The table of all records.</summary>
    public RelationPlan Records { get; }

    /// <summary>Flattens a dataset without errors.</summary>
    /// <returns>The table of all records, then those of the dataset, each followed by the tables of its lists.</returns>
    public static IReadOnlyList<Relation> Build(SchemaModel schema, DatasetModel dataset)
    {
        var builder = new RelationBuilder(schema, dataset);
        builder.AddRecords();
        foreach (TableRows table in dataset.Tables)
        {
            builder.AddTable(table);
        }

        return RelationPlan.Finish(builder._plans);
    }

    /// <summary>The table that a reference to a class refers to: the only one with such records, or that of all records.</summary>
    public RelationPlan Target(string className)
    {
        RelationPlan[] holders =
        [
            .. _dataset.Tables.Where(table => Schema.TableHolds(table.ClassName, className)).Select(table => _tables[table.RootSlot]),
        ];
        return holders.Length == 1 && IsOwn(holders[0]) == (Schema.Class(className).OwnTable is not null) ? holders[0] : Records;
    }

    /// <summary>Whether the identifiers of a table are its own, so that those of the table of all records have its name before them.</summary>
    public bool IsOwn(RelationPlan plan) => plan.Path is [var table] && Schema.Model.OwnTables.Contains(table);

    /// <summary>Adds the table of a list, with the owner's key, a position and a foreign key.</summary>
    /// <param name="name">The name that it should have.</param>
    /// <param name="owner">The table of the owners.</param>
    /// <param name="path">The slots that lead from the owner to the list.</param>
    /// <param name="description">What the list holds.</param>
    public RelationPlan AddList(string name, RelationPlan owner, IReadOnlyList<string> path, string? description)
    {
        var list = new RelationPlan(_names.Take(name), description, [.. owner.Path, string.Join('.', path)]);
        int[] keys =
        [
            .. owner.Path.Count == 1
                ? [Key("record_id", ColumnKind.Text, $"The identifier in {owner.Name}.")]
                : owner.PrimaryKey.Select((_, index) => index < owner.PrimaryKey.Count - 1
                    ? list.Add(owner.Columns[index])
                    : Key(owner.Path[^1].Split('.')[^1] + "_position", ColumnKind.Integer, $"The position in {owner.Name}.")),
        ];
        list.ForeignKeys.Add((keys, owner));
        list.PrimaryKey.AddRange([.. keys, Key("position", ColumnKind.Integer, "The place in the list, from 1.")]);
        _plans.Add(list);
        return list;

        int Key(string wanted, ColumnKind kind, string words) => list.Add(new Column(wanted, kind, words, IsRequired: true));
    }

    private void AddRecords()
    {
        Records.PrimaryKey.Add(Records.Add(new Column("id", ColumnKind.Text, Schema.Model.OwnTables.Count == 0 ? RecordId : RecordIdOrOwn, IsRequired: true)));
        Records.Add(new Column("table_name", ColumnKind.Text, "The table.", IsRequired: true));
        Records.Rows = AllRecords();
        _plans.Add(Records);
    }

    // The tables are in order, so that they are merged and not sorted.
    private IEnumerable<string?[]> AllRecords()
    {
        var next = new PriorityQueue<(KeyTable Table, int Row), string>(StringComparer.Ordinal);
        foreach (KeyTable table in _dataset.Keys.Where(table => table.Ids.Count > 0))
        {
            next.Enqueue((table, 0), table.KeyOf(0));
        }

        while (next.TryDequeue(out (KeyTable Table, int Row) first, out string? key))
        {
            yield return [key, _tables[first.Table.RootSlot].Name];
            if (first.Row + 1 < first.Table.Ids.Count)
            {
                next.Enqueue((first.Table, first.Row + 1), first.Table.KeyOf(first.Row + 1));
            }
        }
    }

    private void AddTable(TableRows table)
    {
        RelationPlan plan = _tables[table.RootSlot];
        _plans.Add(plan);
        ClassDefinition definition = Schema.Class(table.ClassName);
        var flattener = new Flattener(
            this,
            plan,
            Schema.RowClasses(table.ClassName),
            () => table.Rows.Select(row => (Array.Empty<string?>(), row)),
            []);
        int identifier = flattener.ColumnOf(definition.Identifier!.Name)!.Value;
        plan.PrimaryKey.Add(identifier);
        if (!IsOwn(plan))
        {
            plan.ForeignKeys.Insert(0, ([identifier], Records));
        }

        foreach (UniqueKeyDefinition key in definition.UniqueKeys)
        {
            int?[] columns = [.. key.Slots.Select(flattener.ColumnOf)];
            if (columns.All(column => column is not null))
            {
                plan.UniqueKeys.Add(([.. columns.Select(column => column!.Value)], !key.ConsiderNullsInequal));
            }
        }
    }
}
