using System;

namespace Factbook;

/// <summary>Reads digits 0 to 9 and no others: Arabic-Indic or fullwidth digits are not digits of a date.</summary>
internal static class AsciiDigits
{
    /// <summary>Reads a text that consists of ASCII digits only; at most nine of them.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        foreach (char character in text)
        {
            if (character is < '0' or > '9')
            {
                return false;
            }

            number = (number * 10) + (character - '0');
        }

        return text.Length is > 0 and < 10;
    }
}
