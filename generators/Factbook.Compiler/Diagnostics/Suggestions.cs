using System;
using System.Collections.Generic;

namespace Factbook.Compiler.Diagnostics;

/// <summary>Finds the word that was probably meant.</summary>
public static class Suggestions
{
    private const int LongestWord = 64;

    /// <summary>The candidate nearest to a misspelt word.</summary>
    /// <remarks>
    /// Distance counts inserted, deleted, replaced and exchanged neighbouring letters, without regard to case. Of
    /// equally near candidates the first in ordinal order wins, so that the order of files does not matter.
    /// </remarks>
    /// <param name="word">The word as written.</param>
    /// <param name="candidates">The words that are allowed.</param>
    /// <returns>The nearest candidate, or <see langword="null"/> where none is within a third of the word's length.</returns>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        if (word.Length is 0 or > LongestWord)
        {
            return null;
        }

        string? best = null;
        int limit = Math.Max(1, word.Length / 3);
        var distances = new EditDistance(word);
        foreach (string candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) > limit || candidate == word)
            {
                continue;
            }

            int distance = distances.To(candidate);
            if (distance < limit || (distance == limit && (best is null || string.CompareOrdinal(candidate, best) < 0)))
            {
                best = candidate;
                limit = distance;
            }
        }

        return best;
    }

    /// <summary>The nearest candidate as the end of a message.</summary>
    /// <param name="word">The word as written.</param>
    /// <param name="candidates">The words that are allowed.</param>
    /// <returns><c> Did you mean 'x'?</c> with a leading space, or the empty text.</returns>
    public static string Hint(string word, IEnumerable<string> candidates) =>
        Nearest(word, candidates) is { } nearest ? $" Did you mean '{nearest}'?{Foreign(word, nearest)}" : "";

    // Letters beyond the Latin ones may look the same, so that the two words do.
    private static string Foreign(string word, string nearest)
    {
        for (int i = 0; i < word.Length && word.Length == nearest.Length; i++)
        {
            if (word[i] >= '\u0370' && char.IsLetter(word[i]) && nearest[i] <= '\u007F')
            {
                string code = Digits.Hex(word[i]);
                return $" Its '{word[i]}' is the letter U+{code}.";
            }
        }

        return "";
    }
}
