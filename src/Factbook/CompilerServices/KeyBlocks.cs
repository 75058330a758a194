using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Factbook.CompilerServices;

/// <summary>
/// An identifier as up to four blocks of eight characters, which are hashed and compared as whole words. For the
/// compiler and the look-up; both must see the same blocks and hash, so both call this.
/// </summary>
/// <remarks>
/// <para>
/// The blocks start at the characters 0, 8 and 16, as many as there are, but never so late that they would pass
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
    private const ulong FinalFactor = 0xFF51AFD7ED558CCD;

    internal readonly ulong First;
    internal readonly ulong Second;
    internal readonly ulong Third;
    internal readonly ulong Fourth;

    private readonly ulong _characters;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal KeyBlocks(ref char first, int length, int shortest, int blocks)
    {
        if (shortest < Size && length < Size)
        {
            First = Short(ref first, length, ref _characters);
            return;
        }

        int last = length - Size;
        First = Block(ref first, blocks == 1 ? last : 0, ref _characters);
        if (blocks > 1)
        {
            Second = Block(ref first, blocks == 2 ? last : Least(last, Size), ref _characters);
        }

        if (blocks > 2)
        {
            Third = Block(ref first, blocks == 3 ? last : Least(last, 2 * Size), ref _characters);
        }

        if (blocks > 3)
        {
            Fourth = Block(ref first, last, ref _characters);
        }
    }

    /// <summary>Bits of characters that are not ASCII; 0 where all are.</summary>
    internal ulong Strangers
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _characters & NotAscii;
    }

    /// <summary>The blocks of an identifier.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="blocks">The number of blocks of its table, 1 to 4.</param>
    public static KeyBlocks Of(string id, int blocks)
    {
        id = id ?? throw new ArgumentNullException(nameof(id));
        return new KeyBlocks(ref Characters.First(id), id.Length, 0, blocks);
    }

    /// <summary>One of the blocks; the first character is in the lowest byte.</summary>
    /// <param name="index">The number of the block, 0 to 3.</param>
    public ulong this[int index] => index switch { 0 => First, 1 => Second, 2 => Third, _ => Fourth };

    /// <summary>The hash of the blocks and the length.</summary>
    /// <param name="length">The length of the identifier.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Hash(int length)
    {
        unchecked
        {
            ulong hash = ((ulong)length * LengthFactor)
                + (First * Factor0) + (Second * Factor1) + (Third * Factor2) + (Fourth * Factor3);
            return (hash ^ (hash >> 32)) * FinalFactor;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Block(ref char first, int offset, ref ulong characters)
    {
        ulong even = Characters.Four(ref first, offset);
        ulong odd = Characters.Four(ref first, offset + 4);
        characters |= even | odd;
        return even | (odd << 8);
    }

    private static ulong Short(ref char first, int length, ref ulong characters)
    {
        if (length >= 4)
        {
            ulong even = Characters.Four(ref first, 0);
            ulong odd = Characters.Four(ref first, length - 4);
            characters = even | odd;
            return even | (odd << 8);
        }

        for (int i = 0; i < length; i++)
        {
            characters |= (ulong)Unsafe.Add(ref first, i) << (16 * i);
        }

        return characters;
    }

    /// <summary>
    /// The lesser of two small numbers, without a branch: lengths vary, and a wrong guess costs a look-up.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Least(int left, int right) => right + ((left - right) & ((left - right) >> 31));
}
