using System.Linq;
using System.Threading;
using Factbook.Compiler.CSharp;
using Factbook.Compiler.Search;
using Factbook.CompilerServices;
using Factbook.Generator.Writing.Printing;
using Factbook.Generator.Writing.Tables;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Writing.Dataset;

/// <summary>Writes the full-text index, and the methods that ask it: one for the dataset and one for each table.</summary>
internal static class SearchWriter
{
    private const string Results = "global::Factbook.SearchResults";

    private const string Services = "global::Factbook.CompilerServices.";

    private const string Query =
        "Words; <c>drone*</c> for all that begin so, <c>\"a b\"</c> for words behind one another. Case, accents and plurals do not count.";

    private const string Returns =
        "The facts that hold any of the words: those that hold more of them first, and of these the best.";

    /// <summary>Writes the file.</summary>
    /// <param name="layout">The index.</param>
    /// <param name="cancellation">Cancels the work.</param>
    public static SourceText Write(SearchLayout layout, CancellationToken cancellation)
    {
        CSharpWriter writer = GeneratedFile.Start(layout.Namespace, cancellation);
        var types = new CSharpTypes(layout.Namespace);
        var data = new DataWriter(layout.Data, types.Own("Facts"), writer);
        writer.Write($$"""
            public static partial class Facts
            {
                /// <summary>The facts of all tables whose names and texts hold some words.</summary>
                /// <param name="query">{{Query}}</param>
                /// <returns>{{Returns}}</returns>
                /// <exception cref="global::System.ArgumentException">The query has more than 64 words.</exception>
                public static {{Results}}<global::Factbook.IFact> Search(string query) => {{types.InPlumbing("FullText")}}.Index.Search(query);
            }

            internal static partial class {{CSharpTypes.Plumbing}}
            {
                internal sealed class FullText : global::Factbook.Search.SearchIndex
                {
                    {{data.Write}}

                    internal static readonly FullText Index = new();

                    private FullText()
                        : base(
                            Data,
                            {{Section(layout.Section)}},
                            new int[] { {{string.Join(", ", layout.Starts)}} })
                    {
                    }

                    // Not through the classes of the tables: to load one takes the longer the more facts it names.
                    protected override global::Factbook.IFact FactAt(int table, int row) => table switch
                    {
                        {{string.Join("\n", layout.Tables.Select((table, i) => $"{i} => {types.Storage(table.Name)}.Row(row),"))}}
                        _ => throw new global::System.ArgumentOutOfRangeException(nameof(table)),
                    };
                }
            }
            {{CSharpWriter.Each(layout.Tables.Select((table, i) => (table, i)), pair => WriteTable(pair.table, pair.i))}}
            """);
        return writer.ToSourceText();

        void WriteTable((string Name, TypeReference Fact) table, int number) => writer.Write($$"""

            public static partial class {{table.Name}}
            {
                /// <summary>The facts of the table whose names and texts hold some words.</summary>
                /// <param name="query">{{Query}}</param>
                /// <returns>{{Returns}}</returns>
                /// <exception cref="global::System.ArgumentException">The query has more than 64 words.</exception>
                public static {{Results}}<{{types.Of(table.Fact)}}> Search(string query) =>
                    {{types.InPlumbing("FullText")}}.Index.Search<{{types.Of(table.Fact)}}>(query, {{number}});
            }
            """);
    }

    private static string Section(SearchSection section) => $"""
        new {Services}SearchSection(
            Documents: {section.Documents},
            Tokens: {section.Tokens},
            Lengths: {Column(section.Lengths)},
            Entries: {Column(section.Entries)},
            Offsets: {Column(section.Offsets)},
            Postings: {section.Postings},
            Texts: {section.Texts})
        """;

    private static string Column(SearchColumn column) =>
        $"new {Services}SearchColumn(Position: {column.Position}, Width: {column.Width})";
}
