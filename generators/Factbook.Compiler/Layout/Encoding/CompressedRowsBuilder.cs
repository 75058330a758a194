using System;
using System.Collections.Generic;

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
        var ordered = new List<long>();
        foreach ((int group, int row) in members)
        {
            if (group < 0 || group >= groups)
            {
                throw new ArgumentOutOfRangeException(nameof(members), $"There is no group {group} among {groups}.");
            }

            ordered.Add(((long)group << 32) | (uint)row);
        }

        ordered.Sort();
        int count = DropRepetitions(ordered);
        int[] sizes = new int[groups];
        int largestRow = 0;
        for (int i = 0; i < count; i++)
        {
            sizes[(int)(ordered[i] >> 32)]++;
            largestRow = Math.Max(largestRow, (int)ordered[i]);
        }

        int offsetWidth = GroupWidth.Of(count);
        int rowWidth = GroupWidth.Of(largestRow);
        var section = new SixBitBuffer();
        int offset = 0;
        section.Int(0, offsetWidth);
        foreach (int size in sizes)
        {
            section.Int(offset += size, offsetWidth);
        }

        for (int i = 0; i < count; i++)
        {
            section.Int((int)ordered[i], rowWidth);
        }

        return new CompressedRows(groups, count, offsetWidth, rowWidth, section.ToEquatableArray());
    }

    // Moves the different ones of a sorted list to its front, and gives their number.
    private static int DropRepetitions(List<long> sorted)
    {
        int count = 0;
        for (int i = 0; i < sorted.Count; i++)
        {
            if (i == 0 || sorted[i] != sorted[i - 1])
            {
                sorted[count++] = sorted[i];
            }
        }

        return count;
    }
}
