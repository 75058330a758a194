using System;

namespace Factbook;

/// <summary>Reads digits 0 to 9 and no others: Arabic-Indic or fullwidth digits are not digits of a date.</summary>
internal static class AsciiDigits
{
    /// <summary>Reads a text that consists of ASCII digits only, as the parts of a date do: four of them at most.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out int number)
    {
        bool isNumber = TryRead(text, out long value);
        number = (int)value;
        return isNumber;
    }

    /// <summary>Reads a text that consists of ASCII digits only, fewer than nineteen of them.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out long number)
    {
        number = 0;
        if (!Only(text))
        {
            return false;
        }

        foreach (char digit in text)
        {
            number = (number * 10) + (digit - '0');
        }

        return true;
    }

    /// <summary>Whether a text consists of ASCII digits; one at least.</summary>
    public static bool Only(ReadOnlySpan<char> text)
    {
        foreach (char character in text)
        {
            if (character is < '0' or > '9')
            {
                return false;
            }
        }

        return !text.IsEmpty;
    }
}
