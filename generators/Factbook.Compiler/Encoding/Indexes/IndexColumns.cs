using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.CSharp;
using Factbook.Compiler.Layout;

namespace Factbook.Compiler.Encoding.Indexes;

/// <summary>
/// All of a table's values that its indexes by date, by reference and by enum depend on, as numbers: an edit of any other value leaves
/// them equal.
/// </summary>
/// <param name="RootSlot">The table.</param>
/// <param name="Dates">For each slot with a date, that of each row.</param>
/// <param name="References">For each path to a reference, the facts that rows refer to.</param>
/// <param name="Values">For each slot of an enum or of true and false, the numbers of the values that rows have.</param>
public sealed record IndexColumns(
    string RootSlot,
    EquatableArray<EquatableArray<EdtfDate?>> Dates,
    EquatableArray<EquatableArray<(int Target, int Row)>> References,
    EquatableArray<EquatableArray<(int Target, int Row)>> Values)
{
    /// <summary>For each unique key, its values.</summary>
    public EquatableArray<UniqueKeyColumn> Keys { get; init; }

    /// <summary>The values of a table.</summary>
    /// <param name="input">The table.</param>
    /// <param name="cancellation">Cancels the work.</param>
    public static IndexColumns Of(TableInput input, CancellationToken cancellation = default)
    {
        var targets = new ReferenceTargets(input.Targets, cancellation);
        var positions = new SlotPositions(input.Types);
        return new IndexColumns(
            input.Table.RootSlot,
            DateSlots(input.Table, input.Types).Select(slot => DatesOf(input, slot, positions, cancellation)).ToEquatableArray(),
            ReferencePath.AllOf(input.Table, input.Types)
                .Select(path => ReferencesOf(input, path, targets, cancellation))
                .ToEquatableArray(),
            ValueSlots(input.Table, input.Types).Select(slot => ValuesOf(input, slot, positions, cancellation)).ToEquatableArray())
        {
            Keys = input.Table.Record.UniqueKeys.Select(key => UniqueKeyValues.Of(input, key, targets, cancellation)).ToEquatableArray(),
        };
    }

    /// <summary>The slots with a single date, of the table's class and of its descendants that rows may be of.</summary>
    internal static IEnumerable<PropertyType> DateSlots(TableType table, DatasetTypes types) => ReferencePath.SlotsOf(table, types)
        .Where(property => !property.IsList && property.Item.Kind is ItemKind.Edtf or ItemKind.Date);

    /// <summary>The slots of enums and of true and false; where classes of rows differ in the enum, that of the first counts.</summary>
    internal static IEnumerable<PropertyType> ValueSlots(TableType table, DatasetTypes types) => ReferencePath.SlotsOf(table, types)
        .Where(property => property.Item.Kind is ItemKind.Enum or ItemKind.Boolean);

    private static EquatableArray<EdtfDate?> DatesOf(
        TableInput input, PropertyType slot, SlotPositions positions, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var dates = new EdtfDate?[input.Rows.Rows.Count];
        for (int row = 0; row < dates.Length; row++)
        {
            ObjectValue fact = input.Rows.Rows[row];
            int position = positions.Within(fact.ClassName, slot);
            dates[row] = (position < 0 ? null : fact.Slots[position]) switch
            {
                EdtfValue date => date.Date,
                DateValue date => date.Date,
                _ => null,
            };
        }

        return new EquatableArray<EdtfDate?>(dates);
    }

    private static EquatableArray<(int Target, int Row)> ValuesOf(
        TableInput input, PropertyType slot, SlotPositions positions, CancellationToken cancellation)
    {
        EnumType? type = slot.Item.Kind == ItemKind.Enum ? input.Types.FindEnum(slot.Item.ClassName!) : null;
        var members = new List<(int Target, int Row)>(input.Rows.Rows.Count);
        for (int row = 0; row < input.Rows.Rows.Count; row++)
        {
            cancellation.ThrowIfCancellationRequested();
            ObjectValue fact = input.Rows.Rows[row];
            int position = positions.Within(fact.ClassName, slot);
            foreach (Value item in ListValue.ItemsOf(position < 0 ? null : fact.Slots[position]))
            {
                if (NumberOf(item, type) is { } number)
                {
                    members.Add((number, row));
                }
            }
        }

        return members.ToEquatableArray();
    }

    private static int? NumberOf(Value value, EnumType? type) => value switch
    {
        EnumValue member when member.EnumName == type?.EnumName => type.NumberOf(member.Text),
        BooleanValue truth when type is null => truth.Truth ? 1 : 0,
        _ => null,
    };

    private static EquatableArray<(int Target, int Row)> ReferencesOf(
        TableInput input, ReferencePath path, ReferenceTargets targets, CancellationToken cancellation)
    {
        var members = new List<(int Target, int Row)>(input.Rows.Rows.Count);
        var references = new List<ReferenceValue>();
        var positions = new SlotPositions(input.Types);
        for (int row = 0; row < input.Rows.Rows.Count; row++)
        {
            cancellation.ThrowIfCancellationRequested();
            references.Clear();
            path.Collect(input.Rows.Rows[row], positions, references);
            foreach (ReferenceValue reference in references)
            {
                if (targets.Find(path.Item, reference.Key) is { } found)
                {
                    members.Add(((found.Row * path.Item.Targets.Count) + found.Table, row));
                }
            }
        }

        return members.ToEquatableArray();
    }
}
