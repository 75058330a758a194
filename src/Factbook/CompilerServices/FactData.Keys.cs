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
    /// <param name="start">
    /// Where the block starts that the hash takes, or <see cref="KeyBlocks.All"/>; below zero, from the end.
    /// </param>
    /// <param name="other">Where another starts that it takes; the same where there is none.</param>
    /// <param name="slots">The position of the slots: one group each, the row.</param>
    /// <param name="slotBits">The number of slots as a power of two, at least 1.</param>
    /// <param name="multiplier">What the low half of the hash is multiplied with; the top bits are the slot.</param>
    /// <param name="keys">The position of the key of row 0.</param>
    /// <param name="stride">The distance from one key to the next.</param>
    /// <param name="blocks">The number of blocks in a key, 1 to 7.</param>
    /// <param name="tails">The position of the tails; not used where no identifier is longer than the blocks.</param>
    /// <returns>The row, or -1.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int FindKeyOfFew(
        string? id, int shortest, int longest, int start, int other,
        int slots, int slotBits, int multiplier, int keys, int stride, int blocks, int tails) =>
        id is null
            ? -1
            : Few(
                ref Unsafe.AsRef(in id.GetPinnableReference()), id.Length, shortest, longest, start, other,
                slots, slotBits, multiplier, keys, stride, blocks, tails);

    /// <inheritdoc cref="FindKeyOfFew(string?, int, int, int, int, int, int, int, int, int, int, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int FindKeyOfFew(
        ReadOnlySpan<char> id, int shortest, int longest, int start, int other,
        int slots, int slotBits, int multiplier, int keys, int stride, int blocks, int tails) =>
        Few(
            ref Unsafe.AsRef(in id.GetPinnableReference()), id.Length, shortest, longest, start, other,
            slots, slotBits, multiplier, keys, stride, blocks, tails);

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
        int slots, int slotBits, int multiplier, int keys, int stride, int blocks, int tails)
    {
        if ((uint)(length - shortest) > (uint)(longest - shortest))
        {
            return -1;
        }

        ulong characters = 0;
        ulong hashed = KeyBlocks.Read(ref first, length, shortest, longest, start, ref characters);
        ulong hash = KeyBlocks.Hash(ref first, length, shortest, longest, hashed, start, other);
        uint slot = unchecked((uint)hash * (uint)multiplier) >> (32 - slotBits);
        uint row = *At(slots, slot) & (uint)GroupMask;
        byte* stored = At(keys, row * (uint)stride);
        return IsKey(
            stored, ref first, length, shortest, longest, start, hashed, characters, blocks, tails) ? (int)row : -1;
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

        // Each number is taken from one load: these loads wait for one another.
        ulong characters = 0;
        ulong hashed = KeyBlocks.Read(ref first, length, shortest, longest, start, ref characters);
        ulong hash = KeyBlocks.Hash(ref first, length, shortest, longest, hashed, start, other);
        uint seed = (ushort)Characters.EightBytes(At(seeds, (uint)(hash >> (64 - seedBits)) * 2));
        uint index = unchecked((uint)hash * (MultiplierBase + (2 * seed))) >> (32 - slotBits);
        uint width = (uint)(rowWidth > WidestPlainRow ? rowWidth + 1 : rowWidth);
        ulong slot = Characters.EightBytes(At(slots, index * width));
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

        byte* stored = At(keys, (uint)row * (uint)stride);
        return IsKey(
            stored, ref first, length, shortest, longest, start, hashed, characters, blocks, tails) ? (int)row : -1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsKey(
        byte* stored, ref char first, int length, int shortest, int longest,
        int start, ulong hashed, ulong characters, int blocks, int tails)
    {
        if ((stored[0] & GroupMask) != (longest < LongestStored || length < LongestStored ? length : LongestStored))
        {
            return false;
        }

        ulong difference = Characters.EightBytes(stored + 1)
            ^ (start == 0 ? hashed : KeyBlocks.Read(ref first, length, shortest, longest, 0, ref characters));
        if (blocks > 1)
        {
            difference |= Characters.EightBytes(stored + 1 + ((blocks - 1) * KeyBlocks.Size))
                ^ (start == -KeyBlocks.Size
                    ? hashed
                    : KeyBlocks.Read(ref first, length, shortest, longest, -KeyBlocks.Size, ref characters));
        }

        if (blocks > 2)
        {
            nint next = KeyBlocks.Size;
            nint last = length - KeyBlocks.Size;
            if (shortest >= 2 * KeyBlocks.Size)
            {
                difference |= Characters.EightBytes(stored + 1 + next)
                    ^ (start == KeyBlocks.Size
                        ? hashed
                        : KeyBlocks.Read(ref first, length, shortest, longest, KeyBlocks.Size, ref characters));
                next += KeyBlocks.Size;
            }

            if (blocks > 3 || shortest < 2 * KeyBlocks.Size)
            {
                if (longest > blocks * KeyBlocks.Size)
                {
                    last = Math.Min((int)last, (blocks - 1) * KeyBlocks.Size);
                }

                for (; next < last; next += KeyBlocks.Size)
                {
                    ref char at = ref Unsafe.Add(ref first, next);
                    difference |= Characters.EightBytes(stored + 1 + next)
                        ^ KeyBlocks.Weave(ref at, ref Unsafe.Add(ref at, 4), ref characters);
                }
            }
        }

        return (difference | (characters & KeyBlocks.NotAscii)) == 0
            && (longest <= blocks * KeyBlocks.Size
                || length <= blocks * KeyBlocks.Size
                || IsTail(stored, ref first, length, blocks, tails));
    }

    /// <summary>Whether an identifier that is longer than the blocks of its key equals the one in the tails.</summary>
    private bool IsTail(byte* stored, ref char first, int length, int blocks, int tails) =>
        CompareText(tails + Int(stored + 1 + (blocks * KeyBlocks.Size), TailWidth), ref first, length) == 0;
}
