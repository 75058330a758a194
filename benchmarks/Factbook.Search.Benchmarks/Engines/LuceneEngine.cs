using System.Collections.Generic;
using System.IO;
using System.Linq;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.En;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.QueryParsers.Classic;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Factbook.Search.Benchmarks.Engines;

/// <summary>Lucene.NET with its analyzer of English and BM25; names weigh three times, and one word is enough.</summary>
internal sealed class LuceneEngine : ISearchEngine
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;

    private readonly FSDirectory _directory;
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;
    private readonly EnglishAnalyzer _analyzer = new(Version);

    public LuceneEngine(string folder)
    {
        _directory = FSDirectory.Open(PathOf(folder));
        _reader = DirectoryReader.Open(_directory);
        _searcher = new IndexSearcher(_reader) { Similarity = new BM25Similarity() };
    }

    public static string PathOf(string folder) => Path.Combine(folder, "lucene");

    public static void Write(string folder, IEnumerable<SearchedFact> facts)
    {
        using Analyzer analyzer = new EnglishAnalyzer(Version);
        using FSDirectory directory = FSDirectory.Open(PathOf(folder));
        var settings = new IndexWriterConfig(Version, analyzer) { Similarity = new BM25Similarity(), OpenMode = OpenMode.CREATE };
        using var writer = new IndexWriter(directory, settings);
        foreach (SearchedFact fact in facts)
        {
            writer.AddDocument(new Document
            {
                new StringField("id", fact.Id, Field.Store.YES),
                new TextField("names", fact.Names, Field.Store.NO),
                new TextField("texts", fact.Texts, Field.Store.NO),
            });
        }

        writer.ForceMerge(1);
        writer.Commit();
    }

    public string[] Search(string query)
    {
        var parser = new MultiFieldQueryParser(
            Version, ["names", "texts"], _analyzer, new Dictionary<string, float> { ["names"] = 3, ["texts"] = 1 });
        TopDocs found = _searcher.Search(parser.Parse(query), 20);
        return [.. found.ScoreDocs.Select(hit => _searcher.Doc(hit.Doc).Get("id"))];
    }

    public void Dispose()
    {
        _analyzer.Dispose();
        _reader.Dispose();
        _directory.Dispose();
    }
}
