using System;
using System.Collections.Generic;
using System.Linq;

namespace Factbook.Compiler.Layout.Encoding;

/// <summary>Finds the strings whose replacement by a sign makes a text shortest, as byte pair encoding does.</summary>
internal static class FrequentStrings
{
    // Symbols below are characters; a new one is a pair of others.
    private const int FirstPair = 128;
    private const int MostSymbols = 256;

    /// <summary>Finds strings: twice as many as wanted by joining the most frequent pair again and again, then the best.</summary>
    /// <param name="sample">ASCII; a 0 is in no string.</param>
    /// <param name="count">The most strings to be found, at most 64.</param>
    /// <param name="longest">The length of the longest string.</param>
    public static string[] Find(byte[] sample, int count, int longest)
    {
        int[] symbols = sample.Select(character => (int)character).ToArray();
        int length = symbols.Length;
        List<string> strings = Enumerable.Range(0, FirstPair).Select(symbol => ((char)symbol).ToString()).ToList();
        int[] counts = new int[MostSymbols * MostSymbols];
        while (strings.Count < FirstPair + (2 * count)
            && MostFrequentPair(symbols.AsSpan(0, length), strings, counts, longest) is var (first, second))
        {
            length = Join(symbols.AsSpan(0, length), first, second, strings.Count);
            strings.Add(strings[first] + strings[second]);
        }

        return Best(strings.Skip(FirstPair).Distinct().ToArray(), sample, count);
    }

    private static (int First, int Second)? MostFrequentPair(
        ReadOnlySpan<int> symbols, List<string> strings, int[] counts, int longest)
    {
        Array.Clear(counts, 0, counts.Length);
        int most = 1;
        int best = 0;
        for (int i = 1; i < symbols.Length; i++)
        {
            int pair = (symbols[i - 1] * MostSymbols) + symbols[i];
            if (symbols[i - 1] != 0
                && symbols[i] != 0
                && ++counts[pair] > most
                && strings[symbols[i - 1]].Length + strings[symbols[i]].Length <= longest)
            {
                most = counts[pair];
                best = pair;
            }
        }

        return best == 0 ? null : (best / MostSymbols, best % MostSymbols);
    }

    private static int Join(Span<int> symbols, int first, int second, int joined)
    {
        int length = 0;
        for (int i = 0; i < symbols.Length; i++)
        {
            bool isPair = symbols[i] == first && i + 1 < symbols.Length && symbols[i + 1] == second;
            symbols[length++] = isPair ? joined : symbols[i];
            i += isPair ? 1 : 0;
        }

        return length;
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
            uses[trie.Longest(sample.AsSpan(i), out int length)]++;
            i += Math.Max(1, length);
        }

        return Enumerable.Range(0, strings.Length)
            .OrderByDescending(i => uses[i + 1] * (strings[i].Length - 1))
            .Take(count)
            .Select(i => strings[i])
            .ToArray();
    }
}
