using System;
using System.Linq;
using Factbook.Compiler.CSharp;
using Factbook.Compiler.Search;
using Factbook.CompilerServices;
using Factbook.Search;

namespace Factbook.Compiler.Tests.Search;

/// <summary>An index over some texts, as the compiler makes it and the run-time library reads it.</summary>
internal sealed class Library
{
    private readonly SearchIndex _index;

    // The index reads where the bytes stand, so these must not move.
    private readonly byte[] _bytes;

    /// <summary>Makes the index of one table; the title of a row, if it has one, stands before a bar.</summary>
    public Library(params string[] rows)
    {
        var texts = new SearchTexts("Tests", EquatableArray.Of(new SearchedTable(
            "Rows", new TypeReference(TypeHome.Dataset, "Row"), rows.Select(Row).ToEquatableArray())));
        Layout = SearchIndexBuilder.Build(texts);
        _bytes = GC.AllocateArray<byte>(Layout.Data.Count, pinned: true);
        Layout.Data.AsSpan().CopyTo(_bytes);
        _index = new SearchIndex(new FactData(_bytes), Layout.Section, [.. Layout.Starts]);
    }

    public SearchLayout Layout { get; }

    /// <summary>The numbers of the rows that a query finds, the best first.</summary>
    public int[] Find(string query)
    {
        int[] found = _index.Documents(query);
        GC.KeepAlive(_bytes);
        return found;
    }

    private static EquatableArray<SearchedText> Row(string row) => row
        .Split('|')
        .Select((text, index) => new SearchedText(text, row.Contains('|', StringComparison.Ordinal) && index == 0 ? 3 : 1))
        .ToEquatableArray();
}
