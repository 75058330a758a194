using System;
using System.Runtime.CompilerServices;

namespace Factbook.CompilerServices;

/// <content>
/// Look-up by identifier through a hash without collisions that the compiler has found. Each record holds its
/// key: a group with the length (63: that or more), then the blocks; in a table with identifiers longer than the blocks
/// then five groups, the position of the whole identifier among the tails. Arguments are constants, so that
/// after inlining only the branches of the table at hand remain.
/// </content>
public readonly unsafe partial struct FactData
{
    private const int LongestStored = 63;
    private const int TailWidth = 5;
    private const int WidestPlainRow = 2;
    private const byte FirstGroup = 0x40;

    /// <summary>The row of an identifier in a table of at most 64 rows.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="shortest">The length of the shortest identifier.</param>
    /// <param name="longest">The length of the longest identifier.</param>
    /// <param name="start">
    /// Where the block starts that the hash takes, or <see cref="KeyBlocks.All"/>; below zero, from the end.
    /// </param>
    /// <param name="other">Where another starts that it takes; the same where there is none.</param>
    /// <param name="slots">The position of the slots: one group each, the row.</param>
    /// <param name="slotBits">The number of slots as a power of two, at least 1.</param>
    /// <param name="seed">The seed of the perfect hash.</param>
    /// <param name="keys">The position of the key of row 0.</param>
    /// <param name="stride">The distance from one key to the next.</param>
    /// <param name="blocks">The number of blocks in a key, 1 to 7.</param>
    /// <param name="tails">The position of the tails; not used where no identifier is longer than the blocks.</param>
    /// <returns>The row, or -1.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int FindKeyOfFew(
        string? id, int shortest, int longest, int start, int other,
        int slots, int slotBits, int seed, int keys, int stride, int blocks, int tails) =>
        id is null
            ? -1
            : Few(
                ref Unsafe.AsRef(in id.GetPinnableReference()), id.Length, shortest, longest, start, other,
                slots, slotBits, seed, keys, stride, blocks, tails);

    /// <inheritdoc cref="FindKeyOfFew(string?, int, int, int, int, int, int, int, int, int, int, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int FindKeyOfFew(
        ReadOnlySpan<char> id, int shortest, int longest, int start, int other,
        int slots, int slotBits, int seed, int keys, int stride, int blocks, int tails) =>
        Few(
            ref Unsafe.AsRef(in id.GetPinnableReference()), id.Length, shortest, longest, start, other,
            slots, slotBits, seed, keys, stride, blocks, tails);

    /// <summary>The row of an identifier in a table of any size.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="shortest">The length of the shortest identifier.</param>
    /// <param name="longest">The length of the longest identifier.</param>
    /// <param name="start">
    /// Where the block starts that the hash takes, or <see cref="KeyBlocks.All"/>; below zero, from the end.
    /// </param>
    /// <param name="other">Where another starts that it takes; the same where there is none.</param>
    /// <param name="seeds">
    /// The position of the seeds: two bytes each, as they are. The top bits of the hash are the seed's number.
    /// </param>
    /// <param name="seedBits">The number of seeds as a power of two, at least 1.</param>
    /// <param name="slots">
    /// The position of the slots: the row and, where it has more than two groups, a group of bits of the hash, by which
    /// most strangers are turned away without touching a record.
    /// </param>
    /// <param name="slotBits">The number of slots as a power of two, at least 1.</param>
    /// <param name="rowWidth">The number of groups of a row in a slot, 2 to 4.</param>
    /// <param name="keys">The position of the key of row 0.</param>
    /// <param name="stride">The distance from one key to the next.</param>
    /// <param name="blocks">The number of blocks in a key, 1 to 7.</param>
    /// <param name="tails">The position of the tails; not used where no identifier is longer than the blocks.</param>
    /// <returns>The row, or -1.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int FindKey(
        string? id, int shortest, int longest, int start, int other,
        int seeds, int seedBits, int slots, int slotBits, int rowWidth, int keys, int stride, int blocks, int tails) =>
        id is null
            ? -1
            : Many(
                ref Unsafe.AsRef(in id.GetPinnableReference()), id.Length, shortest, longest, start, other,
                seeds, seedBits, slots, slotBits, rowWidth, keys, stride, blocks, tails);

    /// <inheritdoc cref="FindKey(string?, int, int, int, int, int, int, int, int, int, int, int, int, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int FindKey(
        ReadOnlySpan<char> id, int shortest, int longest, int start, int other,
        int seeds, int seedBits, int slots, int slotBits, int rowWidth, int keys, int stride, int blocks, int tails) =>
        Many(
            ref Unsafe.AsRef(in id.GetPinnableReference()), id.Length, shortest, longest, start, other,
            seeds, seedBits, slots, slotBits, rowWidth, keys, stride, blocks, tails);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Few(
        ref char first, int length, int shortest, int longest, int start, int other,
        int slots, int slotBits, int seed, int keys, int stride, int blocks, int tails)
    {
        if ((uint)(length - shortest) > (uint)(longest - shortest))
        {
            return -1;
        }

        ulong characters = 0;
        ulong one = KeyBlocks.Read(ref first, length, shortest, longest, start, ref characters);
        ulong two = other == start ? 0 : KeyBlocks.Read(ref first, length, shortest, longest, other, ref characters);
        ulong hash = KeyBlocks.Hash(length, one, two);
        uint row = *At(slots, (uint)KeyBlocks.Slot(hash, (uint)seed, slotBits)) & (uint)GroupMask;
        byte* stored = At(keys, row * (uint)stride);
        return IsKey(stored, ref first, length, shortest, longest, start, one, other, two, characters, blocks, tails)
            ? (int)row
            : -1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Many(
        ref char first, int length, int shortest, int longest, int start, int other,
        int seeds, int seedBits, int slots, int slotBits, int rowWidth, int keys, int stride, int blocks, int tails)
    {
        if ((uint)(length - shortest) > (uint)(longest - shortest))
        {
            return -1;
        }

        ulong characters = 0;
        ulong one = KeyBlocks.Read(ref first, length, shortest, longest, start, ref characters);
        ulong two = other == start ? 0 : KeyBlocks.Read(ref first, length, shortest, longest, other, ref characters);
        ulong hash = KeyBlocks.Hash(length, one, two);
        bool isMarked = rowWidth > WidestPlainRow;
        uint width = (uint)(isMarked ? rowWidth + 1 : rowWidth);
        uint seed = Characters.TwoBytes(At(seeds, (hash >> (64 - seedBits)) * 2));
        byte* place = At(slots, KeyBlocks.Slot(hash, seed, slotBits) * width);
        if (isMarked && ((KeyBlocks.Mark(hash, seedBits) ^ place[rowWidth]) & GroupMask) != 0)
        {
            return -1;
        }

        // What the bytes of a row are more than its groups is a constant, and so is not subtracted from each of them.
        const long One = FirstGroup;
        ulong groups = place[0] + ((ulong)place[1] << 6);
        long excess = One + (One << 6);
        if (rowWidth > 2)
        {
            groups += (ulong)place[2] << 12;
            excess += One << 12;
        }

        if (rowWidth > 3)
        {
            groups += (ulong)place[3] << 18;
            excess += One << 18;
        }

        place = At(keys - (excess * stride), groups * (uint)stride);
        return IsKey(place, ref first, length, shortest, longest, start, one, other, two, characters, blocks, tails)
            ? (int)((long)groups - excess)
            : -1;
    }
}
