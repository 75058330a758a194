namespace Factbook.CompilerServices;

/// <content>
/// Texts of large tables. Where the header says that a text is not plain, a sign of ASCII stands for a string of up to
/// fifteen characters, or begins a pair that does, or is the escape, behind which a byte is itself; bytes beyond ASCII are
/// UTF-8.
/// </content>
public readonly unsafe partial struct FactData
{
    private const int FirstSign = 0x20;
    private const int Signs = 95;
    private const int LongestString = 15;
    private const int StringSize = LongestString + 1;
    private const int PageSize = Signs * StringSize;

    /// <summary>The text of an entry of a coded heap.</summary>
    /// <param name="strings">
    /// The position of what the signs from the space on stand for: sixteen bytes each, the length, then the string. The
    /// escape has the length 0. The length 15 + n means a pair, whose second sign is looked up in the n-th page behind.
    /// </param>
    /// <param name="position">The position of the entry.</param>
    /// <returns>A new string.</returns>
    public string CodedText(int strings, int position)
    {
        byte* next = At(position);
        int header = VariableInt(ref next);
        string text = new('\0', header >> 1);
        CheckText(next, (header & 1) == 0 ? text.Length : 0);

        // The string is filled before anyone else can see it.
        fixed (char* characters = text)
        {
            if ((header & 1) == 0)
            {
                Characters.Widen(next, characters, text.Length);
            }
            else
            {
                Decode(next, At(strings) - (FirstSign * StringSize), characters, characters + text.Length);
            }
        }

        return text;
    }

    /// <summary>The text of an entry of a coded heap, or <see langword="null"/>.</summary>
    /// <param name="strings">The position of the strings.</param>
    /// <param name="origin">What the number counts from.</param>
    /// <param name="entry">The position of the entry less the origin, or 0 for none.</param>
    public string? NullableCodedText(int strings, int origin, int entry) =>
        entry == 0 ? null : CodedText(strings, origin + entry);

    private static void Decode(byte* next, byte* strings, char* target, char* end)
    {
        int low = 0;
        while (target < end)
        {
            if (low != 0 || *next >= 0x80)
            {
                *target++ = (char)Utf8.NextUnit(ref next, ref low);
                continue;
            }

            byte* characters = strings + (*next++ * StringSize);
            int length = *characters & GroupMask;
            if (length > LongestString)
            {
                characters = strings + ((length - LongestString) * PageSize) + (*next++ * StringSize);
                length = *characters & GroupMask;
            }

            characters++;
            if (length == 0)
            {
                *target++ = (char)*next++;
            }
            else if (end - target >= StringSize)
            {
                // Whatever is written beyond the string is written over by what follows: no loop whose end must be guessed.
                Characters.WidenEight(characters, target);
                Characters.WidenEight(characters + 8, target + 8);
                target += length;
            }
            else
            {
                Characters.Widen(characters, target, length);
                target += length;
            }
        }
    }
}
