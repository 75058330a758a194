using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Encoding.Numbers;

namespace Factbook.Compiler.Encoding.Indexes;

/// <summary>The rows by a unique key: a hash table with open addresses, of rows counted from 1; 0 is free.</summary>
/// <param name="Count">The number of rows that have a key.</param>
/// <param name="Places">The number of places.</param>
/// <param name="RowWidth">The number of six-bit groups of a row.</param>
/// <param name="Section">The bytes.</param>
public sealed record UniqueKeySection(int Count, int Places, int RowWidth, EquatableArray<byte> Section)
{
    /// <summary>Builds an index. A third of its places stays free, so that a search soon ends.</summary>
    /// <param name="hashes">Each row that has a key, with the hash of that.</param>
    public static UniqueKeySection Build(IReadOnlyCollection<(uint Hash, int Row)> hashes)
    {
        int places = hashes.Count + (hashes.Count / 2) + 1;
        int[] rows = new int[places];
        foreach ((uint hash, int row) in hashes)
        {
            int place = (int)(((ulong)hash * (uint)places) >> 32);
            while (rows[place] != 0)
            {
                place = place + 1 == places ? 0 : place + 1;
            }

            rows[place] = row + 1;
        }

        int rowWidth = GroupWidth.Of(rows.Max());
        var section = new SixBitBuffer();
        foreach (int row in rows)
        {
            section.Int(row, rowWidth);
        }

        return new UniqueKeySection(hashes.Count, places, rowWidth, section.ToEquatableArray());
    }
}
