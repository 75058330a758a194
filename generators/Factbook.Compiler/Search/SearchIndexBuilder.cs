using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factbook.Compiler.Encoding.Numbers;
using Factbook.Compiler.Encoding.Texts;
using Factbook.Compiler.Layout;
using Factbook.CompilerServices;

namespace Factbook.Compiler.Search;

/// <summary>Makes the full-text index of a dataset. A pure function: equal texts give equal bytes.</summary>
/// <remarks>docs/format.md has the format, <c>Factbook.Search</c> reads it.</remarks>
public static class SearchIndexBuilder
{
    /// <summary>Makes the index.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="cancellation">Cancels the work.</param>
    public static SearchLayout Build(SearchTexts texts, CancellationToken cancellation = default)
    {
        var postings = new Postings();
        var starts = new List<int> { 0 };
        foreach (SearchedTable table in texts.Tables)
        {
            foreach (EquatableArray<SearchedText> row in table.Rows)
            {
                cancellation.ThrowIfCancellationRequested();
                postings.AddDocument(row);
            }

            starts.Add(postings.Lengths.Count);
        }

        var data = new SixBitBuffer();
        SearchSection section = WriteIndex(data, postings, out StringHeapBuilder heap);
        heap.WriteTo(data);
        return new SearchLayout
        {
            Namespace = texts.Namespace,
            Tables = texts.Tables.Select(table => (table.Name, table.Fact)).ToEquatableArray(),
            Starts = starts.ToEquatableArray(),
            Section = section,
            Data = new TableBytes(data.AsMemory()),
        };
    }

    private static SearchSection WriteIndex(SixBitBuffer data, Postings postings, out StringHeapBuilder heap)
    {
        KeyValuePair<string, PostingListBuilder>[] terms = [.. postings.Terms.OrderBy(term => term.Key, StringComparer.Ordinal)];
        SearchColumn lengths = Write(data, postings.Lengths);

        heap = new StringHeapBuilder();
        StringHeapBuilder texts = heap;
        SearchColumn entries = Write(data, Array.ConvertAll(terms, term => texts.Add(term.Key)));

        var lists = new SixBitBuffer();
        SearchColumn offsets = Write(data, Array.ConvertAll(terms, term =>
        {
            int offset = lists.Count;
            term.Value.Write(lists);
            return offset;
        }));
        int postingsAt = data.Count;
        data.Raw(lists.AsSpan());
        return new SearchSection(
            postings.Lengths.Count, postings.Lengths.Sum(), lengths, entries, offsets, postingsAt, Texts: data.Count);
    }

    private static SearchColumn Write(SixBitBuffer data, IReadOnlyCollection<int> numbers)
    {
        var column = new SearchColumn(data.Count, GroupWidth.Of(numbers.DefaultIfEmpty().Max()));
        foreach (int number in numbers)
        {
            data.Int(number, column.Width);
        }

        return column;
    }
}
