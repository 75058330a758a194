using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factbook.Compiler.Encoding.Numbers;
using Factbook.CompilerServices;

namespace Factbook.Compiler.Encoding.Keys;

/// <summary>A perfect hash with displacement: a seed for each bucket of hashes, under which no two share a slot.</summary>
internal sealed class PerfectHash
{
    private const int MostSeeds = 4096;

    private readonly ulong[] _hashes;

    private PerfectHash(ulong[] hashes, int seedBits, int slotBits)
    {
        _hashes = hashes;
        SeedBits = seedBits;
        SlotBits = slotBits;
        Seeds = new int[1 << seedBits];
        Slots = new int[1 << slotBits];
        Slots.AsSpan().Fill(-1);
    }

    public int SeedBits { get; }

    public int SlotBits { get; }

    public int[] Seeds { get; }

    /// <summary>The number of the hash that each slot belongs to, or -1.</summary>
    public int[] Slots { get; }

    /// <summary>
    /// Places the hashes that share a seed together, the largest such bucket first, under the lowest seed below 4096
    /// that leads them to free slots.
    /// </summary>
    /// <param name="hashes">The hashes.</param>
    /// <param name="seedBits">The bits of a hash that name its seed.</param>
    /// <param name="slotBits">The bits of a slot's number.</param>
    /// <param name="cancellation">The cancellation token.</param>
    /// <returns>The seeds, or <see langword="null"/> where a bucket has none.</returns>
    public static PerfectHash? TryFind(
        ulong[] hashes, int seedBits, int slotBits, CancellationToken cancellation)
    {
        var hash = new PerfectHash(hashes, seedBits, slotBits);
        int[] items = [.. Enumerable.Range(0, hashes.Length)];
        int[] seeds = Array.ConvertAll(items, hash.Seed);
        Array.Sort(seeds, items);
        IEnumerable<ArraySegment<int>> buckets = Buckets(seeds, items)
            .OrderByDescending(bucket => bucket.Count)
            .ThenBy(bucket => bucket.Array![bucket.Offset]);
        return buckets.All(bucket => hash.TryPlace(bucket, cancellation)) ? hash : null;
    }

    // The items whose seeds are equal, which stand side by side, each bucket in order.
    private static IEnumerable<ArraySegment<int>> Buckets(int[] seeds, int[] items)
    {
        for (int start = 0, end; start < seeds.Length; start = end)
        {
            end = start + 1;
            while (end < seeds.Length && seeds[end] == seeds[start])
            {
                end++;
            }

            Array.Sort(items, start, end - start);
            yield return new ArraySegment<int>(items, start, end - start);
        }
    }

    private int Seed(int item) => (int)(_hashes[item] >> (64 - SeedBits));

    private bool TryPlace(ArraySegment<int> bucket, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        ReadOnlySpan<int> items = bucket;
        for (int seed = 0; seed < MostSeeds; seed++)
        {
            if (TryPlace(items, Stored(seed)))
            {
                Seeds[Seed(items[0])] = seed;
                return true;
            }
        }

        return false;
    }

    private bool TryPlace(ReadOnlySpan<int> bucket, uint seed)
    {
        for (int i = 0; i < bucket.Length; i++)
        {
            ref int slot = ref Slots[Slot(bucket[i], seed)];
            if (slot >= 0)
            {
                while (--i >= 0)
                {
                    Slots[Slot(bucket[i], seed)] = -1;
                }

                return false;
            }

            slot = bucket[i];
        }

        return true;
    }

    private ulong Slot(int item, uint seed) => KeyBlocks.Slot(_hashes[item], seed, SlotBits);

    // A look-up takes the two bytes of a seed for the number that they are in memory.
    private static uint Stored(int seed) =>
        SixBitBuffer.Byte(seed & 63) | ((uint)SixBitBuffer.Byte(seed >> 6) << 8);
}
