using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.CSharp;

namespace Factbook.Compiler.Layout;

/// <summary>Splits a dataset into what each table's layout depends on.</summary>
public static class TableInputs
{
    /// <summary>The inputs of all tables, in the order of the schema.</summary>
    /// <param name="types">The types of the dataset.</param>
    /// <param name="dataset">The rows.</param>
    public static IEnumerable<TableInput> Of(DatasetTypes types, DatasetModel dataset)
    {
        var disputed = new DisputedSlots(types, dataset);
        foreach (TableType table in types.Tables)
        {
            if (dataset.Tables.FirstOrDefault(rows => rows.RootSlot == table.RootSlot) is { } rows)
            {
                var targets = new HashSet<string>(System.StringComparer.Ordinal);
                var seen = new HashSet<string>(System.StringComparer.Ordinal);
                foreach (string rowClass in table.RowClasses)
                {
                    AddTargets(types.FindRecord(rowClass)!, types, targets, seen);
                }

                yield return new TableInput(
                    types, table, rows, dataset.Keys.Where(keys => targets.Contains(keys.RootSlot)).ToEquatableArray())
                {
                    Disputed = disputed.Of(dataset.Keys.First(keys => keys.RootSlot == table.RootSlot)),
                };
            }
        }
    }

    private static void AddTargets(RecordType record, DatasetTypes types, HashSet<string> targets, HashSet<string> seen)
    {
        if (!seen.Add(record.ClassName))
        {
            return;
        }

        foreach (PropertyType property in record.Properties)
        {
            targets.UnionWith(property.Item.Targets.Select(target => target.RootSlot));
            if (property.Item.Kind == ItemKind.Any)
            {
                targets.UnionWith(types.Tables.Select(table => table.RootSlot));
            }

            foreach (string className in property.Item.Classes)
            {
                AddTargets(types.FindRecord(className)!, types, targets, seen);
            }
        }
    }
}
