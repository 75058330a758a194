using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factbook.Compiler.CSharp;
using Factbook.Compiler.Layout;
using Factbook.Compiler.Layout.Usage;
using Factbook.Generator.Writing.Printing;
using Factbook.Generator.Writing.Records;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Writing.Tables;

/// <summary>Writes the file of a table: its record, if no other table has it, and the static class that gives its facts.</summary>
internal sealed class TableWriter
{
    private const string IsRow = "(uint)row < (uint)cache.Length";

    private readonly TableLayout _layout;
    private readonly CSharpWriter _writer;
    private readonly TableType _table;
    private readonly CSharpTypes _types;
    private readonly string _fact;
    private readonly string _storage;

    private TableWriter(TableLayout layout, CSharpWriter writer)
    {
        _layout = layout;
        _writer = writer;
        _table = layout.Table;
        _types = new CSharpTypes(layout.Namespace);
        _fact = _types.Of(layout.Table.Record.Type);
        _storage = _types.Storage(layout.Table.Name);
    }

    private string RowInCache => $"cache[row] ?? {_storage}.Make(row)";

    /// <summary>Writes the file.</summary>
    /// <param name="layout">The table.</param>
    /// <param name="cancellation">Cancels the work.</param>
    public static SourceText Write(TableLayout layout, CancellationToken cancellation)
    {
        CSharpWriter writer = GeneratedFile.Start(layout.Namespace, cancellation, AttributesOf(layout));
        var record = new RowRecordWriter(layout, writer);
        switch (layout.Table.Record.Form)
        {
            case RecordForm.Row:
                record.Write();
                break;
            case RecordForm.Core:
                writer.Write($$"""
                    internal static partial class {{CSharpTypes.Plumbing}}
                    {
                        {{record.Write}}
                    }

                    """);
                break;
        }

        new TableWriter(layout, writer).WriteClass();
        new StorageWriter(layout, writer).Write();
        return writer.ToSourceText();
    }

    // The analyzer that checks constants at the users of the facts knows the dataset from these.
    private static IEnumerable<string> AttributesOf(TableLayout layout)
    {
        string table = new CSharpTypes(layout.Namespace).Own(layout.Table.Name);
        string scope = layout.Table.OwnName is { } own ? $", Scope = {Literal.Text(own)}" : "";
        yield return $"FactIdentifiers(typeof({table}), {Literal.Text(layout.Identifiers)}{scope})";
        foreach (CheckedKeys keys in layout.IndexKeys)
        {
            yield return $"IndexKeys(typeof({table}), {Literal.Text(keys.Index)}, {Literal.Text(keys.Lines)})";
        }

        if (layout.DisputedSlots is { } disputed)
        {
            yield return $"DisputedSlots({Literal.Text(disputed)})";
        }
    }

    // One comparison tells strangers, who have the row -1, and is all that the JIT wants before it reads the cache.
    // netstandard2.0 lacks the attribute that tells the compiler what the answer says about the fact.
    private void WriteClass()
    {
        string find = KeyCalls.Find(_layout.Keys, _storage + ".Data");
        _writer.Write($$"""

            {{Documentation.Summary(_table.Description, $"The table {_table.RootSlot}.")}}
            {{Documentation.Remarks("A fact is made when it is first asked for, once, whichever threads ask. Everything is immutable.")}}
            public static partial class {{_table.Name}}
            {
                /// <summary>All facts of the table, in the order of their identifiers.</summary>
                public static global::Factbook.FactTable<{{_fact}}> All => {{_storage}}.TableInfo.Instance;

                /// <summary>The facts by identifier, for whoever takes a dictionary; nothing is copied.</summary>
                public static global::System.Collections.Generic.IReadOnlyDictionary<string, {{_fact}}> ById => All.ById;

                /// <summary>The number of facts.</summary>
                public static int Count => {{_layout.Rows.Count}};

                /// <summary>The fact with an identifier.</summary>
                /// <param name="id">The identifier.</param>
                /// <exception cref="global::System.ArgumentNullException">The identifier is <see langword="null"/>.</exception>
                /// <exception cref="global::System.Collections.Generic.KeyNotFoundException">The table has no such fact; the message names the nearest identifiers.</exception>
                public static {{_fact}} Get(string id)
                {
                    int row = {{find}};
                    {{_fact}}?[] cache = {{_storage}}.Cache;
                    return {{IsRow}} ? {{RowInCache}} : {{_storage}}.Missing(id);
                }
                {{CSharpWriter.Each(["string?", "global::System.ReadOnlySpan<char>"], WriteTryGetValue)}}
                {{CSharpWriter.Each(_layout.Members, WriteMember)}}
                {{new IndexWriter(_layout, _writer).Write}}
            }
            """);

        void WriteTryGetValue(string type) => _writer.Write($$"""

            /// <summary>Gives the fact with an identifier.</summary>
            /// <param name="id">The identifier.</param>
            /// <param name="fact">The fact, or <see langword="null"/>.</param>
            /// <returns>Whether the table has such a fact.</returns>
            #if NETCOREAPP
            public static bool TryGetValue({{type}} id, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {{_fact}}? fact)
            #else
            public static bool TryGetValue({{type}} id, out {{_fact}}? fact)
            #endif
            {
                int row = {{find}};
                {{_fact}}?[] cache = {{_storage}}.Cache;
                fact = {{IsRow}} ? {{RowInCache}} : null;
                return {{IsRow}};
            }
            """);
    }

    private void WriteMember(StaticMember member)
    {
        string own = _types.Of(member.Type);
        _writer.Write($"""

            {Documentation.Summary(member.Summary, member.Name)}
            {Remarks(member)}
            public static {own} {member.Name} => {(own == _fact ? "" : $"({own})")}{_storage}.Row({member.Row});
            """);
    }

    // Who points at the fact learns of a dispute before reading its value.
    private static string Remarks(StaticMember member)
    {
        string sources = member.Sources.Count > 0 ? "Sources: " + string.Join("; ", member.Sources) + "." : "";
        string disputed = member.Disputed.Count > 0 ? "Sources differ on " + string.Join(", ", member.Disputed) + "." : "";
        string remarks = string.Join(" ", new[] { disputed, sources }.Where(remark => remark.Length > 0));
        return remarks.Length == 0 ? "" : Documentation.Remarks(remarks);
    }
}
