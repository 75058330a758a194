using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.CSharp;
using Factbook.Compiler.Layout;

namespace Factbook.Compiler.Encoding.Indexes;

/// <summary>
/// All of a table's values that its indexes by date and by reference depend on, as numbers: an edit of any other value leaves
/// them equal.
/// </summary>
/// <param name="RootSlot">The table's slot of the tree root.</param>
/// <param name="Dates">For each slot with a single date, the earliest day of each row.</param>
/// <param name="References">For each path to references, the facts that rows refer to, with the rows.</param>
public sealed record IndexColumns(
    string RootSlot,
    EquatableArray<EquatableArray<CalendarDate?>> Dates,
    EquatableArray<EquatableArray<(int Target, int Row)>> References)
{
    /// <summary>The values of a table.</summary>
    /// <param name="input">The table.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static IndexColumns Of(TableInput input, CancellationToken cancellation = default)
    {
        var targets = new ReferenceTargets(input.Targets, cancellation);
        return new IndexColumns(
            input.Table.RootSlot,
            DateSlots(input.Table.Record).Select(slot => DatesOf(input, slot, cancellation)).ToEquatableArray(),
            ReferencePath.AllOf(input.Table.Record, input.Types)
                .Select(path => ReferencesOf(input, path, targets, cancellation))
                .ToEquatableArray());
    }

    /// <summary>The slots with a single date.</summary>
    internal static IEnumerable<int> DateSlots(RecordType record) => Enumerable.Range(0, record.Properties.Count)
        .Where(i => !record.Properties[i].IsList && record.Properties[i].Item.Kind is ItemKind.Edtf or ItemKind.Date);

    private static EquatableArray<CalendarDate?> DatesOf(TableInput input, int slot, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var dates = new CalendarDate?[input.Rows.Rows.Count];
        for (int row = 0; row < dates.Length; row++)
        {
            dates[row] = input.Rows.Rows[row].Slots[slot] switch
            {
                EdtfValue date => date.Date.Earliest,
                DateValue date => date.Date,
                _ => null,
            };
        }

        return new EquatableArray<CalendarDate?>(dates);
    }

    private static EquatableArray<(int Target, int Row)> ReferencesOf(
        TableInput input, ReferencePath path, ReferenceTargets targets, CancellationToken cancellation)
    {
        var members = new List<(int Target, int Row)>(input.Rows.Rows.Count);
        var references = new List<ReferenceValue>();
        for (int row = 0; row < input.Rows.Rows.Count; row++)
        {
            cancellation.ThrowIfCancellationRequested();
            references.Clear();
            path.Collect(input.Rows.Rows[row], references);
            foreach (ReferenceValue reference in references)
            {
                if (targets.Find(path.Item, reference.Id) is { } found)
                {
                    members.Add(((found.Row * path.Item.Targets.Count) + found.Table, row));
                }
            }
        }

        return members.ToEquatableArray();
    }
}
