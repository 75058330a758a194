using System.Linq;
using System.Threading;
using Factbook.Compiler.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Writing;

/// <summary>Writes the class that stands for the dataset as a whole. It holds nothing that depends on a value.</summary>
internal static class DatasetWriter
{
    /// <summary>Writes the file.</summary>
    /// <param name="types">The dataset's types.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static SourceText Write(DatasetTypes types, CancellationToken cancellation)
    {
        CSharpWriter writer = GeneratedFile.Start(types.Namespace, cancellation);
        writer.Line(Documentation.Summary($"All facts of the dataset: {types.Title ?? types.Name}.", ""));
        writer.Block("public static partial class Facts", () =>
        {
            writer.Line("/// <summary>What the dataset is: its name, version, licence, tables and counts.</summary>");
            writer.Line("public static global::Factbook.DatasetInfo Dataset => DatasetHolder.Instance;");
            writer.Line();
            writer.Line("/// <summary>The tables in the order of the schema.</summary>");
            writer.Line("public static global::Factbook.FactList<global::Factbook.FactTable> Tables => DatasetHolder.Instance.Tables;");
            WriteFind(types, writer);
            WriteCiting(types, writer);
            WriteHolder(types, writer);
        });
        return writer.ToSourceText();
    }

    private static void WriteFind(DatasetTypes types, CSharpWriter writer)
    {
        writer.Line();
        writer.Line("/// <summary>The fact with an identifier, in whatever table.</summary>");
        writer.Line("/// <param name=\"id\">The identifier.</param>");
        writer.Line("/// <returns>The fact, or <see langword=\"null\"/> where there is none.</returns>");
        writer.Block("public static global::Factbook.IFact? Find(string? id)", () =>
        {
            foreach (TableType table in types.Tables)
            {
                writer.Line($"if (global::{types.Namespace}.{table.Name}.TryGet(id, out var in{table.Name}))");
                writer.Line("{");
                writer.Line($"    return in{table.Name};");
                writer.Line("}");
                writer.Line();
            }

            writer.Line("return null;");
        });
    }

    private static void WriteCiting(DatasetTypes types, CSharpWriter writer)
    {
        TableType[] citing = types.Tables.Where(table => table.Record.IsCited).ToArray();
        if (citing.Length == 0)
        {
            return;
        }

        writer.Line();
        writer.Line("/// <summary>The facts that cite a source, table after table.</summary>");
        writer.Line("/// <param name=\"source\">The source.</param>");
        writer.Block(
            "public static global::System.Collections.Generic.IEnumerable<global::Factbook.IFact> Citing(global::Factbook.Source source)",
            () =>
            {
                for (int i = 0; i < citing.Length; i++)
                {
                    if (i > 0)
                    {
                        writer.Line();
                    }

                    writer.Block(
                        $"foreach (var fact in global::{types.Namespace}.{citing[i].Name}.Citing(source))", () => writer.Line("yield return fact;"));
                }
            });
    }

    private static void WriteHolder(DatasetTypes types, CSharpWriter writer)
    {
        writer.Line();
        writer.Block("private static class DatasetHolder", () =>
        {
            writer.Line("internal static readonly global::Factbook.DatasetInfo Instance = new(");
            writer.Line($"    name: {Literal.Text(types.Name)},");
            writer.Line($"    title: {Literal.Text(types.Title ?? types.Name)},");
            writer.Line($"    description: {Literal.Text(types.Description ?? "")},");
            writer.Line($"    version: {Literal.Text(types.Version ?? "0.0.0")},");
            writer.Line($"    license: {Literal.Text(types.License)},");
            writer.Line("    tables: global::Factbook.FactList.Create<global::Factbook.FactTable>(new global::Factbook.FactTable[]");
            writer.Line("    {");
            foreach (TableType table in types.Tables)
            {
                writer.Line($"        global::{types.Namespace}.{table.Name}.All,");
            }

            writer.Line("    }));");
        });
    }
}
