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
    private const uint MultiplierBase = 0x85EBCA6B;
    private const int LongestStored = 63;
    private const int TailWidth = 5;
    private const int WidestPlainRow = 2;

    /// <summary>The row of an identifier in a table of at most 64 rows.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="shortest">The length of the shortest identifier.</param>
    /// <param name="longest">The length of the longest identifier.</param>
    /// <param name="blocks">The number of blocks in a key, 1 to 7.</param>
    /// <param name="slots">The position of the slots: one group each, the row.</param>
    /// <param name="slotBits">The number of slots as a power of two, at least 1.</param>
    /// <param name="multiplier">What the low half of the hash is multiplied with; the top bits are the slot.</param>
    /// <param name="keys">The position of the key of row 0.</param>
    /// <param name="stride">The distance from one key to the next.</param>
    /// <param name="tails">The position of the tails; not used where no identifier is longer than the blocks.</param>
    /// <returns>The row, or -1.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int FindKeyOfFew(
        string? id, int shortest, int longest, int blocks,
        int slots, int slotBits, int multiplier, int keys, int stride, int tails) =>
        id is null
            ? -1
            : Few(
                ref Unsafe.AsRef(in id.GetPinnableReference()), id.Length, shortest, longest, blocks,
                slots, slotBits, multiplier, keys, stride, tails);

    /// <inheritdoc cref="FindKeyOfFew(string?, int, int, int, int, int, int, int, int, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int FindKeyOfFew(
        ReadOnlySpan<char> id, int shortest, int longest, int blocks,
        int slots, int slotBits, int multiplier, int keys, int stride, int tails) =>
        Few(
            ref Unsafe.AsRef(in id.GetPinnableReference()), id.Length, shortest, longest, blocks,
            slots, slotBits, multiplier, keys, stride, tails);

    /// <summary>The row of an identifier in a table of any size.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="shortest">The length of the shortest identifier.</param>
    /// <param name="longest">The length of the longest identifier.</param>
    /// <param name="blocks">The number of blocks in a key, 1 to 7.</param>
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
    /// <param name="tails">The position of the tails; not used where no identifier is longer than the blocks.</param>
    /// <returns>The row, or -1.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int FindKey(
        string? id, int shortest, int longest, int blocks,
        int seeds, int seedBits, int slots, int slotBits, int rowWidth, int keys, int stride, int tails) =>
        id is null
            ? -1
            : Many(
                ref Unsafe.AsRef(in id.GetPinnableReference()), id.Length, shortest, longest, blocks,
                seeds, seedBits, slots, slotBits, rowWidth, keys, stride, tails);

    /// <inheritdoc cref="FindKey(string?, int, int, int, int, int, int, int, int, int, int, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int FindKey(
        ReadOnlySpan<char> id, int shortest, int longest, int blocks,
        int seeds, int seedBits, int slots, int slotBits, int rowWidth, int keys, int stride, int tails) =>
        Many(
            ref Unsafe.AsRef(in id.GetPinnableReference()), id.Length, shortest, longest, blocks,
            seeds, seedBits, slots, slotBits, rowWidth, keys, stride, tails);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Few(
        ref char first, int length, int shortest, int longest, int blocks,
        int slots, int slotBits, int multiplier, int keys, int stride, int tails)
    {
        if ((uint)(length - shortest) > (uint)(longest - shortest))
        {
            return -1;
        }

        KeyBlocks key = new(ref first, length, shortest, blocks);
        uint slot = unchecked((uint)key.Mixed * (uint)multiplier) >> (32 - slotBits);
        int row = Int(slots + (int)slot, 1);
        return IsKey(keys + (row * stride), in key, ref first, length, longest, blocks, tails) ? row : -1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Many(
        ref char first, int length, int shortest, int longest, int blocks,
        int seeds, int seedBits, int slots, int slotBits, int rowWidth, int keys, int stride, int tails)
    {
        if ((uint)(length - shortest) > (uint)(longest - shortest))
        {
            return -1;
        }

        // Each number is taken from one load: these loads wait for one another.
        KeyBlocks key = new(ref first, length, shortest, blocks);
        ulong hash = key.Mixed;
        uint seed = (ushort)Characters.EightBytes(At(seeds + ((int)(hash >> (64 - seedBits)) * 2)));
        uint index = unchecked((uint)hash * (MultiplierBase + (2 * seed))) >> (32 - slotBits);
        int width = rowWidth > WidestPlainRow ? rowWidth + 1 : rowWidth;
        ulong slot = Characters.EightBytes(At(slots + ((int)index * width)));
        if (rowWidth > WidestPlainRow && ((slot >> (8 * rowWidth)) & GroupMask) != ((hash >> 32) & GroupMask))
        {
            return -1;
        }

        ulong row = (slot & GroupMask) | ((slot >> 2) & (GroupMask << 6));
        if (rowWidth > 2)
        {
            row |= (slot >> 4) & (GroupMask << 12);
        }

        if (rowWidth > 3)
        {
            row |= (slot >> 6) & (GroupMask << 18);
        }

        return IsKey(keys + ((int)row * stride), in key, ref first, length, longest, blocks, tails) ? (int)row : -1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsKey(int position, in KeyBlocks key, ref char first, int length, int longest, int blocks, int tails)
    {
        byte* stored = At(position);
        int storedLength = longest < LongestStored || length < LongestStored ? length : LongestStored;
        ulong difference = (uint)((stored[0] & GroupMask) ^ storedLength);
        difference |= key.Strangers | (Characters.EightBytes(stored + 1) ^ key.First);
        if (blocks > 1)
        {
            difference |= Characters.EightBytes(stored + 9) ^ key.Second;
        }

        if (blocks > 2)
        {
            difference |= Characters.EightBytes(stored + 17) ^ key.Third;
        }

        if (blocks > 3)
        {
            difference |= Characters.EightBytes(stored + 25) ^ key.Fourth;
        }

        if (blocks > 4)
        {
            difference |= RestDifference(stored, in key, blocks);
        }

        return difference == 0
            && (longest <= blocks * KeyBlocks.Size
                || length <= blocks * KeyBlocks.Size
                || IsTail(position, ref first, length, blocks, tails));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong RestDifference(byte* stored, in KeyBlocks key, int blocks)
    {
        ulong difference = Characters.EightBytes(stored + 33) ^ key.Fifth;
        if (blocks > 5)
        {
            difference |= Characters.EightBytes(stored + 41) ^ key.Sixth;
        }

        return blocks > 6 ? difference | (Characters.EightBytes(stored + 49) ^ key.Seventh) : difference;
    }

    /// <summary>Whether an identifier that is longer than the blocks of its key equals the one in the tails.</summary>
    private bool IsTail(int position, ref char first, int length, int blocks, int tails) =>
        CompareText(tails + Int(position + 1 + (blocks * KeyBlocks.Size), TailWidth), ref first, length) == 0;
}
