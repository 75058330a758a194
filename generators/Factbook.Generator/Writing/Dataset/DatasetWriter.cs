using System.Linq;
using System.Threading;
using Factbook.Compiler.CSharp;
using Factbook.Generator.Writing.Printing;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Writing.Dataset;

/// <summary>Writes the class that stands for the dataset as a whole. It holds nothing that depends on a value.</summary>
internal static class DatasetWriter
{
    private const string Facts = "global::Factbook.CitingFacts";

    /// <summary>Writes the file.</summary>
    /// <param name="types">The dataset's types.</param>
    /// <param name="cancellation">Cancels the work.</param>
    public static SourceText Write(DatasetTypes types, CancellationToken cancellation)
    {
        CSharpWriter writer = GeneratedFile.Start(types.Namespace, cancellation);
        var spelling = new CSharpTypes(types.Namespace);
        writer.Write($$"""
            {{Documentation.Summary($"All facts of the dataset: {types.Title ?? types.Name}.")}}
            public static partial class Facts
            {
                /// <summary>What the dataset is: its name, version, licence, tables and counts.</summary>
                public static global::Factbook.DatasetInfo Dataset => DatasetHolder.Instance;

                /// <summary>The tables in the order of the schema.</summary>
                public static global::Factbook.FactList<global::Factbook.FactTable> Tables => DatasetHolder.Instance.Tables;

                /// <summary>The fact with an identifier, in whatever table.</summary>
                {{Remarks(types, spelling)}}
                /// <param name="id">The identifier.</param>
                /// <returns>The fact, or <see langword="null"/> where there is none.</returns>
                public static global::Factbook.IFact? Find(string? id)
                {
                    {{CSharpWriter.Each(types.SharingTables, table => WriteFind(table, spelling, writer))}}
                    return null;
                }

                {{(types.HasCitations ? () => WriteCiting(writer) : static () => { })}}

                {{(types.DatedTables.Any() ? () => WriteTimeline(types, spelling, writer) : static () => { })}}

                private static class DatasetHolder
                {
                    internal static readonly global::Factbook.DatasetInfo Instance = new(
                        name: {{Literal.Text(types.Name)}},
                        title: {{Literal.Text(types.Title ?? types.Name)}},
                        description: {{Literal.Text(types.Description ?? "")}},
                        version: {{Literal.Text(types.Version ?? "0.0.0")}},
                        license: {{Literal.Text(types.License)}},
                        tables: global::Factbook.FactList.Create<global::Factbook.FactTable>(new global::Factbook.FactTable[]
                        {
                            {{string.Join("\n", types.Tables.Select(table => $"{spelling.Own(table.Name)}.All,"))}}
                        }));
                }
            }
            """);
        return writer.ToSourceText();
    }

    private static void WriteFind(TableType table, CSharpTypes spelling, CSharpWriter writer) => writer.Write($$"""
        if ({{spelling.Own(table.Name)}}.TryGetValue(id, out var in{{table.Name}}))
        {
            return in{{table.Name}};
        }

        """);

    private static void WriteTimeline(DatasetTypes types, CSharpTypes spelling, CSharpWriter writer) => writer.Write($$"""
        /// <summary>The facts of all dated tables in the order of the earliest day of their slot when.</summary>
        public static global::Factbook.FactTimeline ByWhen => TimelineHolder.Instance;

        private static class TimelineHolder
        {
            internal static readonly global::Factbook.FactTimeline Instance = new(
                {{string.Join(",\n", types.DatedTables.Select(table => $"{spelling.Own(table.Name)}.ByWhen"))}});
        }
        """);

    private static void WriteCiting(CSharpWriter writer) => writer.Write($$"""
        /// <summary>The facts that cite a source, table after table: themselves or in what they hold, as disputes do in their claims.</summary>
        /// <param name="source">The source.</param>
        /// <returns>The facts, each once, read from the indexes of the tables as it is walked.</returns>
        public static {{Facts}} Citing(global::Factbook.Source source) => Dataset.Citing(source);

        /// <summary>The facts that cite a passage of a source, such as <c>para 12</c>.</summary>
        /// <param name="source">The source.</param>
        /// <param name="locator">The locator of the citation, exactly as it is written.</param>
        /// <returns>The facts, each once, read from the indexes of the tables as it is walked.</returns>
        public static {{Facts}} At(global::Factbook.Source source, string locator) => Dataset.At(source, locator);
        """);

    private static string Remarks(DatasetTypes types, CSharpTypes spelling)
    {
        string[] own = [.. types.Tables.Where(table => table.HasOwnIds).Select(table => $"<see cref=\"{spelling.Own(table.Name)}\"/>")];
        return own.Length == 0 ? "" : "/// <remarks>"
            + $"It knows nothing of {string.Join(" and ", own)}, where identifiers are the table's own: ask the table.</remarks>";
    }
}
