using System;

namespace Factbook.Search;

/// <summary>
/// A query, taken apart: clauses that a document should hold, each a row of terms that stand behind one another. Kept
/// and used again, so that a search allocates nothing but its results.
/// </summary>
internal sealed class SearchQuery
{
    /// <summary>The most terms of a query.</summary>
    public const int MostTerms = 64;

    // A term is longer than what it becomes, and a prefix has one more character that ends its range.
    private char[] _text = new char[256];
    private readonly Term[] _terms = new Term[MostTerms];
    private readonly int[] _clauseEnds = new int[MostTerms];
    private int _termCount;

    /// <summary>The number of clauses.</summary>
    public int Count { get; private set; }

    /// <summary>The number of terms of a clause.</summary>
    /// <param name="clause">The number of the clause.</param>
    public int LengthOf(int clause) => _clauseEnds[clause] - StartOf(clause);

    /// <summary>A term of a clause.</summary>
    /// <param name="clause">The number of the clause.</param>
    /// <param name="index">Its place, from 0.</param>
    public Term TermOf(int clause, int index) => _terms[StartOf(clause) + index];

    /// <summary>The characters of a term.</summary>
    public ReadOnlySpan<char> TextOf(Term term) => Part(term.Start, term.Length);

    /// <summary>Reads a query.</summary>
    /// <exception cref="ArgumentException">It has more than 64 terms.</exception>
    public void Read(string query)
    {
        Count = 0;
        _termCount = 0;
        int length = Fold(query);
        bool isQuoted = false;
        int start = 0;
        for (int i = 0; i <= length; i++)
        {
            bool isQuote = i < length && _text[i] == '"';
            if (i == length || isQuote || (_text[i] == ' ' && !isQuoted))
            {
                if (!TryReadClause(start, i))
                {
                    throw new ArgumentException($"A query has at most {MostTerms} words.", nameof(query));
                }

                isQuoted ^= isQuote;
                start = i + 1;
            }
        }
    }

    // Plain ASCII is folded here; whatever else is folded as names are, and costs a string.
    private int Fold(string query)
    {
        Reserve(query.Length);
        for (int i = 0; i < query.Length; i++)
        {
            char character = query[i];
            if (character is < ' ' or > '~' or '\'' or '`' or '-')
            {
                string folded = NameKey.Fold(query);
                Reserve(folded.Length);
                folded.CopyTo(0, _text, 0, folded.Length);
                return folded.Length;
            }

            _text[i] = character is >= 'A' and <= 'Z' ? (char)(character | 0x20) : character;
        }

        return query.Length;
    }

    // Not by AsSpan, which would load an assembly with the first search.
    private Span<char> Part(int start, int length) => new(_text, start, length);

    private int StartOf(int clause) => clause == 0 ? 0 : _clauseEnds[clause - 1];

    private void Reserve(int length)
    {
        if (_text.Length < length)
        {
            _text = new char[length];
        }
    }

    private bool TryReadClause(int start, int end)
    {
        var reader = new TermReader(Part(start, end - start));
        int first = _termCount;
        bool endsSingle = false;
        while (reader.MoveNext())
        {
            if (_termCount == MostTerms)
            {
                return false;
            }

            int at = start + reader.Start;
            bool isPrefix = at + reader.Length < end && _text[at + reader.Length] == '*';
            int length = reader.IsUnspaced ? reader.Length : WordStem.Of(Part(at, reader.Length)).Length;
            endsSingle = reader.IsSingle;
            _terms[_termCount++] = new Term(at, length, isPrefix || reader.IsSingle);
        }

        // The last character of a run is in the term before it.
        if (endsSingle && _termCount > first + 1)
        {
            _termCount--;
        }

        if (_termCount > first)
        {
            _clauseEnds[Count++] = _termCount;
        }

        return true;
    }

    /// <summary>A term of the query.</summary>
    /// <param name="Start">Where it begins in the text.</param>
    /// <param name="Length">How long it is.</param>
    /// <param name="IsPrefix">Whether all terms that begin with it are meant.</param>
    internal readonly record struct Term(int Start, int Length, bool IsPrefix);
}
