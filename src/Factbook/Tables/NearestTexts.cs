using System;
using System.Collections.Generic;

namespace Factbook;

/// <summary>Finds the texts that somebody may have meant.</summary>
internal static class NearestTexts
{
    private const int Shown = 3;

    /// <summary>
    /// At most three texts within a third of the length of <paramref name="text"/>, the nearest first.
    /// </summary>
    public static List<string> Of(IEnumerable<string> texts, string text)
    {
        int limit = Math.Max(2, text.Length / 3);
        var found = new List<KeyValuePair<int, string>>();
        foreach (string candidate in texts)
        {
            int distance = Distance(text, candidate, limit);
            if (distance <= limit)
            {
                found.Add(new KeyValuePair<int, string>(distance, candidate));
            }
        }

        found.Sort(static (x, y) =>
            x.Key != y.Key ? x.Key.CompareTo(y.Key) : string.CompareOrdinal(x.Value, y.Value));
        return found.GetRange(0, Math.Min(Shown, found.Count)).ConvertAll(static pair => pair.Value);
    }

    /// <summary>
    /// The number of insertions, deletions and replacements between two texts, or more than the limit.
    /// </summary>
    private static int Distance(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
        {
            return limit + 1;
        }

        int[] previous = new int[right.Length + 1];
        int[] current = new int[right.Length + 1];
        for (int j = 0; j <= right.Length; j++)
        {
            previous[j] = j;
        }

        for (int i = 1; i <= left.Length; i++)
        {
            int best = current[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int replaced = previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, 1 + Math.Min(previous[j], current[j - 1]));
                best = Math.Min(best, current[j]);
            }

            if (best > limit)
            {
                return limit + 1;
            }

            (previous, current) = (current, previous);
        }

        return previous[right.Length];
    }
}
