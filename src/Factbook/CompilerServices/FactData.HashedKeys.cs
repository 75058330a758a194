using System;
using System.Runtime.CompilerServices;

namespace Factbook.CompilerServices;

/// <content>
/// Look-up of the values of unique keys and of indexed texts through the perfect hash that serves identifiers, too, and from which
/// what is found has yet to be compared: a stranger may be led to any row.
/// </content>
public readonly unsafe partial struct FactData
{
    /// <summary>The only number that can belong to a hash.</summary>
    /// <param name="hash">The hash.</param>
    /// <param name="seeds">
    /// The position of the seeds: two bytes each, as they are. The top bits of the hash are the seed's number.
    /// </param>
    /// <param name="seedBits">The number of seeds as a power of two, at least 1.</param>
    /// <param name="slots">
    /// The position of the slots: the number and, where it has more than two groups, a group of bits of the hash, by which most
    /// strangers are turned away.
    /// </param>
    /// <param name="slotBits">The number of slots as a power of two, at least 1.</param>
    /// <param name="width">The number of groups of a number in a slot, 2 to 5.</param>
    /// <returns>The number, or -1.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int FindHashed(ulong hash, int seeds, int seedBits, int slots, int slotBits, int width)
    {
        uint seed = Characters.TwoBytes(At(seeds, (uint)(hash >> (64 - seedBits)) * 2, size: 2));
        bool isMarked = width > WidestPlainRow;
        int size = isMarked ? width + 1 : width;
        byte* slot = At(slots, (uint)KeyBlocks.Slot(hash, seed, slotBits) * (uint)size, size);
        return isMarked && ((KeyBlocks.Mark(hash, seedBits) ^ slot[width]) & GroupMask) != 0 ? -1 : Int(slot, width);
    }

    /// <summary>Whether an entry is a text.</summary>
    internal bool IsText(int position, ReadOnlySpan<char> text)
    {
        ref char first = ref Unsafe.AsRef(in text.GetPinnableReference());
        byte* next = At(position);
        int header = VariableInt(ref next);
        if (header >> 1 != text.Length)
        {
            return false;
        }

        CheckText(next, text.Length);
        return (header & 1) == 0
            ? Characters.AreEqual(next, ref first, text.Length)
            : CompareText(position, ref first, text.Length) == 0;
    }
}
