using System;

namespace Factbook.Compiler.Encoding.Numbers;

/// <summary>
/// Writes the bytes that <c>Factbook.CompilerServices.FactData</c> reads: each method here is the inverse of the reader
/// with its name. Not safe to share between threads.
/// </summary>
/// <param name="capacity">About how many bytes there will be, so that they need not be moved.</param>
public sealed partial class SixBitBuffer(int capacity = 256)
{
    private const int GroupMask = 63;
    private const int FirstGroup = 0x40;

    private byte[] _bytes = new byte[capacity];

    /// <summary>The number of bytes written, which is the position of the next one.</summary>
    public int Count { get; private set; }

    /// <summary>Writes a non-negative number, the lowest group first.</summary>
    /// <param name="value">The number.</param>
    /// <param name="width">The number of groups.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative or needs more groups.</exception>
    public void Int(int value, int width) => Groups(value >= 0 ? (ulong)value : ulong.MaxValue, width);

    /// <summary>Writes a number below 2^24 in groups of which 63 is 0x7F, one more than 62: sums of bytes are sums of groups.</summary>
    /// <param name="value">The number.</param>
    /// <param name="width">The number of groups, 1 to 4.</param>
    public void EvenInt(int value, int width)
    {
        Reserve(width);
        for (int i = 0; i < width; i++, value >>= 6)
        {
            _bytes[Count++] = (byte)(FirstGroup + (value & GroupMask));
        }
    }

    /// <summary>Writes a number of any sign as its 64 bits less those that the width leaves no room for.</summary>
    /// <param name="value">The number; the lowest is to be subtracted before, so that the width can be small.</param>
    /// <param name="width">The number of groups, 1 to 11.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number needs more groups.</exception>
    public void Long(long value, int width) => Groups(unchecked((ulong)value), width);

    /// <summary>Writes a number that may be absent.</summary>
    /// <param name="value">The number, or none.</param>
    /// <param name="width">The number of groups, 1 to 11.</param>
    /// <param name="minimum">The lowest number of the column.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number needs more groups.</exception>
    public void NullableLong(long? value, int width, long minimum)
    {
        ulong offset = value is { } number ? unchecked((ulong)(number - minimum)) : 0;
        if (offset == ulong.MaxValue)
        {
            // One more is 2^64: 60 zero bits, and bit 4 of the group that follows them.
            Groups(0, GroupWidth.WidestLong - 1);
            Groups(16, 1);
        }
        else
        {
            Groups(value is null ? 0 : offset + 1, width);
        }
    }

    /// <summary>Writes true or false.</summary>
    /// <param name="value">The value.</param>
    public void Bool(bool value) => Int(value ? 1 : 0, 1);

    /// <summary>Writes true, false or none.</summary>
    /// <param name="value">The value.</param>
    public void NullableBool(bool? value) => Int(value is { } known ? known ? 2 : 1 : 0, 1);

    /// <summary>Writes bytes as they are.</summary>
    /// <param name="bytes">The bytes: ASCII, or whole characters of UTF-8.</param>
    public void Raw(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(Count));
        Count += bytes.Length;
    }

    /// <summary>The bytes written so far; valid until more are written.</summary>
    public ReadOnlySpan<byte> AsSpan() => _bytes.AsSpan(0, Count);

    /// <summary>The bytes written, once nothing is written any more.</summary>
    public ReadOnlyMemory<byte> AsMemory() => _bytes.AsMemory(0, Count);

    /// <summary>A copy of the bytes written so far.</summary>
    public byte[] ToArray() => _bytes.AsSpan(0, Count).ToArray();

    /// <summary>The bytes written so far, comparable by value; a copy, unless the capacity was exact.</summary>
    /// <remarks>A full array is never written to again: what is added later moves to a larger one.</remarks>
    public EquatableArray<byte> ToEquatableArray() => new(Count == _bytes.Length ? _bytes : ToArray());

    /// <summary>The byte of a group, 0 to 63.</summary>
    internal static byte Byte(int group) => (byte)(group == GroupMask ? '?' : FirstGroup + group);

    private void Groups(ulong value, int width)
    {
        bool fits = width is > 0 and < GroupWidth.WidestLong ? value >> (6 * width) == 0 : width == GroupWidth.WidestLong;
        if (!fits)
        {
            throw new ArgumentOutOfRangeException(nameof(value), $"{value} does not fit into {width} groups.");
        }

        Reserve(width);
        for (int i = 0; i < width; i++, value >>= 6)
        {
            _bytes[Count++] = Byte((int)(value & GroupMask));
        }
    }

    private void Reserve(int more)
    {
        if (Count + more > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(Count + more, _bytes.Length * 2));
        }
    }
}
