using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Schema;
using Factbook.Compiler.Schema.Reading;

namespace Factbook.Compiler.Checks.Doubles;

/// <summary>What tells the rows of a class apart, where agents and a date say much of what a row is.</summary>
/// <param name="Date">The position of the first slot with an EDTF date.</param>
/// <param name="Agents">The positions of the slots that name agents.</param>
/// <param name="Others">The positions of further slots whose values tell rows apart.</param>
internal sealed record DatedClass(int Date, IReadOnlyList<int> Agents, IReadOnlyList<int> Others)
{
    /// <summary>
    /// Describes a class, or gives <see langword="null"/> where its rows have no date or no agents, or where a unique
    /// key tells them apart.
    /// </summary>
    public static DatedClass? Of(ClassDefinition definition, SchemaModel schema)
    {
        if (definition.IsCore || definition.UniqueKeys.Count > 0)
        {
            return null;
        }

        int[] positions = [.. Enumerable.Range(0, definition.Slots.Count)];
        int[] dates = [.. positions.Where(position => IsDate(definition.Slots[position], schema))];
        int[] agents = [.. positions.Where(position => IsAgent(definition.Slots[position], schema))];
        return dates.Length == 0 || agents.Length == 0
            ? null
            : new DatedClass(dates[0], agents, [.. positions.Except(agents).Where(p => Tells(definition.Slots[p]))]);
    }

    /// <summary>Whether no slot tells two rows apart in which both have a value.</summary>
    public bool IsAlike(ObjectValue left, ObjectValue right) =>
        Agents.All(slot => IsAlike(left.Slots[slot], right.Slots[slot], Holds))
        && Others.All(slot => IsAlike(left.Slots[slot], right.Slots[slot], Meets));

    private delegate bool ListComparison(ListValue left, ListValue right);

    private static bool IsAlike(Value? left, Value? right, ListComparison compare) => (left, right) switch
    {
        (null, _) or (_, null) => true,
        (ListValue one, ListValue other) => compare(one, other),
        _ => left.Equals(right),
    };

    private static bool Holds(ListValue left, ListValue right) =>
        left.Items.All(right.Items.Contains) || right.Items.All(left.Items.Contains);

    private static bool Meets(ListValue left, ListValue right) => left.Items.Any(right.Items.Contains);

    private static bool IsDate(SlotDefinition slot, SchemaModel schema) =>
        slot is { Multivalued: false, Ranges.Count: 1 } && schema.FindType(slot.Range.Name)?.Kind == ScalarKind.Edtf;

    private static bool IsAgent(SlotDefinition slot, SchemaModel schema) =>
        slot.Ranges.Any(range => range.Kind == SlotRangeKind.Reference
            && schema.FindClass(range.Name) is { } target && CoreNames.Descends(target, CoreNames.Agent));

    private static bool Tells(SlotDefinition slot) => !ProvenanceAnnotations.IsOfCurators(slot) && slot.Ranges.All(
        range => range.Kind is SlotRangeKind.Reference or SlotRangeKind.Enum || range.Name == CoreNames.Quantity);
}
