using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Schema;

namespace Factbook.Compiler.Releases;

/// <summary>Adds what is new in a dataset to what has been released. Nothing leaves a lock; what writes it brings it into order.</summary>
internal static class LockMerger
{
    public static IdLock Merge(IdLock released, SchemaModel schema, DatasetModel dataset) => released with
    {
        Enums = MergeEnums(released, schema),
        Tables = MergeTables(released, schema, dataset),
    };

    private static EquatableArray<LockedEnum> MergeEnums(IdLock released, SchemaModel schema)
    {
        var numbers = EnumNumbers.Of(released);
        var enums = released.Enums.ToDictionary(locked => locked.Name, StringComparer.Ordinal);
        foreach (EnumDefinition definition in schema.OwnEnums)
        {
            enums.TryGetValue(definition.Name, out LockedEnum? locked);
            EquatableArray<LockedMember> old = locked?.Members ?? default;
            EquatableArray<int> assigned = numbers.Assign(definition);
            IEnumerable<LockedMember> added = definition.Values
                .Select((value, position) => new LockedMember(value.Text, assigned[position], null))
                .Where(member => old.All(known => known.Text != member.Text));
            enums[definition.Name] = new LockedEnum(definition.Name, old.Concat(added).ToEquatableArray());
        }

        return enums.Values.ToEquatableArray();
    }

    private static EquatableArray<LockedTable> MergeTables(IdLock released, SchemaModel schema, DatasetModel dataset)
    {
        var shapes = schema.Classes.ToDictionary(
            definition => definition.Name, definition => new ClassShape(definition), StringComparer.Ordinal);
        var tables = released.Tables.ToDictionary(table => table.Name, StringComparer.Ordinal);
        foreach (TableRows rows in dataset.Tables.Where(rows => rows.Rows.Count > 0))
        {
            var ids = (tables.TryGetValue(rows.RootSlot, out LockedTable? table) ? table.Ids : default)
                .ToDictionary(locked => locked.Id, StringComparer.Ordinal);
            foreach (ObjectValue row in rows.Rows)
            {
                ClassShape shape = shapes[row.ClassName];
                string id = shape.Id(row)!.Text;
                string? codeName = (shape.Value(row, CoreNames.CodeNameSlot) as TextValue)?.Text;
                ids[id] = new LockedId(id, codeName, null);
            }

            tables[rows.RootSlot] = new LockedTable(rows.RootSlot, ids.Values.ToEquatableArray());
        }

        return tables.Values.ToEquatableArray();
    }
}
