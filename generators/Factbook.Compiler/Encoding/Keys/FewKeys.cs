using Factbook.Compiler.Encoding.Numbers;
using Factbook.CompilerServices;

namespace Factbook.Compiler.Encoding.Keys;

/// <summary>The index of at most 64 identifiers: a perfect hash with a single seed.</summary>
internal static class FewKeys
{
    private const int MostRows = 64;
    private const int MostSlotBits = 12;
    private const int MostSeeds = 4096;

    /// <summary>Tries 4096 seeds for each number of slots, the smallest first.</summary>
    /// <returns>The index, or <see langword="null"/> where there are more rows or no seed parts them.</returns>
    public static KeyIndex? TryBuild(BlockKeys keys)
    {
        if (keys.Count > MostRows)
        {
            return null;
        }

        for (int bits = SlotBits.For(keys.Count); bits <= MostSlotBits; bits++)
        {
            for (int seed = 0; seed < MostSeeds; seed++)
            {
                if (TryPlace(keys, bits, seed) is { } rows)
                {
                    return Index(keys, rows, bits, seed);
                }
            }
        }

        return null;
    }

    private static int[]? TryPlace(BlockKeys keys, int bits, int seed)
    {
        // Row + 1, so that 0 is a free slot.
        int[] taken = new int[1 << bits];
        for (int row = 0; row < keys.Count; row++)
        {
            ulong slot = KeyBlocks.Slot(keys.Hashes[row], (uint)seed, bits);
            if (taken[slot] != 0)
            {
                return null;
            }

            taken[slot] = row + 1;
        }

        return taken;
    }

    private static KeyIndex Index(BlockKeys keys, int[] taken, int bits, int seed)
    {
        var section = new SixBitBuffer();
        foreach (int row in taken)
        {
            // A free slot leads to row 0, whose key then differs from what was sought.
            section.Int(row == 0 ? 0 : row - 1, 1);
        }

        return keys.ToIndex(
            KeySearch.FewBlocks,
            section,
            KeyArgument.InSection("slots", 0),
            KeyArgument.Number("slotBits", bits),
            KeyArgument.Number("seed", seed));
    }
}
