using System;
using System.Collections.Generic;
using System.Linq;

namespace Factbook.Compiler.Layout.Encoding;

/// <summary>Finds the strings whose replacement by a sign makes a text shortest, as byte pair encoding does.</summary>
internal static class FrequentStrings
{
    /// <summary>Finds strings: twice as many as wanted by joining the most frequent pair again and again, then the best.</summary>
    /// <param name="sample">ASCII, less than 65,536 bytes; a 0 is in no string.</param>
    /// <param name="count">The most strings to be found, at most 64.</param>
    /// <param name="longest">The length of the longest string.</param>
    public static string[] Find(byte[] sample, int count, int longest)
    {
        // A symbol is the number of its string; the first are the characters of the sample, behind the 0.
        List<string> strings = sample.Distinct().Where(character => character != 0)
            .Select(character => ((char)character).ToString())
            .Prepend("")
            .ToList();
        int[] numbers = new int[128];
        for (int i = 1; i < strings.Count; i++)
        {
            numbers[strings[i][0]] = i;
        }

        int characters = strings.Count;
        int most = characters + (2 * count);
        int[] symbols = Array.ConvertAll(sample, character => numbers[character]);
        int length = symbols.Length;
        ushort[] counts = new ushort[most * most];
        while (strings.Count < most
            && MostFrequentPair(symbols.AsSpan(0, length), strings, counts, most, longest) is var (first, second))
        {
            length = Join(symbols.AsSpan(0, length), first, second, strings.Count);
            strings.Add(strings[first] + strings[second]);
        }

        return Best(strings.Skip(characters).Distinct().ToArray(), sample, count);
    }

    private static (int First, int Second)? MostFrequentPair(
        ReadOnlySpan<int> symbols, List<string> strings, ushort[] counts, int width, int longest)
    {
        Array.Clear(counts, 0, counts.Length);
        int most = 1;
        int best = 0;
        int first = 0;
        foreach (int second in symbols)
        {
            int pair = (first * width) + second;
            if (first != 0
                && second != 0
                && ++counts[pair] > most
                && strings[first].Length + strings[second].Length <= longest)
            {
                most = counts[pair];
                best = pair;
            }

            first = second;
        }

        return best == 0 ? null : (best / width, best % width);
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
