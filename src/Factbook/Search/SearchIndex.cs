using System;
using System.ComponentModel;
using Factbook.CompilerServices;

namespace Factbook.Search;

/// <summary>
/// The full-text index of a dataset, made when the dataset was compiled and read where it stands. For generated code.
/// </summary>
/// <remarks>
/// Results are ranked by BM25 (k1 1.2, b 0.75) over all tables, so that a table has its facts in the order in which all of them have
/// them. A name or a title counts three times. Safe to use from any thread.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public class SearchIndex
{
    private readonly FactData _data;
    private readonly SearchSection _section;
    private readonly int[] _starts;

    /// <summary>Makes the index.</summary>
    /// <param name="data">Its bytes.</param>
    /// <param name="section">Where its parts stand in them.</param>
    /// <param name="starts">The number of the first document of each table and, at the end, of all documents.</param>
    public SearchIndex(FactData data, SearchSection section, int[] starts)
    {
        _data = data;
        _section = section;
        _starts = starts;
    }

    /// <summary>Searches all tables.</summary>
    /// <param name="query">The query.</param>
    public SearchResults<IFact> Search(string query) => Find<IFact>(query, 0, _section.Documents);

    /// <summary>Searches a table.</summary>
    /// <param name="query">The query.</param>
    /// <param name="table">The number of the table.</param>
    public SearchResults<T> Search<T>(string query, int table)
        where T : class, IFact => Find<T>(query, _starts[table], _starts[table + 1]);

    /// <summary>The documents that a query finds, as the tables have them one after another, the best first. For the tool.</summary>
    /// <param name="query">The query.</param>
    public int[] Documents(string query) => Find(query, 0, _section.Documents);

    internal IFact FactOf(int document)
    {
        // There are few tables, and those without rows begin where the next one does.
        int table = 0;
        while (_starts[table + 1] <= document)
        {
            table++;
        }

        return FactAt(table, document - _starts[table]);
    }

    /// <summary>A fact. Generated code makes it without its table, which takes longer to load than the fact to make.</summary>
    /// <param name="table">The number of the table.</param>
    /// <param name="row">The number of its row.</param>
    /// <exception cref="NotSupportedException">The index stands alone, and gives only <see cref="Documents"/>.</exception>
    protected virtual IFact FactAt(int table, int row) => throw new NotSupportedException();

    private SearchResults<T> Find<T>(string query, int start, int end)
        where T : class, IFact => new(this, Find(query, start, end));

    private int[] Find(string query, int start, int end)
    {
        var scratch = SearchScratch.For(_section.Documents);
        scratch.Query.Read(query ?? throw new ArgumentNullException(nameof(query)));
        var terms = new TermDictionary(_data, _section);
        for (int clause = 0; clause < scratch.Query.Count; clause++)
        {
            new ClauseReader(_data, _section, terms, scratch).Read(clause);
            Score(scratch);
        }

        return scratch.Take(start, end);
    }

    private void Score(SearchScratch scratch)
    {
        const double k1 = 1.2;
        const double b = 0.75;
        double average = (double)_section.Tokens / _section.Documents;
        double rarity = Math.Log(1 + ((_section.Documents - scratch.ClauseCount + 0.5) / (scratch.ClauseCount + 0.5)));
        for (int i = 0; i < scratch.ClauseCount; i++)
        {
            int document = scratch.ClauseDocuments[i];
            double weight = scratch.Weights[document];
            int length = _section.Lengths.At(_data, document);
            scratch.Add(document, rarity * (weight * (k1 + 1)) / (weight + (k1 * (1 - b + (b * length / average)))));
        }

        scratch.EndClause();
    }
}
