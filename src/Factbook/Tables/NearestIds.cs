using System;
using System.Collections.Generic;

namespace Factbook;

/// <summary>Finds the identifiers that somebody may have meant, for the message of an exception.</summary>
internal static class NearestIds
{
    private const int Shown = 3;

    public static string Message(FactTable table, string id)
    {
        string message = $"The table '{table.Name}' has no fact '{id}'.";
        List<string> nearest = Of(table, id);
        return nearest.Count == 0 ? message : $"{message} Did you mean '{string.Join("' or '", nearest)}'?";
    }

    /// <summary>
    /// At most three identifiers within a third of the length of <paramref name="id"/>, the nearest first.
    /// </summary>
    private static List<string> Of(FactTable table, string id)
    {
        int limit = Math.Max(2, id.Length / 3);
        var found = new List<KeyValuePair<int, string>>();
        foreach (IFact fact in table.Facts)
        {
            int distance = Distance(id, fact.Id, limit);
            if (distance <= limit)
            {
                found.Add(new KeyValuePair<int, string>(distance, fact.Id));
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
