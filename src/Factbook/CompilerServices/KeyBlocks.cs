using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Factbook.CompilerServices;

/// <summary>
/// Eight characters of an identifier as one word, and the hash of such words. For the compiler and the look-up; both
/// must see the same words and hash, so both call this.
/// </summary>
/// <remarks>
/// <para>
/// A block has its first four characters in the even bytes and the last four in the odd bytes, which is one shift away
/// from UTF-16. A character above 0x7F would be lost there, so the look-up gathers all characters apart, too.
/// </para>
/// <para>
/// Where an identifier is shorter than eight characters, some stand twice in its blocks. All lengths of a table
/// that stand side by side are read without a branch: lengths vary, and a wrong guess costs as much as a look-up.
/// </para>
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class KeyBlocks
{
    /// <summary>The number of characters in a block.</summary>
    public const int Size = 8;

    /// <summary>In place of the start of a block: the hash takes all blocks.</summary>
    public const int All = int.MaxValue;

    internal const ulong NotAscii = 0xFF80FF80FF80FF80;

    private const int Half = 4;

    // The factors of the blocks are a geometric sequence: factors in arithmetic relation collide on similar identifiers.
    private const ulong FirstFactor = 0x9E3779B97F4A7C15;
    private const ulong Ratio = 0xC2B2AE3D27D4EB4F;
    private const ulong SecondFactor = unchecked(FirstFactor * Ratio);
    private const ulong SlotFactor = 0xFF51AFD7ED558CCD;

    /// <summary>A block of an identifier; the first character is in the lowest byte.</summary>
    /// <param name="id">The identifier, not empty.</param>
    /// <param name="start">
    /// Where the block starts; below zero, from the end. Never so late that it would pass the end.
    /// </param>
    public static ulong Block(string id, int start)
    {
        id = id ?? throw new ArgumentNullException(nameof(id));
        ref char first = ref Unsafe.AsRef(in id.GetPinnableReference());
        int from = start < 0 ? start : Math.Min(start, Math.Max(0, id.Length - Size));
        ulong characters = 0;
        return from > 0
            ? Weave(ref Unsafe.Add(ref first, from), ref Unsafe.Add(ref first, from + Half), ref characters)
            : Read(ref first, id.Length, 0, int.MaxValue, from, ref characters);
    }

    /// <summary>The hash of one or two blocks of an identifier, or of all, and of its length.</summary>
    /// <param name="id">The identifier, not empty.</param>
    /// <param name="start">Where the block starts, or <see cref="All"/>; below zero, from the end.</param>
    /// <param name="other">Where the other block starts; the same where there is none.</param>
    public static ulong Hash(string id, int start, int other)
    {
        id = id ?? throw new ArgumentNullException(nameof(id));
        ref char first = ref Unsafe.AsRef(in id.GetPinnableReference());
        ulong characters = 0;
        ulong block = Read(ref first, id.Length, 0, int.MaxValue, start, ref characters);
        return Hash(
            id.Length, block, other == start ? 0 : Read(ref first, id.Length, 0, int.MaxValue, other, ref characters));
    }

    /// <summary>The slot that a seed leads a hash to.</summary>
    /// <param name="hash">The hash.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="bits">The bits of a slot's number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Slot(ulong hash, uint seed, int bits) =>
        unchecked(hash * (SlotFactor + (2 * (ulong)seed))) >> (64 - bits);

    /// <summary>The bits of a hash that a slot keeps, those below its seed's number. Only the lowest six count.</summary>
    /// <param name="hash">The hash.</param>
    /// <param name="seedBits">The bits of a seed's number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Mark(ulong hash, int seedBits) => (uint)(hash >> (64 - 6 - seedBits));

    /// <summary>The hash of a length and of one or two blocks; 0 where there is no other.</summary>
    /// <remarks>
    /// No bit moves down, so a slot and a seed are top bits of a product. Whatever an instruction here takes, a look-up takes
    /// twice: while it waits for memory, it is instructions that keep the processor from beginning the next one.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Hash(int length, ulong block, ulong other) =>
        unchecked(((block + (uint)length) * FirstFactor) + (other * SecondFactor));

    /// <summary>A block of an identifier in a table whose shortest and longest identifiers are known.</summary>
    /// <param name="first">The first character.</param>
    /// <param name="length">The length of the identifier.</param>
    /// <param name="shortest">A constant: the length of the shortest.</param>
    /// <param name="longest">A constant: the length of the longest.</param>
    /// <param name="start">
    /// A constant: where the block starts, or below zero, from the end; 0 or -8 where some are shorter than a block.
    /// </param>
    /// <param name="characters">Is given the bits of all characters.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Read(
        ref char first, int length, int shortest, int longest, int start, ref ulong characters)
    {
        if (start == All)
        {
            return Folded(ref first, length);
        }

        if (longest <= Half || (shortest < Half && length < Half))
        {
            return Short(ref first, length, ref characters);
        }

        // A length is not negative, which the JIT does not know.
        nint size = (nint)(uint)length;
        nint even = start < 0 ? size + start : start;
        nint odd = even + Half;
        if (longest <= Size)
        {
            even = 0;
            odd = size - Half;
        }
        else if (shortest < Size)
        {
            // How many characters are missing to a whole block, as a negative number, or 0.
            nint missing = size - Size;
            missing &= missing >> 63;
            even -= start < 0 ? missing : 0;
            odd += start < 0 ? 0 : missing;
        }

        return Weave(ref Unsafe.Add(ref first, even), ref Unsafe.Add(ref first, odd), ref characters);
    }

    /// <summary>Four characters woven with four others.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Weave(ref char even, ref char odd, ref ulong characters)
    {
        ulong four = Characters.Four(ref even);
        ulong others = Characters.Four(ref odd);
        characters |= four | others;
        return four | (others << 8);
    }

    // One to four characters, whatever their number: 0 0 0 0, 0 0 1 1, 0 0 1 2 or 0 1 2 3.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Short(ref char first, int length, ref ulong characters)
    {
        nint count = (nint)(uint)length;
        ulong four = first
            | ((ulong)Unsafe.Add(ref first, count >> 2) << 16)
            | ((ulong)Unsafe.Add(ref first, count >> 1) << 32)
            | ((ulong)Unsafe.Add(ref first, count - 1) << 48);
        characters |= four;
        return four | (four << 8);
    }

    // All blocks in one. Rare, so it is apart.
    private static ulong Folded(ref char first, int length)
    {
        ulong characters = 0;
        ulong folded = 0;
        for (int start = 0; start < length - Size; start += Size)
        {
            ref char at = ref Unsafe.Add(ref first, start);
            folded = unchecked((folded + Weave(ref at, ref Unsafe.Add(ref at, Half), ref characters)) * Ratio);
        }

        return unchecked(folded + Read(ref first, length, 0, int.MaxValue, -Size, ref characters));
    }
}
