using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding.Assembling;
using Factbook.Compiler.Binding.Values;

namespace Factbook.Compiler.Checks.Doubles;

/// <summary>A row with the days that it may be of, and the agents that it names.</summary>
/// <param name="Row">The row.</param>
/// <param name="First">The number of the first day.</param>
/// <param name="Last">The number of the last day.</param>
/// <param name="Agents">The identifiers of the agents.</param>
internal sealed record DatedRow(DatasetRow Row, int First, int Last, IReadOnlyCollection<string> Agents)
{
    /// <summary>Reads a row, or gives <see langword="null"/> where it has no date or names no agent.</summary>
    public static DatedRow? Of(DatasetRow row, DatedClass described)
    {
        if (row.Value.Slots[described.Date] is not EdtfValue { Date: var date }
            || (date.Earliest ?? date.Latest) is not { } first
            || (date.Latest ?? date.Earliest) is not { } last)
        {
            return null;
        }

        string[] agents =
        [
            .. described.Agents.SelectMany(slot => References(row.Value.Slots[slot]))
                .Select(reference => reference.Key).Distinct(),
        ];
        return agents.Length == 0 ? null : new DatedRow(row, first.DayNumber, last.DayNumber, agents);
    }

    private static IEnumerable<ReferenceValue> References(Value? value) => value switch
    {
        ReferenceValue single => [single],
        ListValue list => list.Items.OfType<ReferenceValue>(),
        _ => [],
    };
}
