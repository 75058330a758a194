using System;

namespace Factbook.Search;

/// <summary>What a search counts in, kept by each thread for the next search.</summary>
internal sealed class SearchScratch
{
    // Scores are compared to the millionth, so that the last bits of logarithms, which differ between machines, decide nothing.
    private const double Precision = 1e6;

    [ThreadStatic]
    private static SearchScratch? _current;

    private readonly double[] _scores;
    private readonly byte[] _clauses;
    private readonly int[] _found;
    private readonly long[] _order;
    private int _foundCount;

    private SearchScratch(int documents)
    {
        Weights = new int[documents];
        ClauseDocuments = new int[documents];
        _scores = new double[documents];
        _clauses = new byte[documents];
        _found = new int[documents];
        _order = new long[documents];
    }

    /// <summary>The query.</summary>
    public SearchQuery Query { get; } = new();

    /// <summary>The posting lists of a row of terms.</summary>
    public PostingList[] Lists { get; } = new PostingList[SearchQuery.MostTerms];

    /// <summary>How often the documents hold the clause that is read; 0 at all other documents.</summary>
    public int[] Weights { get; }

    /// <summary>The documents that hold the clause that is read.</summary>
    public int[] ClauseDocuments { get; }

    /// <summary>How many they are.</summary>
    public int ClauseCount { get; private set; }

    /// <summary>The thread's own, empty.</summary>
    /// <param name="documents">The number of documents.</param>
    public static SearchScratch For(int documents)
    {
        SearchScratch? current = _current;
        if (current is null || current.Weights.Length < documents)
        {
            _current = current = new SearchScratch(documents);
        }

        // What an exception left behind.
        current.EndClause();
        current.Clear();
        return current;
    }

    /// <summary>Notes that a document holds the clause.</summary>
    public void AddWeight(int document, int weight)
    {
        if (Weights[document] == 0)
        {
            ClauseDocuments[ClauseCount++] = document;
        }

        Weights[document] += weight;
    }

    /// <summary>Adds to the score of a document.</summary>
    public void Add(int document, double score)
    {
        if (_clauses[document] == 0)
        {
            _found[_foundCount++] = document;
        }

        _clauses[document]++;
        _scores[document] += score;
    }

    /// <summary>Makes ready for the next clause.</summary>
    public void EndClause()
    {
        for (int i = 0; i < ClauseCount; i++)
        {
            Weights[ClauseDocuments[i]] = 0;
        }

        ClauseCount = 0;
    }

    /// <summary>The documents of a range that hold the most clauses, the best first, and of equal ones the earlier.</summary>
    public int[] Take(int start, int end)
    {
        int most = 1;
        for (int i = 0; i < _foundCount; i++)
        {
            int document = _found[i];
            most = document >= start && document < end ? Math.Max(most, _clauses[document]) : most;
        }

        int count = 0;
        for (int i = 0; i < _foundCount; i++)
        {
            int document = _found[i];
            if (document >= start && document < end && _clauses[document] == most)
            {
                _order[count++] = ((int.MaxValue - (long)(_scores[document] * Precision)) << 31) | (uint)document;
            }
        }

        Array.Sort(_order, 0, count);
        int[] result = count == 0 ? [] : new int[count];
        for (int i = 0; i < count; i++)
        {
            result[i] = (int)(_order[i] & int.MaxValue);
        }

        Clear();
        return result;
    }

    private void Clear()
    {
        for (int i = 0; i < _foundCount; i++)
        {
            _scores[_found[i]] = 0;
            _clauses[_found[i]] = 0;
        }

        _foundCount = 0;
    }
}
