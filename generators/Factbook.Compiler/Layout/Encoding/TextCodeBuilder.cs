using System;
using System.Collections.Generic;
using System.Linq;

namespace Factbook.Compiler.Layout.Encoding;

/// <summary>Finds a code that makes some texts short, from a sample of them.</summary>
public static class TextCodeBuilder
{
    private const int SampleSize = 1 << 14;

    // Of the 93 signs that need no escape in C#: the more, the more strings, and the more characters behind the escape.
    private const int RareSigns = 48;

    /// <summary>Finds a code. Equal texts give equal codes.</summary>
    /// <param name="texts">The texts.</param>
    public static TextCode Build(IReadOnlyList<string> texts)
    {
        byte[] sample = Sample(texts);
        int[] uses = new int[128];
        foreach (byte character in sample)
        {
            uses[character]++;
        }

        char[] rare = Enumerable.Range(' ', '~' - ' ' + 1)
            .Select(sign => (char)sign)
            .Where(sign => sign is not ('"' or '\\'))
            .OrderBy(sign => uses[sign])
            .ThenBy(sign => sign)
            .Take(RareSigns)
            .ToArray();
        foreach (char sign in rare)
        {
            uses[sign] = 0;
        }

        // What is not in a string breaks the sample up.
        for (int i = 0; i < sample.Length; i++)
        {
            sample[i] = uses[sample[i]] > 0 ? sample[i] : (byte)0;
        }

        string[] strings = FrequentStrings.Find(sample, rare.Length - 1, TextCode.LongestString);
        return new TextCode(
            rare[0], strings.Select((text, i) => (text, i)).ToDictionary(pair => rare[pair.i + 1], pair => pair.text));
    }

    // Texts from all over the list, each behind a 0; control characters and those beyond ASCII are 0, too.
    private static byte[] Sample(IReadOnlyList<string> texts)
    {
        var sample = new List<byte>(SampleSize);
        int step = (int)(texts.Sum(text => (long)text.Length) / SampleSize) + 1;
        for (int i = 0; i < texts.Count && sample.Count < SampleSize; i += step)
        {
            sample.Add(0);
            int end = Math.Min(texts[i].Length, SampleSize - sample.Count);
            foreach (char character in texts[i].AsSpan(0, end))
            {
                sample.Add(character is >= ' ' and <= '~' ? (byte)character : (byte)0);
            }
        }

        return [.. sample];
    }
}
