using System;
using System.Threading;

namespace Factbook.Search;

/// <summary>What a search counts in. One is kept for the next search; searches at the same time have their own.</summary>
internal sealed class SearchScratch
{
    // Scores are compared to the millionth, so that the last bits of logarithms, which differ between machines, decide nothing.
    private const double Precision = 1e6;

    // An order holds 6 bits of clauses, 31 of a score and these.
    private const int DocumentBits = 26;

    private static SearchScratch? _spare;

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

    /// <summary>Takes an empty one, which <see cref="Take"/> gives back.</summary>
    /// <param name="documents">The number of documents.</param>
    public static SearchScratch For(int documents)
    {
        SearchScratch? spare = Interlocked.Exchange(ref _spare, null);
        return spare is null || spare.Weights.Length < documents ? new SearchScratch(documents) : spare;
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

    /// <summary>
    /// The documents of a range that were found: those that hold more clauses first, of these the best first, and of equal ones the
    /// earlier. Ends the search.
    /// </summary>
    public int[] Take(int start, int end)
    {
        int count = 0;
        for (int i = 0; i < _foundCount; i++)
        {
            int document = _found[i];
            if (document >= start && document < end)
            {
                long score = Math.Min(int.MaxValue, (long)(_scores[document] * Precision));
                _order[count++] =
                    ((long)(SearchQuery.MostTerms - _clauses[document]) << (31 + DocumentBits)) | ((int.MaxValue - score) << DocumentBits) | (uint)document;
            }
        }

        SortOrder(count);
        int[] result = count == 0 ? [] : new int[count];
        for (int i = 0; i < count; i++)
        {
            result[i] = (int)(_order[i] & ((1 << DocumentBits) - 1));
        }

        Clear();
        Volatile.Write(ref _spare, this);
        return result;
    }

    // A heap sort of our own: that of the base-class library is compiled for this type at the first search, which takes
    // longer than the search itself.
    private void SortOrder(int count)
    {
        for (int root = (count / 2) - 1; root >= 0; root--)
        {
            SiftDown(root, count);
        }

        for (int last = count - 1; last > 0; last--)
        {
            (_order[0], _order[last]) = (_order[last], _order[0]);
            SiftDown(0, last);
        }
    }

    private void SiftDown(int root, int count)
    {
        long value = _order[root];
        for (int child = (2 * root) + 1; child < count; child = (2 * root) + 1)
        {
            child += child + 1 < count && _order[child] < _order[child + 1] ? 1 : 0;
            if (value >= _order[child])
            {
                break;
            }

            _order[root] = _order[child];
            root = child;
        }

        _order[root] = value;
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
