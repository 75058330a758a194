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
        writer.Write($$"""
            /// <summary>Facts by table and row, for references that may lead to several tables.</summary>
            {{GeneratedFile.Hidden}}
            {{GeneratedFile.Generated}}
            internal static class FactReferences
            {
                {{CSharpWriter.Each(types.References.Where(item => item.IsPolymorphic), item => WriteClass(types, item, writer))}}
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

    private static void WriteClass(DatasetTypes types, ItemType item, CSharpWriter writer)
    {
        var spelling = new CSharpTypes(types.Namespace);
        string name = CSharpName.Helper(item.ClassName!);
        int tables = item.Targets.Count;
        writer.Write($$"""

            internal static {{spelling.Of(item.Type)}}? {{name}}(int table, int row) => table switch
            {
                {{Lines(target => $"{target + 1} => {RowOf(spelling, item, target, "row")},")}}
                _ => null,
            };

            internal static int NumberOf_{{name}}(object? fact)
            {
                int row;
                {{Lines(target => $"if ((row = {spelling.Storage(item.Targets[target].Name)}.RowOf(fact)) >= 0) {{ return row * {tables} + {target}; }}")}}
                return -1;
            }
            """);

        string Lines(System.Func<int, string> line) => string.Join("\n", Enumerable.Range(0, tables).Select(line));
    }
}
