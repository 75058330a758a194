using System;
using System.Runtime.CompilerServices;
#if !NET8_0_OR_GREATER
using System.Runtime.InteropServices;
#endif

namespace Factbook.CompilerServices;

/// <summary>Reads and writes several characters at a time, whatever the order of bytes in a word.</summary>
internal static unsafe class Characters
{
#if !NET8_0_OR_GREATER
    /// <summary>
    /// The first character of a string; of an empty one, its terminator. Newer strings have the method.
    /// </summary>
    public static ref readonly char GetPinnableReference(this string text) =>
        ref MemoryMarshal.GetReference(text.AsSpan());
#endif

    /// <summary>Four characters, the first one in the lowest 16 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Four(ref char start) => BitConverter.IsLittleEndian
        ? Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref start))
        : start
            | ((ulong)Unsafe.Add(ref start, 1) << 16)
            | ((ulong)Unsafe.Add(ref start, 2) << 32)
            | ((ulong)Unsafe.Add(ref start, 3) << 48);

    /// <summary>Two bytes, the first one in the lowest 8 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint TwoBytes(byte* start) => BitConverter.IsLittleEndian
        ? Unsafe.ReadUnaligned<ushort>(start)
        : start[0] | ((uint)start[1] << 8);

    /// <summary>Eight bytes, the first one in the lowest 8 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong EightBytes(byte* start)
    {
        if (BitConverter.IsLittleEndian)
        {
            return Unsafe.ReadUnaligned<ulong>(start);
        }

        ulong value = 0;
        for (int i = 7; i >= 0; i--)
        {
            value = (value << 8) | start[i];
        }

        return value;
    }

    /// <summary>Writes ASCII bytes as characters, four at a time where the lowest byte of a word comes first.</summary>
    public static void Widen(byte* source, char* target, int length)
    {
        int i = 0;
        if (BitConverter.IsLittleEndian)
        {
            for (; i <= length - 4; i += 4)
            {
                WriteFour(Unsafe.ReadUnaligned<uint>(source + i), target + i);
            }
        }

        for (; i < length; i++)
        {
            target[i] = (char)source[i];
        }
    }

    /// <summary>Whether ASCII bytes are these characters.</summary>
    public static bool AreEqual(byte* ascii, ref char first, int length)
    {
        int i = 0;
        if (BitConverter.IsLittleEndian)
        {
            for (; i <= length - 4; i += 4)
            {
                if (Wide(Unsafe.ReadUnaligned<uint>(ascii + i)) != Four(ref Unsafe.Add(ref first, i)))
                {
                    return false;
                }
            }
        }

        for (; i < length; i++)
        {
            if (ascii[i] != Unsafe.Add(ref first, i))
            {
                return false;
            }
        }

        return true;
    }

    // Four bytes as characters: the lowest byte is the first one.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Wide(ulong four)
    {
        four = (four | (four << 16)) & 0x0000FFFF0000FFFF;
        return (four | (four << 8)) & 0x00FF00FF00FF00FF;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WriteFour(ulong four, char* target)
    {
        four = Wide(four);
        if (BitConverter.IsLittleEndian)
        {
            Unsafe.WriteUnaligned(target, four);
            return;
        }

        for (int i = 0; i < 4; i++, four >>= 16)
        {
            target[i] = (char)four;
        }
    }
}
