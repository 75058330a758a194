using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Factbook.Compiler;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Schema;

namespace Factbook.Tool.Export.Relations;

/// <summary>
/// Flattens a dataset into tables: a value object becomes columns of its owner, a list a table of its own with the
/// owner's key and a position, and everything that has an identifier a row of the table of all records.
/// </summary>
internal sealed class RelationBuilder
{
    /// <summary>The name of the table of all records, which references to several tables refer to.</summary>
    public const string Records = "records";

    private readonly SchemaModel _schema;
    private readonly Dictionary<string, string> _tableOfClass = new(StringComparer.Ordinal);
    private readonly List<Relation> _relations = [];

    private RelationBuilder(SchemaModel schema, DatasetModel dataset)
    {
        _schema = schema;
        RecordsName = dataset.Tables.Any(table => table.RootSlot == Records) ? "all_records" : Records;
        foreach (TableRows table in dataset.Tables)
        {
            _tableOfClass[table.ClassName] = table.RootSlot;
        }
    }

    private string RecordsName { get; }

    /// <summary>Flattens a dataset without errors.</summary>
    /// <returns>The table of all records, then those of the dataset, each followed by the tables of its lists.</returns>
    public static IReadOnlyList<Relation> Build(SchemaModel schema, DatasetModel dataset)
    {
        var builder = new RelationBuilder(schema, dataset);
        builder.AddRecords(dataset);
        SlotDefinition[] tables = [.. schema.Classes.First(candidate => candidate.TreeRoot).Slots];
        foreach (TableRows table in dataset.Tables)
        {
            SlotDefinition slot = tables.First(slot => slot.Name == table.RootSlot);
            builder.AddTable(table, slot.Description);
        }

        return builder._relations;
    }

    /// <summary>The table that a reference to a class refers to.</summary>
    internal (string Table, string Column) Target(string className) => _tableOfClass.TryGetValue(className, out string? table)
        ? (table, _schema.FindClass(className)!.Identifier!.Name)
        : (RecordsName, "id");

    /// <summary>Finds a class of the schema.</summary>
    internal ClassDefinition Class(string name) => _schema.FindClass(name)!;

    /// <summary>Finds an enum of the schema.</summary>
    internal EnumDefinition Enum(string name) => _schema.FindEnum(name)!;

    /// <summary>Finds the kind of a type's texts.</summary>
    internal ScalarKind Scalar(string name) => _schema.FindType(name)!.Kind;

    /// <summary>The value of a slot of an instance; none where its class has no such slot.</summary>
    internal Value? Slot(ObjectValue instance, string slot)
    {
        EquatableArray<SlotDefinition> slots = Class(instance.ClassName).Slots;
        for (int i = 0; i < slots.Count; i++)
        {
            if (slots[i].Name == slot)
            {
                return instance.Slots[i];
            }
        }

        return null;
    }

    /// <summary>A value as JSON, or as text where it has no parts.</summary>
    internal string Json(Value value) => ValueText.Of(value) ?? JsonValues.Of(value, _schema);

    /// <summary>Adds the table of a list.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="owner">The table of the owners.</param>
    /// <param name="slot">The slot that holds the list.</param>
    /// <returns>The table, with the owner's key, a position and a foreign key.</returns>
    internal Relation AddList(string name, Relation owner, SlotDefinition slot)
    {
        var relation = new Relation(name, slot.Description) { ListSlot = slot.Name };
        List<string> keys = owner.ListSlot is null
            ? ["record_id"]
            : [.. owner.PrimaryKey.SkipLast(1), owner.ListSlot + "_position"];
        foreach ((string key, string own) in keys.Zip(owner.PrimaryKey))
        {
            ColumnKind kind = owner.Columns.First(column => column.Name == own).Kind;
            relation.Columns.Add(new Column(key, kind, $"The {own} in {owner.Name}.", IsRequired: true));
        }

        relation.ForeignKeys.Add(new ForeignKey(keys, owner.Name, owner.PrimaryKey));
        relation.Columns.Add(new Column("position", ColumnKind.Integer, "The place in the list, from 1.", IsRequired: true));
        relation.PrimaryKey.AddRange([.. keys, "position"]);
        _relations.Add(relation);
        return relation;
    }

    private void AddRecords(DatasetModel dataset)
    {
        var records = new Relation(RecordsName, "Every record of the dataset, with the table that it stands in.");
        records.Columns.Add(new Column("id", ColumnKind.Text, "The identifier.", IsRequired: true));
        records.Columns.Add(new Column("table_name", ColumnKind.Text, "The table.", IsRequired: true));
        records.PrimaryKey.Add("id");
        records.Rows.AddRange(dataset.Keys
            .SelectMany(table => table.Ids.Select(id => new[] { id, table.RootSlot }))
            .OrderBy(row => row[0], StringComparer.Ordinal));
        _relations.Add(records);
    }

    private void AddTable(TableRows table, string? description)
    {
        ClassDefinition definition = Class(table.ClassName);
        var relation = new Relation(table.RootSlot, description ?? definition.Description);
        _relations.Add(relation);
        string identifier = definition.Identifier!.Name;
        relation.PrimaryKey.Add(identifier);
        relation.ForeignKeys.Add(new ForeignKey([identifier], RecordsName, ["id"]));
        var writer = new InstanceFlattener(this, relation, WithDescendants(definition));
        foreach (ObjectValue row in table.Rows)
        {
            writer.Add([], row);
        }

        foreach (UniqueKeyDefinition key in definition.UniqueKeys)
        {
            if (key.Slots.All(slot => relation.Columns.Any(column => column.Name == slot)))
            {
                relation.UniqueKeys.Add(new RelationKey([.. key.Slots], !key.ConsiderNullsInequal));
            }
        }
    }

    private List<ClassDefinition> WithDescendants(ClassDefinition definition) =>
    [
        definition,
        .. _schema.Classes.Where(other => other != definition && other.Ancestors.Contains(definition.Name)),
    ];

    /// <summary>The classes that an object in place may be of.</summary>
    internal List<ClassDefinition> ClassesOf(string name) => WithDescendants(Class(name));

    /// <summary>A number as text.</summary>
    internal static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
