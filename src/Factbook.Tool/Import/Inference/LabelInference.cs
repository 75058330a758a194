using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Tool.Import.Planning;

namespace Factbook.Tool.Import.Inference;

/// <summary>Finds what a reader knows the records of a table by.</summary>
internal static class LabelInference
{
    private const int LongestLabel = 80;
    private const int MostNamedRecords = 2_000;

    /// <summary>The table with its label, and with code names made from it where there are not too many records.</summary>
    public static TablePlan Label(TablePlan table)
    {
        (SlotPlan Slot, string Path)? label = table.Slots
            .Select(slot => (Slot: slot, Path: slot.Name))
            .Concat(table.Slots
                .Where(slot => slot is { Kind: ValueKind.Object, Many: Multiplicity.One, Required: true })
                .SelectMany(slot => slot.Parts, (slot, part) => (Slot: part, Path: $"{slot.Name}.{part.Name}")))
            .Where(candidate => candidate.Slot is { Kind: ValueKind.Text, Many: Multiplicity.One, Required: true, IsCodeLike: false, Longest: <= LongestLabel })
            .Select(candidate => ((SlotPlan Slot, string Path)?)candidate)
            .MaxBy(candidate => Rank(candidate!.Value.Slot, candidate.Value.Path));
        string? path = label?.Path ?? table.Key.FirstOrDefault(slot => table.Key.Count == 1 && slot.IsCodeLike)?.Name;
        bool isTop = label is not null && !label.Value.Path.Contains('.', StringComparison.Ordinal);
        return table with
        {
            CodeNameSlot = table.Input.Rows.Count <= MostNamedRecords ? path : null,
            Slots = isTop ? Marked(table.Slots, label!.Value.Slot) : table.Slots,
        };
    }

    private static SlotPlan[] Marked(IReadOnlyList<SlotPlan> slots, SlotPlan label) =>
        [.. slots.Select(slot => slot == label ? slot with { IsLabel = true } : slot)];

    private static int Rank(SlotPlan slot, string path)
    {
        string[] words = path.Split('.', '_');
        int rank = slot.Name is "name" or "title" or "label" ? 8 : words.Any(word => word is "name" or "title" or "label") ? 4 : 0;
        return rank + (slot.IsUnique ? 2 : 0);
    }
}
