using System;
using System.Collections.Generic;
using System.ComponentModel;
using Factbook.Search;

namespace Factbook.CompilerServices;

/// <summary>The terms of a text, as the full-text index has them. For the compiler, which makes the index with the code that asks it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SearchTerms
{
    /// <summary>The terms of a text in their order.</summary>
    /// <param name="text">The text as it was written.</param>
    public static List<string> Of(string text)
    {
        char[] folded = NameKey.Fold(text).ToCharArray();
        var terms = new List<string>();
        var reader = new TermReader(folded);
        while (reader.MoveNext())
        {
            Span<char> word = folded.AsSpan(reader.Start, reader.Length);
            terms.Add(reader.IsUnspaced ? word.ToString() : WordStem.Of(word.ToArray()).ToString());
        }

        return terms;
    }
}
