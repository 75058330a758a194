using System;

namespace Factbook.Search;

/// <summary>
/// Takes the endings of English plurals from a word, and nothing else: drones and drone, countries and country, losses and loss
/// are one term each.
/// </summary>
internal static class WordStem
{
    private const int Shortest = 4;

    /// <summary>The stem of a word.</summary>
    /// <param name="word">The word, folded; its last letters may be changed.</param>
    /// <returns>The beginning of the word that is its stem.</returns>
    public static Span<char> Of(Span<char> word)
    {
        int length = word.Length;
        if (length < Shortest || !IsLatin(word))
        {
            return word;
        }

        char beforeLast = word[length - 2];
        if (word[length - 1] == 'y' && !IsVowel(beforeLast))
        {
            word[length - 1] = 'i';
            return word;
        }

        if (word[length - 1] != 's' || beforeLast is 's' or 'u' or 'i')
        {
            return word;
        }

        // -ies becomes what -y becomes.
        bool hasE = beforeLast == 'e' && length > Shortest;
        return word.Slice(0, length - (hasE && IsHissing(word.Slice(0, length - 2)) ? 2 : 1));
    }

    private static bool IsHissing(Span<char> stem)
    {
        char last = stem[stem.Length - 1];
        char before = stem[stem.Length - 2];
        return last is 'x' or 'z' or 'i' || (last == 's' && before == 's') || (last == 'h' && before is 'c' or 's');
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';

    private static bool IsLatin(Span<char> word)
    {
        foreach (char letter in word)
        {
            if (letter is < 'a' or > 'z')
            {
                return false;
            }
        }

        return true;
    }
}
