using System.Linq;
using Factbook.Compiler.Encoding.Numbers;

namespace Factbook.Compiler.Encoding.Indexes;

/// <summary>The facts that are referred to, in order, then the rows that refer to each.</summary>
/// <param name="Keys">The number of facts that are referred to.</param>
/// <param name="Targets">Those facts, in order; empty where the rows have a group for each number up to the last one's.</param>
/// <param name="TargetWidth">The number of six-bit groups of a fact; 0 where they are not written.</param>
/// <param name="Rows">The rows of each fact.</param>
public sealed record ReferenceIndexSection(int Keys, EquatableArray<int> Targets, int TargetWidth, CompressedRows Rows)
{
    // An empty group takes about as much as the number of a fact, and is found without a search. So an index is at most twice as large
    // as it would be with numbers, and mostly smaller.
    private const int MostGroupsOfKey = 4;

    /// <summary>Builds an index.</summary>
    /// <param name="members">Facts that are referred to, with the rows that do.</param>
    public static ReferenceIndexSection Build(EquatableArray<(int Target, int Row)> members)
    {
        int[] targets = members.Select(member => member.Target).Distinct().OrderBy(target => target).ToArray();
        int numbers = targets.LastOrDefault() + 1;
        if (numbers <= (long)targets.Length * MostGroupsOfKey)
        {
            return new ReferenceIndexSection(targets.Length, default, 0, CompressedRowsBuilder.Build(numbers, members));
        }

        var groups = targets.Select((target, group) => (target, group)).ToDictionary(pair => pair.target, pair => pair.group);
        CompressedRows rows = CompressedRowsBuilder.Build(
            targets.Length, members.Select(member => (groups[member.Target], member.Row)));
        return new ReferenceIndexSection(
            targets.Length, new EquatableArray<int>(targets), targets.Length == 0 ? 0 : GroupWidth.Of(targets[targets.Length - 1]), rows);
    }
}
