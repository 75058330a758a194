using System.Threading;
using Factbook.Compiler.Encoding.Numbers;
using Factbook.CompilerServices;

namespace Factbook.Compiler.Encoding.Keys;

/// <summary>
/// The index of any number of identifiers, a perfect hash with displacement: the top bits of a hash name its bucket, and
/// the seed of the bucket its slot.
/// </summary>
internal static class ManyKeys
{
    private const int SeedWidth = 2;
    private const int NarrowestRow = 2;
    private const int WidestPlainRow = 2;
    private const int MostGrowth = 3;

    /// <summary>Seeks a perfect hash with ever more slots, then with more seeds.</summary>
    /// <param name="keys">The identifiers.</param>
    /// <param name="cancellation">The cancellation token.</param>
    /// <returns>The index, or <see langword="null"/> where no seeds part the identifiers.</returns>
    public static KeyIndex? TryBuild(BlockKeys keys, CancellationToken cancellation)
    {
        int seedBits = SlotBits.For(keys.Count * 2 / 11);
        int slotBits = SlotBits.For((int)(keys.Count / 0.95) + 1);
        for (int growth = 0; growth <= MostGrowth; growth++)
        {
            PerfectHash? hash = PerfectHash.TryFind(keys.Hashes, seedBits, slotBits + growth, cancellation)
                ?? PerfectHash.TryFind(keys.Hashes, seedBits + 1, slotBits + growth, cancellation);
            if (hash is not null)
            {
                return Index(keys, hash);
            }
        }

        return null;
    }

    private static KeyIndex Index(BlockKeys keys, PerfectHash hash)
    {
        var section = new SixBitBuffer();
        int rowWidth = System.Math.Max(NarrowestRow, GroupWidth.Of(keys.Count - 1));
        foreach (int taken in hash.Slots)
        {
            // A free slot leads to row 0, whose key then differs from what was sought.
            int row = taken < 0 ? 0 : taken;
            section.EvenInt(row, rowWidth);
            if (rowWidth > WidestPlainRow)
            {
                section.Int((int)KeyBlocks.Mark(keys.Hashes[row], hash.SeedBits) & 63, 1);
            }
        }

        int seeds = section.Count;
        foreach (int seed in hash.Seeds)
        {
            section.Int(seed, SeedWidth);
        }

        return keys.ToIndex(
            KeySearch.ManyBlocks,
            section,
            KeyArgument.InSection("seeds", seeds),
            KeyArgument.Number("seedBits", hash.SeedBits),
            KeyArgument.InSection("slots", 0),
            KeyArgument.Number("slotBits", hash.SlotBits),
            KeyArgument.Number("rowWidth", rowWidth));
    }
}
