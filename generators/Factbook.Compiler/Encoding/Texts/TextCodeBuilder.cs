using System;
using System.Collections.Generic;
using System.Linq;

namespace Factbook.Compiler.Encoding.Texts;

/// <summary>Finds a code that makes some texts short, from a sample of them.</summary>
public static class TextCodeBuilder
{
    private const int SampleSize = 1 << 14;
    private const int SampleOfWordsSize = 1 << 16;

    // Of the 93 signs that need no escape in C#: the more, the more strings, and the more characters behind the escape.
    private const int RareSigns = 48;

    // Of the rare signs: those that begin pairs. One pair for each word of a few hundred to a thousand.
    private const int Leads = 8;

    // The others: half for words, half for what is frequent in all words.
    private const int Words = (RareSigns - 1 - Leads) / 2;
    private const int Pieces = RareSigns - 1 - Leads - Words;
    private const int LongestPiece = 7;

    /// <summary>Finds a code. Equal texts give equal codes.</summary>
    /// <param name="texts">The texts.</param>
    public static TextCode Build(IReadOnlyList<string> texts)
    {
        byte[] sample = Sample(texts, SampleSize);
        byte[] sampleOfWords = Sample(texts, SampleOfWordsSize);
        char[] signs = SignsByUse(sample);
        BreakUp(sample, signs);
        BreakUp(sampleOfWords, signs);
        (string Text, int Uses)[] words = FrequentWords.Of(sampleOfWords, TextCode.LongestString);

        var trie = new StringTrie();
        var strings = new Dictionary<string, string>();
        foreach (string text in FrequentTexts(words, sample))
        {
            strings.Add(signs[1 + Leads + strings.Count].ToString(), text);
            trie.Add(text, strings.Count);
        }

        IEnumerable<string> others = words
            .Select(word => (word.Text, Saved: word.Uses * (trie.Pieces(word.Text) - 2)))
            .Where(word => word.Saved > 0)
            .OrderByDescending(word => word.Saved)
            .Take(Leads * signs.Length)
            .Select(word => word.Text);
        int pairs = 0;
        foreach (string text in others)
        {
            strings.Add($"{signs[1 + (pairs / signs.Length)]}{signs[pairs % signs.Length]}", text);
            pairs++;
        }

        return new TextCode(signs[0], strings);
    }

    // Words, and what is frequent in the other words.
    private static IEnumerable<string> FrequentTexts((string Text, int Uses)[] words, byte[] sample)
    {
        string[] whole = words.OrderByDescending(word => word.Uses * (word.Text.Length - 1))
            .Take(Words)
            .Select(word => word.Text)
            .ToArray();
        var trie = new StringTrie();
        foreach (string text in whole)
        {
            trie.Add(text, 1);
        }

        byte[] rest = (byte[])sample.Clone();
        for (int i = 0; i < rest.Length; i++)
        {
            if (trie.Longest(rest, i, out int length) != 0)
            {
                rest.AsSpan(i, length).Clear();
                i += length - 1;
            }
        }

        return whole.Union(FrequentStrings.Find(rest, Pieces, LongestPiece));
    }

    // Printable signs that need no escape in C#, the rarest first.
    private static char[] SignsByUse(byte[] sample)
    {
        int[] uses = new int[128];
        foreach (byte character in sample)
        {
            uses[character]++;
        }

        return Enumerable.Range(' ', '~' - ' ' + 1)
            .Select(sign => (char)sign)
            .Where(sign => sign is not ('"' or '\\'))
            .OrderBy(sign => uses[sign])
            .ThenBy(sign => sign)
            .ToArray();
    }

    // What is in no string breaks the sample up.
    private static void BreakUp(byte[] sample, char[] signs)
    {
        bool[] isFree = new bool[128];
        foreach (char sign in signs.Skip(RareSigns))
        {
            isFree[sign] = true;
        }

        for (int i = 0; i < sample.Length; i++)
        {
            sample[i] = isFree[sample[i]] ? sample[i] : (byte)0;
        }
    }

    // Texts from all over the list, each behind a 0; control characters and those beyond ASCII are 0, too.
    private static byte[] Sample(IReadOnlyList<string> texts, int size)
    {
        var sample = new List<byte>(size);
        int step = (int)(texts.Sum(text => (long)text.Length) / size) + 1;
        for (int i = 0; i < texts.Count && sample.Count < size; i += step)
        {
            sample.Add(0);
            int end = Math.Min(texts[i].Length, size - sample.Count);
            foreach (char character in texts[i].AsSpan(0, end))
            {
                sample.Add(character is >= ' ' and <= '~' ? (byte)character : (byte)0);
            }
        }

        return [.. sample];
    }
}
