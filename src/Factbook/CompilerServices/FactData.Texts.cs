using System.Runtime.CompilerServices;

namespace Factbook.CompilerServices;

/// <content>
/// Texts. An entry is a header and the text in UTF-8. The header is a number in groups whose bit 32 says that
/// another group follows: twice the number of bytes, and one more where a byte is not ASCII; then a second such number
/// follows, the length in UTF-16. Base-class encodings are not used here: their first use loads types for 3 ms.
/// </content>
public readonly unsafe partial struct FactData
{
    /// <summary>The text of an entry.</summary>
    /// <param name="position">The position of the entry.</param>
    /// <returns>A new string.</returns>
    public string Text(int position)
    {
        byte* next = At(position);
        int header = VariableInt(ref next);
        int length = (header & 1) == 0 ? header >> 1 : VariableInt(ref next);
        string text = new('\0', length);
        if (length > 0)
        {
            // The string is filled before anyone else can see it.
            fixed (char* characters = text)
            {
                if ((header & 1) == 0)
                {
                    Characters.Widen(next, characters, length);
                }
                else
                {
                    Utf8.Decode(next, characters, length);
                }
            }
        }

        return text;
    }

    /// <summary>
    /// The text of an entry of a heap, or <see langword="null"/>: no entry stands at the heap's first byte.
    /// </summary>
    /// <param name="heap">The position of the heap.</param>
    /// <param name="entry">The position of the entry within the heap, or 0 for none.</param>
    public string? NullableText(int heap, int entry) => entry == 0 ? null : Text(heap + entry);

    /// <summary>Compares an entry with characters, as <c>string.CompareOrdinal</c> would.</summary>
    private int CompareText(int position, ref char first, int length)
    {
        byte* next = At(position);
        int header = VariableInt(ref next);
        byte* end;
        if ((header & 1) != 0)
        {
            VariableInt(ref next);
        }

        end = next + (header >> 1);
        int low = 0;
        for (int i = 0; i < length; i++)
        {
            if (next == end && low == 0)
            {
                return -1;
            }

            int difference = Utf8.NextUnit(ref next, ref low) - Unsafe.Add(ref first, i);
            if (difference != 0)
            {
                return difference;
            }
        }

        return next == end && low == 0 ? 0 : 1;
    }

    private static int VariableInt(ref byte* next)
    {
        int value = 0;
        int shift = 0;
        int group;
        do
        {
            group = *next++ & GroupMask;
            value |= (group & 31) << shift;
            shift += 5;
        }
        while (group >= 32);

        return value;
    }
}
