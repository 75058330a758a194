using System.Runtime.CompilerServices;

namespace Factbook.CompilerServices;

/// <content>
/// Whole numbers: groups of six bits, one in a byte, the lowest group first. A group v is the byte 0x40 + v, and 63 is
/// '?', so that the low six bits of a byte are its group and no byte but the backslash needs an escape in a literal.
/// </content>
public readonly unsafe partial struct FactData
{
    private const int GroupMask = 63;
    private const int WidestInt = 5;

    /// <summary>A number of one to five groups: below 2^30.</summary>
    /// <remarks>
    /// One method for all widths: before the first fact the JIT compiles it once. Where it optimises, the width is a
    /// constant, and nothing remains but the groups that there are.
    /// </remarks>
    /// <param name="position">The position of its first byte.</param>
    /// <param name="width">The number of groups, 1 to 5.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Int(int position, int width) => Int(At(position, size: width), width);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Int(byte* p, int width)
    {
        int value = p[0] & GroupMask;
        if (width > 1)
        {
            value |= (p[1] & GroupMask) << 6;
        }

        if (width > 2)
        {
            value |= (p[2] & GroupMask) << 12;
        }

        if (width > 3)
        {
            value |= (p[3] & GroupMask) << 18;
        }

        return width > 4 ? value | ((p[4] & GroupMask) << 24) : value;
    }

    /// <summary>A number that may be absent: 0 is no value, and v is the value v - 1 + minimum.</summary>
    /// <param name="position">The position of its first byte.</param>
    /// <param name="width">The number of groups, 1 to 5.</param>
    /// <param name="minimum">What was subtracted.</param>
    public int? NullableInt(int position, int width, int minimum)
    {
        int value = Int(position, width);
        return value == 0 ? null : value - 1 + minimum;
    }

    /// <summary>A number of up to eleven groups. Eleven hold 66 bits, of which these are the lowest 64.</summary>
    /// <param name="position">The position of its first byte.</param>
    /// <param name="width">The number of groups, 1 to 11.</param>
    public long Long(int position, int width)
    {
        byte* p = At(position, size: width);
        ulong value = 0;
        while (--width >= 0)
        {
            value = (value << 6) | (uint)(p[width] & GroupMask);
        }

        return unchecked((long)value);
    }

    /// <summary>A number that may be absent: all groups 0 is no value, and v is the value v - 1 + minimum.</summary>
    /// <remarks>v needs 65 bits where the values span all of <see langword="long"/>; eleven groups have them.</remarks>
    /// <param name="position">The position of its first byte.</param>
    /// <param name="width">The number of groups, 1 to 11.</param>
    /// <param name="minimum">What was subtracted.</param>
    public long? NullableLong(int position, int width, long minimum)
    {
        long value = Long(position, width);
        bool absent = value == 0 && (width < 11 || Int(position + 10, 1) < 16);
        return absent ? null : unchecked(value - 1 + minimum);
    }

    /// <summary>Whether a one-group number is 1.</summary>
    /// <param name="position">The position of the byte.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Bool(int position) => Int(position, 1) == 1;

    /// <summary>0 is no value, 1 is false, 2 is true.</summary>
    /// <param name="position">The position of the byte.</param>
    public bool? NullableBool(int position) => Int(position, 1) switch { 0 => null, 1 => false, _ => true };
}
