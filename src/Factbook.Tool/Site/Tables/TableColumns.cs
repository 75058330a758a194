using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Schema;
using Factbook.Tool.Facts;

namespace Factbook.Tool.Site.Tables;

/// <summary>Decides which slots of a table a page has room for.</summary>
internal static class TableColumns
{
    private const int Most = 6;
    private const int LongestText = 32;

    // They are in the first column, or are about the record and not about the world.
    private static readonly string[] NoColumns =
    [
        CoreNames.CodeNameSlot, CoreNames.CitesSlot, CoreNames.InferredSlot, CoreNames.InferenceSlot, CoreNames.NamesSlot,
        Source.Slots.Accessed.Name, Dispute.Slots.Claims.Name, Dispute.Slots.Rationale.Name,
        "name", "title", "title_en", "label", "summary", "note", "description",
    ];

    /// <summary>All slots that records of a table may have.</summary>
    public static IReadOnlyList<SlotDefinition> SlotsOf(SiteData data, TableRows table) =>
    [
        .. data.Schema.Classes
            .Where(candidate => candidate.Name == table.ClassName || candidate.Ancestors.Contains(table.ClassName))
            .OrderBy(candidate => candidate.Name != table.ClassName)
            .SelectMany(candidate => candidate.Slots)
            .DistinctBy(slot => slot.Name),
    ];

    /// <summary>The slots that become columns, in the order of the schema.</summary>
    public static IReadOnlyList<SlotDefinition> Of(SiteData data, TableRows table)
    {
        Fact[] facts = [.. data.ByTable[table.RootSlot]];
        return
        [
            .. SlotsOf(data, table)
                .Select((slot, place) => (Slot: slot, Place: place, Value: Weight(slot, facts)))
                .Where(entry => entry.Value > 0)
                .OrderByDescending(entry => entry.Value)
                .ThenBy(entry => entry.Place)
                .Take(Most)
                .OrderBy(entry => entry.Place)
                .Select(entry => entry.Slot),
        ];
    }

    /// <summary>How much a column says: by what its values are, and by how many records have one.</summary>
    private static double Weight(SlotDefinition slot, Fact[] facts)
    {
        if (slot.Identifier || NoColumns.Contains(slot.Name, StringComparer.Ordinal))
        {
            return 0;
        }

        Value[] values = [.. facts.Select(fact => fact.Find(slot.Name)).OfType<Value>()];
        return values.Length == 0 ? 0 : values.Min(Kind) * (0.2 + (0.8 * values.Length / facts.Length));
    }

    private static double Kind(Value value) => value switch
    {
        EdtfValue or DateValue => 6,
        ObjectValue { ClassName: CoreNames.Quantity } => 5,
        EnumValue => 4,
        ReferenceValue => 4,
        IntegerValue or DecimalValue or DoubleValue or BooleanValue => 3,
        ListValue list when list.Items.All(item => item is ReferenceValue) => 3.5,
        ListValue list when list.Items.All(item => item is EnumValue) => 2,
        TextValue { Text.Length: <= LongestText } text when !text.Text.Contains("://", StringComparison.Ordinal) => 1,
        _ => 0,
    };
}
