using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Guard.Tests.Model;

namespace Factbook.Guard.Tests.Shrinking;

/// <summary>Takes parts out of a dataset. What needs them is then refused, so that nothing else has to care.</summary>
internal static class Smaller
{
    /// <summary>The dataset without one of its parts, for each part; large parts first.</summary>
    public static IEnumerable<DrawnDataset> Of(DrawnDataset dataset) =>
        WithoutTables(dataset)
            .Concat(WithoutRows(dataset))
            .Concat(WithoutClasses(dataset))
            .Concat(WithoutSlots(dataset))
            .Concat(WithLess(dataset))
            .Concat(WithoutValues(dataset));

    private static IEnumerable<DrawnDataset> WithoutTables(DrawnDataset dataset) => dataset.Tables.Select(table => new DrawnDataset(
        dataset.Schema with { Tables = [.. dataset.Schema.Tables.Where(other => other.Name != table.Name)] },
        [.. dataset.Tables.Where(other => other != table)]));

    private static IEnumerable<DrawnDataset> WithoutRows(DrawnDataset dataset) =>
        from table in dataset.Tables
        from row in table.Rows
        select new DrawnDataset(dataset.Schema, Replaced(dataset, table, table with { Rows = [.. table.Rows.Where(other => other != row)] }));

    private static IEnumerable<DrawnDataset> WithoutClasses(DrawnDataset dataset) => dataset.Schema.Classes
        .Where(declared => !declared.IsCore
            && dataset.Schema.Tables.All(table => table.Class != declared.Name)
            && dataset.Schema.Classes.All(other => other.IsA != declared.Name && !other.Mixins.Contains(declared.Name)))
        .Select(declared => new DrawnDataset(
            dataset.Schema with { Classes = [.. dataset.Schema.Classes.Where(other => other != declared)] }, dataset.Tables));

    private static IEnumerable<DrawnDataset> WithoutSlots(DrawnDataset dataset) =>
        from declared in dataset.Schema.Classes
        where !declared.IsCore
        from slot in declared.Attributes
        where !slot.IsIdentifier
        let classes = dataset.Schema.Classes.Select(other => other with
        {
            Attributes = other == declared ? [.. other.Attributes.Where(found => found != slot)] : other.Attributes,
            Usages = [.. other.Usages.Where(usage => usage.Slot != slot.Name)],
            UniqueKeys = [.. other.UniqueKeys.Where(key => !key.Slots.Contains(slot.Name))],
        })
        let schema = dataset.Schema with { Classes = [.. classes] }
        select new DrawnDataset(schema, Everywhere(dataset, (instance, name) =>
            name != slot.Name || schema.FindSlot(instance.Class, name) is not null));

    private static IEnumerable<DrawnDataset> WithLess(DrawnDataset dataset)
    {
        foreach (DrawnClass declared in dataset.Schema.Classes.Where(declared => !declared.IsCore))
        {
            DrawnClass[] lesser =
            [
                .. declared.Usages.Select(usage => declared with { Usages = [.. declared.Usages.Where(other => other != usage)] }),
                .. declared.UniqueKeys.Select(key => declared with { UniqueKeys = [.. declared.UniqueKeys.Where(other => other != key)] }),
                .. declared.Mixins.Select(mixin => declared with { Mixins = [.. declared.Mixins.Where(other => other != mixin)] }),
            ];
            foreach (DrawnClass less in lesser)
            {
                DrawnSchema schema = dataset.Schema with
                {
                    Classes = [.. dataset.Schema.Classes.Select(other => other == declared ? less : other)],
                };
                yield return new DrawnDataset(schema, Everywhere(dataset, (instance, name) => schema.FindSlot(instance.Class, name) is not null));
            }
        }

        yield return new DrawnDataset(dataset.Schema with { Enums = [], Types = [] }, dataset.Tables);
    }

    private static IEnumerable<DrawnDataset> WithoutValues(DrawnDataset dataset) =>
        from table in dataset.Tables
        from row in table.Rows
        from slot in row.Object.Values
        where dataset.Schema.FindSlot(row.Object.Class, slot.Slot) is { IsRequired: false }
        let less = row with { Object = row.Object with { Values = [.. row.Object.Values.Where(value => value.Slot != slot.Slot)] } }
        select new DrawnDataset(
            dataset.Schema,
            Replaced(dataset, table, table with { Rows = [.. table.Rows.Select(other => other == row ? less : other)] }));

    private static DrawnTable[] Replaced(DrawnDataset dataset, DrawnTable table, DrawnTable less) =>
        [.. dataset.Tables.Select(other => other == table ? less : other)];

    private static DrawnTable[] Everywhere(DrawnDataset dataset, Func<DrawnObject, string, bool> stays) =>
    [
        .. dataset.Tables.Select(table => table with
        {
            Rows = [.. table.Rows.Select(row => row with { Object = (DrawnObject)Kept(row.Object, stays) })],
        }),
    ];

    private static DrawnValue Kept(DrawnValue value, Func<DrawnObject, string, bool> stays) => value switch
    {
        DrawnList list => list with { Items = [.. list.Items.Select(item => Kept(item, stays))] },
        DrawnObject instance => instance with
        {
            Values =
            [
                .. instance.Values
                    .Where(entry => stays(instance, entry.Slot))
                    .Select(entry => (entry.Slot, Kept(entry.Value, stays))),
            ],
        },
        _ => value,
    };
}
