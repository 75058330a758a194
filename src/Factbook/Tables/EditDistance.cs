using System;

namespace Factbook;

/// <summary>
/// The optimal alignment distance from one word to others: letters inserted, deleted, replaced, or exchanged with their
/// neighbour, case ignored. An instance reuses its rows, so it is for one thread. The compiler and the analyzer link this file.
/// </summary>
internal sealed class EditDistance(string word)
{
    private readonly string _word = word.ToLowerInvariant();
    private int[] _beforeLast = new int[word.Length + 1];
    private int[] _last = new int[word.Length + 1];
    private int[] _row = new int[word.Length + 1];

    /// <summary>The distance to another word.</summary>
    public int To(string other)
    {
        for (int i = 0; i <= _word.Length; i++)
        {
            _row[i] = i;
        }

        char previous = '\0';
        for (int j = 1; j <= other.Length; j++)
        {
            (_beforeLast, _last, _row) = (_last, _row, _beforeLast);
            char letter = char.ToLowerInvariant(other[j - 1]);
            _row[0] = j;
            for (int i = 1; i <= _word.Length; i++)
            {
                int replaced = _last[i - 1] + (_word[i - 1] == letter ? 0 : 1);
                int distance = Math.Min(replaced, Math.Min(_last[i], _row[i - 1]) + 1);
                bool exchanged = i > 1 && j > 1 && _word[i - 1] == previous && _word[i - 2] == letter;
                _row[i] = exchanged ? Math.Min(distance, _beforeLast[i - 2] + 1) : distance;
            }

            previous = letter;
        }

        return _row[_word.Length];
    }
}
