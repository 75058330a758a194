using System;
using Factbook.CompilerServices;

namespace Factbook.Search;

/// <summary>The terms of an index, found by binary search.</summary>
internal readonly struct TermDictionary(FactData data, SearchSection section)
{
    // Behind every term that begins with what stands before it; no text has it.
    private const char Last = '\uFFFF';

    private const int LongestOnStack = 128;

    /// <summary>The terms that are meant: from a number to before another.</summary>
    /// <param name="text">The characters of the term.</param>
    /// <param name="isPrefix">Whether all terms that begin with it are meant.</param>
    public (int Start, int End) Find(ReadOnlySpan<char> text, bool isPrefix)
    {
        int start = Before(text, orEqual: false);
        if (!isPrefix)
        {
            return (start, Before(text, orEqual: true));
        }

        Span<char> end = text.Length < LongestOnStack ? stackalloc char[LongestOnStack] : new char[text.Length + 1];
        text.CopyTo(end);
        end[text.Length] = Last;
        return (start, Before(end.Slice(0, text.Length + 1), orEqual: false));
    }

    /// <summary>Where the posting list of a term begins.</summary>
    /// <param name="term">The number of the term.</param>
    public int PostingsOf(int term) => section.Postings + section.Offsets.At(data, term);

    private int Before(ReadOnlySpan<char> text, bool orEqual) => data.CountTextsBefore(
        text, section.Terms, section.Entries.Position, section.Entries.Width, section.Texts, orEqual);
}
