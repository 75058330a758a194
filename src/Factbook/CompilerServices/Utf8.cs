namespace Factbook.CompilerServices;

/// <summary>Decodes UTF-8 that the compiler has written; it is always well formed, so nothing is checked.</summary>
internal static unsafe class Utf8
{
    /// <summary>Writes exactly <paramref name="length"/> UTF-16 units.</summary>
    public static void Decode(byte* next, char* target, int length)
    {
        int low = 0;
        for (int i = 0; i < length; i++)
        {
            target[i] = (char)NextUnit(ref next, ref low);
        }
    }

    /// <summary>
    /// The next UTF-16 unit. <paramref name="low"/> carries the second half of a pair, and is 0 otherwise.
    /// </summary>
    public static int NextUnit(ref byte* next, ref int low)
    {
        if (low != 0)
        {
            int second = low;
            low = 0;
            return second;
        }

        int lead = *next++;
        if (lead < 0x80)
        {
            return lead;
        }

        if (lead < 0xE0)
        {
            return ((lead & 0x1F) << 6) | (*next++ & 0x3F);
        }

        int tail = ((*next++ & 0x3F) << 6) | (*next++ & 0x3F);
        if (lead < 0xF0)
        {
            return ((lead & 0xF) << 12) | tail;
        }

        // Four bytes: 21 bits, of which lead has 3, tail the middle 12 and the last byte 6.
        int beyond = (((lead & 7) << 18) | (tail << 6) | (*next++ & 0x3F)) - 0x10000;
        low = 0xDC00 | (beyond & 0x3FF);
        return 0xD800 | (beyond >> 10);
    }
}
