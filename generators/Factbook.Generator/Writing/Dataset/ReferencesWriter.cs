using System.Linq;
using System.Threading;
using Factbook.Compiler.CSharp;
using Factbook.Generator.Writing.Printing;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Writing.Dataset;

/// <summary>
/// Writes what leads from a table and a row to a fact, and back, once for each class whose facts stand in several tables.
/// </summary>
internal static class ReferencesWriter
{
    /// <summary>Writes the file.</summary>
    /// <param name="types">The dataset's types.</param>
    /// <param name="cancellation">Cancels the work.</param>
    public static SourceText Write(DatasetTypes types, CancellationToken cancellation)
    {
        CSharpWriter writer = GeneratedFile.Start(types.Namespace, cancellation);
        IGrouping<string, ItemType>[] sets =
        [
            .. types.References.Where(item => item.IsPolymorphic).GroupBy(item => string.Join(" ", item.Targets.Select(table => table.Name))),
        ];
        writer.Write($$"""
            /// <summary>What the files of the dataset call in one another; programs have no use of it.</summary>
            {{GeneratedFile.Hidden}}
            {{GeneratedFile.Generated}}
            internal static partial class {{CSharpTypes.Plumbing}}
            {
                {{CSharpWriter.Each(Enumerable.Range(0, sets.Length), number => WriteSet(types, [.. sets[number]], number, writer))}}
            }
            """);
        return writer.ToSourceText();
    }

    /// <summary>An expression for a fact.</summary>
    /// <param name="types">Spells types.</param>
    /// <param name="item">The reference.</param>
    /// <param name="target">Which of its tables.</param>
    /// <param name="row">An expression for the row.</param>
    public static string RowOf(CSharpTypes types, ItemType item, int target, string row)
    {
        TableReference table = item.Targets[target];

        // The table may be of an ancestor, whose rows are of several classes.
        string cast = table.RowType == item.Type ? "" : $"({types.Of(item.Type)})(object)";
        return $"{cast}{types.Storage(table.Name)}.Row({row})";
    }

    // Classes whose facts stand in the same tables share what looks into these.
    private static void WriteSet(DatasetTypes types, ItemType[] items, int number, CSharpWriter writer)
    {
        var spelling = new CSharpTypes(types.Namespace);
        TableReference[] tables = [.. items[0].Targets];
        writer.Write($$"""

            private static object? Fact_{{number}}(int table, int row) => table switch
            {
                {{Lines(target => $"{target + 1} => {spelling.Storage(tables[target].Name)}.Row(row),")}}
                _ => null,
            };

            private static int Number_{{number}}(object? fact)
            {
                int row;
                {{Lines(target => $"if ((row = {spelling.Storage(tables[target].Name)}.RowOf(fact)) >= 0) {{ return row * {tables.Length} + {target}; }}")}}
                return -1;
            }
            {{CSharpWriter.Each(items, WriteClass)}}
            """);

        void WriteClass(ItemType item) => writer.Write($$"""

            internal static {{spelling.Of(item.Type)}}? FactOf_{{CSharpName.Helper(item.ClassName!)}}(int table, int row) => ({{spelling.Of(item.Type)}}?)Fact_{{number}}(table, row);
            internal static int NumberOf_{{CSharpName.Helper(item.ClassName!)}}(object? fact) => Number_{{number}}(fact);
            """);

        string Lines(System.Func<int, string> line) => string.Join("\n", Enumerable.Range(0, tables.Length).Select(line));
    }
}
