using System;
using System.Collections.Generic;
using Factbook.Compiler.Encoding.Numbers;

namespace Factbook.Compiler.Encoding.Indexes;

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
        var taken = new List<(int Group, int Row)>((members as IReadOnlyCollection<(int, int)>)?.Count ?? 0);
        int[] sizes = new int[groups];
        foreach ((int group, int row) in members)
        {
            if (group < 0 || group >= groups)
            {
                throw new ArgumentOutOfRangeException(nameof(members), $"There is no group {group} among {groups}.");
            }

            taken.Add((group, row));
            sizes[group]++;
        }

        int[] rows = Sort(taken, sizes);
        int count = rows.Length;
        int largestRow = 0;
        foreach (int row in rows)
        {
            largestRow = Math.Max(largestRow, row);
        }

        int offsetWidth = GroupWidth.Of(count);
        int rowWidth = GroupWidth.Of(largestRow);
        var section = new SixBitBuffer(((groups + 1) * offsetWidth) + (count * rowWidth));
        int offset = 0;
        section.Int(0, offsetWidth);
        foreach (int size in sizes)
        {
            section.Int(offset += size, offsetWidth);
        }

        foreach (int row in rows)
        {
            section.Int(row, rowWidth);
        }

        return new CompressedRows(groups, count, offsetWidth, rowWidth, section.ToEquatableArray());
    }

    // The different rows of each group in order; sizes come to count those. Rows mostly come in order already.
    private static int[] Sort(List<(int Group, int Row)> members, int[] sizes)
    {
        int[] ends = new int[sizes.Length];
        int start = 0;
        for (int group = 0; group < sizes.Length; group++)
        {
            ends[group] = start;
            start += sizes[group];
        }

        int[] rows = new int[members.Count];
        foreach ((int group, int row) in members)
        {
            rows[ends[group]++] = row;
        }

        int count = 0;
        for (int group = 0; group < sizes.Length; group++)
        {
            start = ends[group] - sizes[group];
            SortIfNeeded(rows, start, ends[group]);
            int first = count;
            for (int i = start; i < ends[group]; i++)
            {
                if (i == start || rows[i] != rows[i - 1])
                {
                    rows[count++] = rows[i];
                }
            }

            sizes[group] = count - first;
        }

        Array.Resize(ref rows, count);
        return rows;
    }

    private static void SortIfNeeded(int[] rows, int start, int end)
    {
        for (int i = start + 1; i < end; i++)
        {
            if (rows[i] < rows[i - 1])
            {
                Array.Sort(rows, start, end - start);
                return;
            }
        }
    }
}
