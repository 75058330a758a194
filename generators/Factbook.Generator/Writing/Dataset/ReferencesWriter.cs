using System.Collections.Generic;
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
    private const string Keys = "Keys";

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

                internal static class {{Keys}}
                {
                    {{string.Join("\n", ReferredTo(types).Select(item => KeysOfClass(new CSharpTypes(types.Namespace), item)))}}
                }
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

    /// <summary>An expression for the number by which indexes know a fact: its row, combined with its table where there are several.</summary>
    /// <param name="types">Spells types.</param>
    /// <param name="item">The reference.</param>
    /// <param name="fact">An expression for the fact.</param>
    public static string NumberOf(CSharpTypes types, ItemType item, string fact) => item.Targets.Count switch
    {
        0 => "-1",
        1 => $"{types.Storage(item.Targets[0].Name)}.RowOf({fact})",
        _ => $"{types.InPlumbing("NumberOf_" + CSharpName.Helper(item.ClassName!))}({fact})",
    };

    /// <summary>An expression for what indexes by reference know of the class that is referred to.</summary>
    /// <param name="types">Spells types.</param>
    /// <param name="item">The reference.</param>
    public static string KeysOf(CSharpTypes types, ItemType item) => types.InPlumbing($"{Keys}.Of_{CSharpName.Helper(item.ClassName!)}");

    private static IEnumerable<ItemType> ReferredTo(DatasetTypes types) => types.Records
        .SelectMany(record => record.Properties)
        .Select(property => property.Item)
        .Where(item => item.Kind == ItemKind.Reference)
        .GroupBy(item => item.ClassName)
        .Select(items => items.First());

    // All indexes by reference to a class share them.
    private static string KeysOfClass(CSharpTypes types, ItemType item) =>
        $"internal static readonly global::Factbook.CompilerServices.ReferenceKeys<{types.Of(item.Type)}> Of_{CSharpName.Helper(item.ClassName!)} = new("
        + $"static key => {NumberOf(types, item, "key")}, static number => {FactOf(types, item)});";

    private static string FactOf(CSharpTypes types, ItemType item) => item.Targets.Count switch
    {
        0 => "throw new global::System.ArgumentOutOfRangeException(nameof(number))",
        1 => RowOf(types, item, 0, "number"),
        _ => $"{types.InPlumbing("FactOf_" + CSharpName.Helper(item.ClassName!))}((number % {item.Targets.Count}) + 1, number / {item.Targets.Count})!",
    };

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
