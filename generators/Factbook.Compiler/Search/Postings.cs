using System;
using System.Collections.Generic;
using Factbook.CompilerServices;

namespace Factbook.Compiler.Search;

/// <summary>Which document holds which term where.</summary>
internal sealed class Postings
{
    /// <summary>The posting list of each term.</summary>
    public Dictionary<string, PostingListBuilder> Terms { get; } = new(StringComparer.Ordinal);

    /// <summary>
    /// The number of terms of each document. Of its names the longest counts: a name in many spellings makes no long text.
    /// </summary>
    public List<int> Lengths { get; } = [];

    /// <summary>Adds a document. No row of terms reaches from one of its texts into the next.</summary>
    /// <param name="texts">Its texts.</param>
    public void AddDocument(IEnumerable<SearchedText> texts)
    {
        int position = 0;
        int length = 0;
        int longestName = 0;
        foreach (SearchedText text in texts)
        {
            List<string> terms = SearchTerms.Of(text.Text);
            foreach (string term in terms)
            {
                if (!Terms.TryGetValue(term, out PostingListBuilder? list))
                {
                    Terms.Add(term, list = new PostingListBuilder());
                }

                list.Add(Lengths.Count, position++, text.Weight);
            }

            position++;
            length += text.Weight == 1 ? terms.Count : 0;
            longestName = text.Weight == 1 ? longestName : Math.Max(longestName, terms.Count);
        }

        Lengths.Add(length + longestName);
    }
}
