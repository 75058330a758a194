using System;
using System.Collections.Generic;
using System.Globalization;

namespace Factbook.Compiler.Checks.Provenance;

/// <summary>
/// The words of a text as texts are compared: without case, marks and punctuation. An ideograph is a word by itself.
/// </summary>
internal static class FoldedWords
{
    /// <summary>Reads the words, each with where it begins and ends in the text.</summary>
    public static List<(string Word, int Start, int End)> Of(string text)
    {
        var words = new List<(string, int, int)>();
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool isIdeograph = i < text.Length && IsIdeograph(text[i]);
            bool isInside = i < text.Length && !isIdeograph && IsInside(text, i, start >= 0);
            if (start >= 0 && !isInside)
            {
                words.Add((NameKey.Fold(text.AsSpan(start, i - start)), start, i));
                start = -1;
            }

            if (isIdeograph)
            {
                words.Add((text[i].ToString(), i, i + 1));
            }
            else if (isInside && start < 0)
            {
                start = i;
            }
        }

        return words;
    }

    // From the radicals of Chinese on, scripts write no blanks between words.
    private static bool IsIdeograph(char character) =>
        character >= '\u2E80' && char.GetUnicodeCategory(character) == UnicodeCategory.OtherLetter;

    // An apostrophe or a stop stands inside a word where letters or digits are on both sides of it: don’t, 3.5.
    private static bool IsInside(string text, int i, bool isOpen) =>
        char.IsLetterOrDigit(text[i])
        || char.GetUnicodeCategory(text[i]) == UnicodeCategory.NonSpacingMark
        || (isOpen && text[i] is '\'' or '’' or '.' or ',' && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]));
}
