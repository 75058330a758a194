using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.CSharp;
using Factbook.Compiler.Releases;
using Factbook.Compiler.Search;
using Factbook.CompilerServices;
using Factbook.Search;
using Factbook.Tool.Export;

namespace Factbook.Tool.Facts;

/// <summary>The full-text index of a dataset: the bytes that the generator would write, read by the code that programs read them with.</summary>
internal sealed class TextIndex
{
    private readonly (string Table, ObjectValue Row)[] _rows;
    private readonly SearchIndex _index;
    private readonly FactData _data;

    // Kept, because the index reads where the bytes stand.
    private readonly byte[] _bytes;

    /// <summary>Makes the index, whether or not the dataset asks for one.</summary>
    public TextIndex(Dataset dataset)
    {
        DatasetTypes types = DatasetTypesBuilder.Build(dataset.Schema, "Facts", EnumNumbers.Of(IdLock.Empty));
        Layout = SearchIndexBuilder.Build(SearchTexts.Of(types, dataset.Model));
        _rows =
        [
            .. types.Tables.SelectMany(table => dataset.Model.Tables
                .Where(rows => rows.RootSlot == table.RootSlot)
                .SelectMany(rows => rows.Rows.Select(row => (table.RootSlot, row)))),
        ];
        _bytes = GC.AllocateUninitializedArray<byte>(Layout.Data.Count, pinned: true);
        Layout.Data.AsSpan().CopyTo(_bytes);
        _data = new FactData(_bytes);
        _index = new SearchIndex(_data, Layout.Section, [.. Layout.Starts]);
    }

    /// <summary>Where everything stands in the index.</summary>
    public SearchLayout Layout { get; }

    /// <summary>The records that a query finds, the best first.</summary>
    /// <exception cref="ArgumentException">The query has too many words.</exception>
    public IEnumerable<(string Table, ObjectValue Row)> Find(string query) =>
        _index.Documents(query).Select(document => _rows[document]);

    /// <summary>The bytes of the index up to the texts of its terms: six-bit groups, each a printable character.</summary>
    public string Numbers() => Encoding.ASCII.GetString(_bytes.AsSpan(0, Layout.Section.Texts));

    /// <summary>The terms in their order.</summary>
    public IEnumerable<string> Terms()
    {
        SearchSection section = Layout.Section;
        return Enumerable.Range(0, section.Terms).Select(term => _data.Text(section.Texts + section.Entries.At(_data, term)));
    }
}
