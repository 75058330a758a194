using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.CSharp;
using Factbook.Compiler.Encoding.Indexes;

namespace Factbook.Compiler.Layout;

/// <summary>The indexes of a table, as programs see them.</summary>
internal static class TableIndexes
{
    /// <summary>All indexes of a table by a slot or a key; those by identifier and by name every table has that can.</summary>
    /// <param name="table">The table.</param>
    /// <param name="types">The types of the dataset.</param>
    /// <returns>The name of each, its type, what it is by, and the slot of the row that it begins at.</returns>
    public static IEnumerable<(string Name, string Type, string Path, string Slot)> Of(TableType table, DatasetTypes types)
    {
        string fact = table.Record.Type.Name;
        IEnumerable<(string, string, string, string)> references = ReferencePath.AllOf(table, types)
            .Select(path => (path.Name, $"ReferenceLookup<{path.Item.Type.Name}, {fact}>", path.Text, path.Slots[0]));
        IEnumerable<(string, string, string, string)> dates = IndexColumns.DateSlots(table, types)
            .Select(slot => Of(slot, $"DateIndex<{fact}>"));
        IEnumerable<(string, string, string, string)> values = IndexColumns.ValueSlots(table, types)
            .Select(slot => Of(slot, $"ValueLookup<{slot.Item.Type.Name}, {fact}>"));
        IEnumerable<(string, string, string, string)> requested = RequestedIndexes.SlotsOf(table, types).Select(slot => Of(
            slot,
            RequestedIndexes.IsText(slot) ? $"TextLookup<{fact}>"
                : slot.Item.IsAmount ? $"AmountIndex<{fact}>"
                : $"NumberIndex<{slot.Item.Type.Name}, {fact}>"));
        IEnumerable<(string, string, string, string)> keys = table.Record.UniqueKeys.Select(key => (
            key.Name,
            $"UniqueKeyIndex<{(key.IsCompound ? $"({string.Join(", ", key.Slots.Select(slot => slot.Item.Type.Name + (key.IsNullable(slot) ? "?" : "")))})" : key.Slots[0].Item.Type.Name)}, {fact}>",
            key.Key,
            key.Slots[0].Slot));
        return references.Concat(dates).Concat(values).Concat(requested).Concat(keys);
    }

    private static (string Name, string Type, string Path, string Slot) Of(PropertyType slot, string type) => ("By" + slot.Name, type, slot.Slot, slot.Slot);
}
