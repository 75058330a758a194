using System.Collections.Generic;
using System.Threading;
using Factbook.Compiler.Encoding.Numbers;
using Factbook.CompilerServices;

namespace Factbook.Compiler.Encoding.Keys;

/// <summary>
/// What leads hashes to numbers, such as those of rows: the slots of a perfect hash with displacement, then its seeds. The top bits of
/// a hash name its bucket, and the seed of the bucket its slot.
/// </summary>
/// <param name="SeedBits">The number of seeds as a power of two.</param>
/// <param name="SlotBits">The number of slots as a power of two.</param>
/// <param name="Width">The number of six-bit groups of a number in a slot.</param>
/// <param name="Seeds">Where the seeds begin in the section, behind the slots.</param>
/// <param name="Section">The bytes.</param>
public sealed record HashedRows(int SeedBits, int SlotBits, int Width, int Seeds, EquatableArray<byte> Section)
{
    private const int SeedWidth = 2;
    private const int NarrowestRow = 2;
    private const int WidestPlainRow = 2;
    private const int MostGrowth = 3;

    /// <summary>Seeks a perfect hash with ever more slots, then with more seeds.</summary>
    /// <param name="rows">Hashes with their numbers.</param>
    /// <param name="cancellation">The cancellation token.</param>
    /// <returns>What was found, or <see langword="null"/> where no seeds part the hashes: two are equal, or made to be alike.</returns>
    public static HashedRows? TryBuild(IReadOnlyList<(ulong Hash, int Row)> rows, CancellationToken cancellation = default)
    {
        ulong[] hashes = new ulong[rows.Count];
        for (int i = 0; i < hashes.Length; i++)
        {
            hashes[i] = rows[i].Hash;
        }

        int seedBits = Keys.SlotBits.For(rows.Count * 2 / 11);
        int slotBits = Keys.SlotBits.For((int)(rows.Count / 0.95) + 1);
        for (int growth = 0; growth <= MostGrowth; growth++)
        {
            PerfectHash? hash = PerfectHash.TryFind(hashes, seedBits, slotBits + growth, cancellation)
                ?? PerfectHash.TryFind(hashes, seedBits + 1, slotBits + growth, cancellation);
            if (hash is not null)
            {
                return Of(rows, hash);
            }
        }

        return null;
    }

    private static HashedRows Of(IReadOnlyList<(ulong Hash, int Row)> rows, PerfectHash hash)
    {
        int largest = 0;
        foreach ((ulong _, int row) in rows)
        {
            largest = System.Math.Max(largest, row);
        }

        int width = System.Math.Max(NarrowestRow, GroupWidth.Of(largest));
        int slotWidth = width + (width > WidestPlainRow ? 1 : 0);
        var section = new SixBitBuffer((hash.Slots.Length * slotWidth) + (hash.Seeds.Length * SeedWidth));
        foreach (int taken in hash.Slots)
        {
            // A free slot leads to the first row, whose key then differs from what was sought.
            (ulong known, int row) = rows.Count == 0 ? default : rows[System.Math.Max(0, taken)];
            section.EvenInt(row, width);
            if (width > WidestPlainRow)
            {
                section.Int((int)KeyBlocks.Mark(known, hash.SeedBits) & 63, 1);
            }
        }

        int seeds = section.Count;
        foreach (int seed in hash.Seeds)
        {
            section.Int(seed, SeedWidth);
        }

        return new HashedRows(hash.SeedBits, hash.SlotBits, width, seeds, section.ToEquatableArray());
    }
}
