using System.Linq;
using Factbook.Compiler.Encoding.Numbers;

namespace Factbook.Compiler.Encoding.Indexes;

/// <summary>The facts that are referred to, in order, then the rows that refer to each.</summary>
/// <param name="Targets">The facts, in order.</param>
/// <param name="TargetWidth">The number of six-bit groups of a fact.</param>
/// <param name="Rows">The rows of each fact.</param>
public sealed record ReferenceIndexSection(EquatableArray<int> Targets, int TargetWidth, CompressedRows Rows)
{
    /// <summary>Builds an index.</summary>
    /// <param name="members">Facts that are referred to, with the rows that do.</param>
    public static ReferenceIndexSection Build(EquatableArray<(int Target, int Row)> members)
    {
        int[] targets = members.Select(member => member.Target).Distinct().OrderBy(target => target).ToArray();
        var groups = targets.Select((target, group) => (target, group)).ToDictionary(pair => pair.target, pair => pair.group);
        CompressedRows rows = CompressedRowsBuilder.Build(
            targets.Length, members.Select(member => (groups[member.Target], member.Row)));
        return new ReferenceIndexSection(new EquatableArray<int>(targets), GroupWidth.Of(targets.LastOrDefault()), rows);
    }
}
