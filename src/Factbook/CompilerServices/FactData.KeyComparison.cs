using System;
using System.Runtime.CompilerServices;

namespace Factbook.CompilerServices;

/// <content>Whether an identifier is the one of a row: its length and its blocks, each compared as one word.</content>
public readonly unsafe partial struct FactData
{
    /// <summary>Whether the key of a record is that of an identifier.</summary>
    /// <param name="stored">The key.</param>
    /// <param name="first">The first character of the identifier.</param>
    /// <param name="length">Its length, from the shortest to the longest.</param>
    /// <param name="shortest">A constant: the length of the shortest identifier.</param>
    /// <param name="longest">A constant: the length of the longest.</param>
    /// <param name="start">A constant: where the block starts that the hash has taken.</param>
    /// <param name="one">This block.</param>
    /// <param name="other">A constant: where the other one starts that it has taken, or the same.</param>
    /// <param name="two">The other one.</param>
    /// <param name="characters">The bits of all characters that were read so far.</param>
    /// <param name="blocks">A constant: the number of blocks in a key.</param>
    /// <param name="tails">The position of the tails.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsKey(
        byte* stored, ref char first, int length, int shortest, int longest,
        int start, ulong one, int other, ulong two, ulong characters, int blocks, int tails)
    {
        bool isLength = longest < LongestStored
            ? *stored == FirstGroup + length
            : (*stored & GroupMask) == Math.Min(length, LongestStored);
        byte* block = stored + 1;
        if (!isLength || Characters.EightBytes(block) != (start == 0 ? one : other == 0 ? two
            : KeyBlocks.Read(ref first, length, shortest, longest, 0, ref characters)))
        {
            return false;
        }

        nint next = KeyBlocks.Size;
        nint last = length - KeyBlocks.Size;
        if (blocks > 2 && shortest >= 2 * KeyBlocks.Size)
        {
            if (Characters.EightBytes(block + next) != (start == KeyBlocks.Size ? one : other == KeyBlocks.Size ? two
                : KeyBlocks.Read(ref first, length, shortest, longest, KeyBlocks.Size, ref characters)))
            {
                return false;
            }

            next += KeyBlocks.Size;
        }

        if (blocks > 3 || (blocks > 2 && shortest < 2 * KeyBlocks.Size))
        {
            if (longest > blocks * KeyBlocks.Size)
            {
                nint most = (blocks - 1) * KeyBlocks.Size;
                last = last < most ? last : most;
            }

            for (; next < last; next += KeyBlocks.Size)
            {
                ref char at = ref Unsafe.Add(ref first, next);
                if (Characters.EightBytes(block + next) != KeyBlocks.Weave(ref at, ref Unsafe.Add(ref at, 4), ref characters))
                {
                    return false;
                }
            }
        }

        if (blocks > 1 && Characters.EightBytes(block + ((blocks - 1) * KeyBlocks.Size)) != (
            start == -KeyBlocks.Size ? one : other == -KeyBlocks.Size ? two
            : KeyBlocks.Read(ref first, length, shortest, longest, -KeyBlocks.Size, ref characters)))
        {
            return false;
        }

        return (characters & KeyBlocks.NotAscii) == 0
            && (longest <= blocks * KeyBlocks.Size
                || length <= blocks * KeyBlocks.Size
                || IsTail(stored, ref first, length, blocks, tails));
    }

    /// <summary>
    /// Whether an identifier that is longer than the blocks of its key equals the one in the tails, which is ASCII, too.
    /// Those are rare, so this is apart. What the blocks before the last one hold is known to be equal.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool IsTail(byte* stored, ref char first, int length, int blocks, int tails)
    {
        byte* tail = At(tails + Int(stored + 1 + (blocks * KeyBlocks.Size), TailWidth));
        if (VariableInt(ref tail) >> 1 != length)
        {
            return false;
        }

        for (int i = (blocks - 1) * KeyBlocks.Size; i < length; i++)
        {
            if (tail[i] != Unsafe.Add(ref first, i))
            {
                return false;
            }
        }

        return true;
    }
}
