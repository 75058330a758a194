using System.Runtime.CompilerServices;

namespace Factbook.CompilerServices;

/// <content>
/// Whole numbers: groups of six bits, one in a byte, the lowest group first. A group v is the byte 0x40 + v, and 63 is
/// '?', so that the low six bits of a byte are its group and no byte but the backslash needs an escape in a literal.
/// </content>
public readonly unsafe partial struct FactData
{
    private const int GroupMask = 63;

    /// <summary>The group at a position: 0 to 63.</summary>
    /// <param name="position">The position of the byte.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Int1(int position) => *At(position) & GroupMask;

    /// <summary>A number of two groups, below 2^12.</summary>
    /// <param name="position">The position of its first byte.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Int2(int position)
    {
        byte* p = At(position);
        return (p[0] & GroupMask) | ((p[1] & GroupMask) << 6);
    }

    /// <summary>A number of three groups, below 2^18.</summary>
    /// <param name="position">The position of its first byte.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Int3(int position)
    {
        byte* p = At(position);
        return (p[0] & GroupMask) | ((p[1] & GroupMask) << 6) | ((p[2] & GroupMask) << 12);
    }

    /// <summary>A number of four groups, below 2^24.</summary>
    /// <param name="position">The position of its first byte.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Int4(int position)
    {
        byte* p = At(position);
        return (p[0] & GroupMask) | ((p[1] & GroupMask) << 6) | ((p[2] & GroupMask) << 12) | ((p[3] & GroupMask) << 18);
    }

    /// <summary>A number of five groups, below 2^30.</summary>
    /// <param name="position">The position of its first byte.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Int5(int position) => Int4(position) | (Int1(position + 4) << 24);

    /// <summary>A number of one to five groups; meant for a constant width, of which one branch remains.</summary>
    /// <param name="position">The position of its first byte.</param>
    /// <param name="width">The number of groups, 1 to 5.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Int(int position, int width) => width switch
    {
        1 => Int1(position),
        2 => Int2(position),
        3 => Int3(position),
        4 => Int4(position),
        _ => Int5(position),
    };

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
        byte* p = At(position);
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
        bool absent = value == 0 && (width < 11 || Int1(position + 10) < 16);
        return absent ? null : unchecked(value - 1 + minimum);
    }

    /// <summary>Whether a one-group number is 1.</summary>
    /// <param name="position">The position of the byte.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Bool(int position) => Int1(position) == 1;

    /// <summary>0 is no value, 1 is false, 2 is true.</summary>
    /// <param name="position">The position of the byte.</param>
    public bool? NullableBool(int position) => Int1(position) switch { 0 => null, 1 => false, _ => true };
}
