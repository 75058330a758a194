using System;
using System.Collections.Generic;
using System.Linq;

namespace Factbook.Compiler.Checks.Provenance;

/// <summary>All runs of a number of words in some texts, to find them again in others.</summary>
internal sealed class Shingles
{
    /// <summary>How many words in a row are more than chance.</summary>
    public const int Length = 8;

    private readonly Dictionary<string, string> _textOf = new(StringComparer.Ordinal);

    /// <summary>Takes in a text; of texts with the same words the first counts.</summary>
    public void Add(string name, string text)
    {
        string[] words = [.. FoldedWords.Of(text).Select(word => word.Word)];
        for (int i = 0; i + Length <= words.Length; i++)
        {
            string key = Key(words, i);
            if (!_textOf.ContainsKey(key))
            {
                _textOf.Add(key, name);
            }
        }
    }

    /// <summary>Finds the longest runs of words that a text shares with one of the texts.</summary>
    /// <returns>The text that has them, the number of words, and the words as the given text writes them.</returns>
    public IEnumerable<(string Name, int Count, string Words)> Find(string text)
    {
        List<(string Word, int Start, int End)> words = FoldedWords.Of(text);
        string[] folded = [.. words.Select(word => word.Word)];
        for (int i = 0; i + Length <= folded.Length; i++)
        {
            if (_textOf.TryGetValue(Key(folded, i), out string? name))
            {
                int last = i + Length - 1;
                while (last + 1 < folded.Length && _textOf.ContainsKey(Key(folded, last + 2 - Length)))
                {
                    last++;
                }

                yield return (name, last - i + 1, text.Substring(words[i].Start, words[last].End - words[i].Start));
                i = last;
            }
        }
    }

    private static string Key(string[] words, int first) => string.Join(" ", words, first, Length);
}
