using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Factbook.Tool.Import.Planning;
using Factbook.Tool.Import.Reading;

namespace Factbook.Tool.Import.Inference;

/// <summary>Finds the slots whose values are those of a unique column: references.</summary>
internal sealed class ReferenceInference
{
    private const int LongestKey = 40;
    private const int FewestValues = 3;
    private const int MostStrangers = 3;

    private readonly List<Target> _targets;

    private ReferenceInference(IReadOnlyList<TablePlan> tables) => _targets =
    [
        .. tables.SelectMany(
            table => table.Slots.Where(IsTarget),
            (table, slot) => new Target(table, slot, table.Input.Rows.Select(row => SlotValues.Of(row, slot)).ToHashSet(StringComparer.Ordinal))),
    ];

    /// <summary>The tables, with references where there are some.</summary>
    public static IReadOnlyList<TablePlan> Link(IReadOnlyList<TablePlan> tables)
    {
        var references = new ReferenceInference(tables);
        return [.. tables.Select(table => table with { Slots = references.Link(table, table.Slots, table.Input.Rows) })];
    }

    private static bool IsTarget(SlotPlan slot) => slot is { IsUnique: true, Many: Multiplicity.One, Longest: <= LongestKey }
        && slot.Kind is ValueKind.Code or ValueKind.Text or ValueKind.Integer;

    private SlotPlan[] Link(TablePlan table, IReadOnlyList<SlotPlan> slots, IReadOnlyList<InputObject> owners) =>
        [.. slots.Select(slot => slot.Kind == ValueKind.Object ? WithParts(table, slot, owners) : Link(table, slot, owners))];

    private SlotPlan WithParts(TablePlan table, SlotPlan slot, IReadOnlyList<InputObject> owners)
    {
        InputObject[] values = [.. owners.SelectMany(owner => SlotValues.Objects(owner, slot))];
        return slot with { Parts = Link(table, slot.Parts, values) };
    }

    private SlotPlan Link(TablePlan table, SlotPlan slot, IReadOnlyList<InputObject> owners)
    {
        if (slot.IsKey || slot.Kind is not (ValueKind.Code or ValueKind.Text or ValueKind.Enum or ValueKind.Integer))
        {
            return slot;
        }

        string? near = null;
        foreach (Target target in _targets.Where(target => IsPossible(table, slot, target)))
        {
            (HashSet<string> values, List<InputScalar> strangers) = Compare(slot, owners, target);
            bool isNamed = IsNamedAfter(slot.Name, target);
            if (strangers.Count == 0 && (isNamed || values.Count >= FewestValues))
            {
                return slot with
                {
                    Kind = ValueKind.Reference,
                    Range = target.Table.ClassName,
                    TargetSlot = target.Slot.Name,
                    Pattern = null,
                    Minimum = null,
                    EnumValues = [],
                    Reason = string.Create(
                        CultureInfo.InvariantCulture, $"all of {values.Count} different values stand in '{target.Slot.Path}' of {target.Table.Name}"),
                };
            }

            near ??= strangers.Count is > 0 and <= MostStrangers && values.Count >= 4 * FewestValues
                ? $"would refer to {target.Table.Name} by '{target.Slot.Path}', but "
                    + string.Join(", ", strangers.Select(value => $"'{value.Text}' ({table.File.Place(value.Position)})")) + " is not there"
                : null;
        }

        return near is null ? slot : slot with { Remarks = [.. slot.Remarks, near] };
    }

    // Numbers that count things are found in any list of numbers, so that the name has to say it, too.
    private static bool IsPossible(TablePlan table, SlotPlan slot, Target target) =>
        !(target.Table == table && (target.Slot == slot || slot.IsUnique))
        && (slot.Kind == ValueKind.Integer) == (target.Slot.Kind == ValueKind.Integer)
        && (slot.Kind != ValueKind.Integer || IsNamedAfter(slot.Name, target));

    private static bool IsNamedAfter(string slot, Target target)
    {
        string owner = Naming.Snake(target.Table.ClassName, "record");
        string singular = Naming.Singular(slot);
        return singular == owner || singular == $"{owner}_{target.Slot.Name}" || singular == $"{owner}_id" || singular == $"{owner}_code"
            || singular.EndsWith("_" + owner, StringComparison.Ordinal) || (singular.StartsWith("parent", StringComparison.Ordinal));
    }

    private static (HashSet<string> Values, List<InputScalar> Strangers) Compare(
        SlotPlan slot, IReadOnlyList<InputObject> owners, Target target)
    {
        var values = new HashSet<string>(StringComparer.Ordinal);
        var strangers = new List<InputScalar>();
        foreach (InputObject owner in owners)
        {
            foreach (InputScalar value in SlotValues.All(owner, slot))
            {
                string text = SlotValues.Text(value, slot);
                if (values.Add(text) && !target.Values.Contains(text))
                {
                    strangers.Add(value);
                    if (strangers.Count > MostStrangers)
                    {
                        return (values, strangers);
                    }
                }
            }
        }

        return (values, strangers);
    }

    private sealed record Target(TablePlan Table, SlotPlan Slot, HashSet<string> Values);
}
