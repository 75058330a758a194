using System;
using System.Linq;

namespace Factbook.Compiler.Encoding.Texts;

/// <summary>Finds the strings whose replacement by a sign makes a text shortest, as byte pair encoding does.</summary>
internal static class FrequentStrings
{
    /// <summary>Finds strings: twice as many as wanted by joining the most frequent pair again and again, then the best.</summary>
    /// <param name="sample">ASCII, less than 65,536 bytes; a 0 is in no string.</param>
    /// <param name="count">The most strings to be found, at most 64.</param>
    /// <param name="longest">The length of the longest string.</param>
    public static string[] Find(byte[] sample, int count, int longest)
    {
        var pairs = new SymbolPairs(sample, 2 * count, longest);
        while (pairs.JoinMostFrequent())
        {
        }

        return Best(pairs.Joined.Distinct().ToArray(), sample, count);
    }

    // Many pairs were only steps to longer strings, and are hardly used by themselves.
    private static string[] Best(string[] strings, byte[] sample, int count)
    {
        var trie = new StringTrie();
        for (int i = 0; i < strings.Length; i++)
        {
            trie.Add(strings[i], i + 1);
        }

        int[] uses = new int[strings.Length + 1];
        for (int i = 0; i < sample.Length;)
        {
            uses[trie.Longest(sample, i, out int length)]++;
            i += Math.Max(1, length);
        }

        return Enumerable.Range(0, strings.Length)
            .OrderByDescending(i => uses[i + 1] * (strings[i].Length - 1))
            .Take(count)
            .Select(i => strings[i])
            .ToArray();
    }
}
