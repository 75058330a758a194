using System;
using System.Collections.Generic;
using System.Linq;

namespace Factbook.Compiler.Layout.Encoding;

/// <summary>Builds the reverse of a reference: for each row referred to, the rows that refer to it.</summary>
public static class CompressedRowsBuilder
{
    /// <summary>Collects rows by group.</summary>
    /// <param name="groups">The number of groups; some may stay empty.</param>
    /// <param name="members">
    /// Pairs of a group and a row in any order; a pair that stands there twice counts once.
    /// </param>
    /// <returns>The rows of each group in ascending order.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A group is not one of the groups.</exception>
    public static CompressedRows Build(int groups, IEnumerable<(int Group, int Row)> members)
    {
        (int Group, int Row)[] ordered = members.Distinct().OrderBy(m => m.Group).ThenBy(m => m.Row).ToArray();
        int[] sizes = new int[groups];
        int largestRow = 0;
        foreach ((int group, int row) in ordered)
        {
            if (group < 0 || group >= groups)
            {
                throw new ArgumentOutOfRangeException(nameof(members), $"There is no group {group} among {groups}.");
            }

            sizes[group]++;
            largestRow = Math.Max(largestRow, row);
        }

        int offsetWidth = GroupWidth.Of(ordered.Length);
        int rowWidth = GroupWidth.Of(largestRow);
        var section = new SixBitBuffer();
        int offset = 0;
        section.Int(0, offsetWidth);
        foreach (int size in sizes)
        {
            section.Int(offset += size, offsetWidth);
        }

        foreach ((int _, int row) in ordered)
        {
            section.Int(row, rowWidth);
        }

        return new CompressedRows(groups, ordered.Length, offsetWidth, rowWidth, section.ToEquatableArray());
    }
}
