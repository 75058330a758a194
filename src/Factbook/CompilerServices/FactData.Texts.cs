using System.Runtime.CompilerServices;

namespace Factbook.CompilerServices;

/// <content>
/// Texts. An entry is a header and the text in UTF-8. The header is a number in groups whose bit 32 says that
/// another group follows: twice the length in UTF-16, and one more where the text is not ASCII.
/// Base-class encodings are not used here: their first use loads types for 3 ms.
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
        int length = header >> 1;
        CheckText(next, length);
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

    /// <summary>The text of an entry, or <see langword="null"/>.</summary>
    /// <param name="origin">What the number counts from.</param>
    /// <param name="entry">The position of the entry less the origin, or 0 for none.</param>
    public string? NullableText(int origin, int entry) => entry == 0 ? null : Text(origin + entry);

    /// <summary>Compares an entry with characters, as <c>string.CompareOrdinal</c> would.</summary>
    private int CompareText(int position, ref char first, int length)
    {
        byte* next = At(position);
        int own = VariableInt(ref next) >> 1;
        CheckText(next, own);
        int low = 0;
        for (int i = 0; i < length && i < own; i++)
        {
            int difference = Utf8.NextUnit(ref next, ref low) - Unsafe.Add(ref first, i);
            if (difference != 0)
            {
                return difference;
            }
        }

        return own - length;
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
