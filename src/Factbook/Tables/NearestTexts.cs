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
        var distances = new EditDistance(text);
        foreach (string candidate in texts)
        {
            int distance = Math.Abs(text.Length - candidate.Length) > limit ? limit + 1 : distances.To(candidate);
            if (distance <= limit)
            {
                found.Add(new KeyValuePair<int, string>(distance, candidate));
            }
        }

        found.Sort(static (x, y) =>
            x.Key != y.Key ? x.Key.CompareTo(y.Key) : string.CompareOrdinal(x.Value, y.Value));
        return found.GetRange(0, Math.Min(Shown, found.Count)).ConvertAll(static pair => pair.Value);
    }
}
