using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Factbook.CompilerServices;

/// <summary>
/// An identifier as up to seven blocks of eight characters, which are hashed and compared as whole words. For the
/// compiler and the look-up; both must see the same blocks and hash, so both call this.
/// </summary>
/// <remarks>
/// <para>
/// The blocks start at the characters 0, 8, 16 and so on, as many as there are, but never so late that they would pass
/// the end; the last one ends with the identifier. Blocks may overlap, and characters between the last but one and the
/// last block of a long identifier are in none. An identifier below eight characters is in the first block alone.
/// </para>
/// <para>
/// In a block the first four characters are in the even bytes and the last four in the odd bytes, which is one shift
/// away from UTF-16. A character above 0x7F would be lost there, so all characters are gathered apart, too: an
/// identifier with such a character equals none.
/// </para>
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct KeyBlocks
{
    /// <summary>The number of characters in a block.</summary>
    public const int Size = 8;

    private const ulong NotAscii = 0xFF80FF80FF80FF80;

    // The factors of the blocks are a geometric sequence: factors in arithmetic relation collide on similar
    // identifiers.
    private const ulong LengthFactor = 0xD6E8FEB86659FD93;
    private const ulong Factor0 = 0x9E3779B97F4A7C15;
    private const ulong Ratio = 0xC2B2AE3D27D4EB4F;
    private const ulong Factor1 = unchecked(Factor0 * Ratio);
    private const ulong Factor2 = unchecked(Factor1 * Ratio);
    private const ulong Factor3 = unchecked(Factor2 * Ratio);
    private const ulong Factor4 = unchecked(Factor3 * Ratio);
    private const ulong Factor5 = unchecked(Factor4 * Ratio);
    private const ulong Factor6 = unchecked(Factor5 * Ratio);
    private const ulong FinalFactor = 0xFF51AFD7ED558CCD;

    internal readonly ulong First;
    internal readonly ulong Second;
    internal readonly ulong Third;
    internal readonly ulong Fourth;
    internal readonly ulong Fifth;
    internal readonly ulong Sixth;
    internal readonly ulong Seventh;

    // A look-up reads fields: a property would be one more method for the JIT to compile before the first fact.
    internal readonly ulong Mixed;

    /// <summary>Bits of characters that are not ASCII; 0 where all are.</summary>
    internal readonly ulong Strangers;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal KeyBlocks(ref char first, int length, int shortest, int blocks)
    {
        ulong characters = 0;
        ulong hash = unchecked((uint)length * LengthFactor);
        if (shortest < Size && length < Size)
        {
            First = Short(ref first, length, ref characters);
            hash = unchecked(hash + (First * Factor0));
        }
        else
        {
            nint last = length - Size;
            First = Block(ref first, 0, blocks, shortest, last, ref characters);
            hash = unchecked(hash + (First * Factor0));
            if (blocks > 1)
            {
                Second = Block(ref first, 1, blocks, shortest, last, ref characters);
                hash = unchecked(hash + (Second * Factor1));
            }

            if (blocks > 2)
            {
                Third = Block(ref first, 2, blocks, shortest, last, ref characters);
                hash = unchecked(hash + (Third * Factor2));
            }

            if (blocks > 3)
            {
                Fourth = Block(ref first, 3, blocks, shortest, last, ref characters);
                hash = unchecked(hash + (Fourth * Factor3));
            }

            if (blocks > 4)
            {
                hash = unchecked(hash + Rest(
                    ref first, blocks, shortest, last, ref characters, out Fifth, out Sixth, out Seventh));
            }
        }

        Strangers = characters & NotAscii;
        Mixed = unchecked((hash ^ (hash >> 32)) * FinalFactor);
    }

    /// <summary>The hash of the blocks and the length.</summary>
    public ulong Hash => Mixed;

    /// <summary>The blocks of an identifier.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="blocks">The number of blocks of its table, 1 to 7.</param>
    public static KeyBlocks Of(string id, int blocks)
    {
        id = id ?? throw new ArgumentNullException(nameof(id));
        return new KeyBlocks(ref Unsafe.AsRef(in id.GetPinnableReference()), id.Length, 0, blocks);
    }

    /// <summary>One of the blocks; the first character is in the lowest byte.</summary>
    /// <param name="index">The number of the block, 0 to 6.</param>
    public ulong this[int index] => index switch
    {
        0 => First,
        1 => Second,
        2 => Third,
        3 => Fourth,
        4 => Fifth,
        5 => Sixth,
        _ => Seventh,
    };

    // Apart from the constructor, because few tables have so long identifiers, and the JIT compiles whatever is there.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Rest(
        ref char first, int blocks, int shortest, nint last, ref ulong characters,
        out ulong fifth, out ulong sixth, out ulong seventh)
    {
        sixth = 0;
        seventh = 0;
        fifth = Block(ref first, 4, blocks, shortest, last, ref characters);
        if (blocks > 5)
        {
            sixth = Block(ref first, 5, blocks, shortest, last, ref characters);
        }

        if (blocks > 6)
        {
            seventh = Block(ref first, 6, blocks, shortest, last, ref characters);
        }

        return unchecked((fifth * Factor4) + (sixth * Factor5) + (seventh * Factor6));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Block(ref char first, int number, int blocks, int shortest, nint last, ref ulong characters)
    {
        nint start = number * Size;
        if (number == blocks - 1)
        {
            start = last;
        }
        else if (shortest < (number + 1) * Size)
        {
            // The lesser of both without a branch: lengths vary, and a wrong guess costs as much as a look-up.
            start += (last - start) & ((last - start) >> 63);
        }

        ref char even = ref Unsafe.Add(ref first, start);
        ulong four = Characters.Four(ref even);
        ulong others = Characters.Four(ref Unsafe.Add(ref even, 4));
        characters |= four | others;
        return four | (others << 8);
    }

    private static ulong Short(ref char first, int length, ref ulong characters)
    {
        if (length >= 4)
        {
            ulong four = Characters.Four(ref first);
            ulong others = Characters.Four(ref Unsafe.Add(ref first, length - 4));
            characters = four | others;
            return four | (others << 8);
        }

        for (int i = 0; i < length; i++)
        {
            characters |= (ulong)Unsafe.Add(ref first, i) << (16 * i);
        }

        return characters;
    }
}
