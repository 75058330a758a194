using System;
using System.Collections.Generic;
using System.Linq;

namespace Factbook.Compiler.Encoding.Texts;

/// <summary>The words of a sample, of two characters and more, each with the space before it.</summary>
internal static class FrequentWords
{
    private static readonly byte[] Ends = [0, (byte)' '];

    /// <summary>Counts the words, those that are in the sample most often first.</summary>
    /// <param name="sample">ASCII; a 0 is in no word.</param>
    /// <param name="longest">The length at which a word is cut.</param>
    public static (string Text, int Uses)[] Of(ReadOnlySpan<byte> sample, int longest)
    {
        var uses = new Dictionary<string, int>(StringComparer.Ordinal);
        Span<char> word = stackalloc char[longest];
        while (sample.Length > 0)
        {
            int length = sample.Slice(1).IndexOfAny(Ends) + 1;
            length = length == 0 ? sample.Length : length;
            int start = sample[0] == 0 ? 1 : 0;
            int kept = Math.Min(length - start, longest);
            for (int i = 0; i < kept; i++)
            {
                word[i] = (char)sample[start + i];
            }

            if (kept > 1)
            {
                string text = word.Slice(0, kept).ToString();
                uses[text] = uses.TryGetValue(text, out int before) ? before + 1 : 1;
            }

            sample = sample.Slice(length);
        }

        return uses.Select(pair => (pair.Key, pair.Value))
            .OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .ToArray();
    }
}
