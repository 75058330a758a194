using System.Linq;
using System.Threading;
using Factbook.Compiler.CSharp;
using Factbook.Compiler.Layout;
using Factbook.Compiler.Layout.Cells;
using Factbook.Compiler.Layout.Indexes;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Writing;

/// <summary>Writes the file of a table: its record, and the static class that gives its facts.</summary>
internal sealed class TableWriter
{
    private const string IsRow = "(uint)row < (uint)cache.Length";
    private const string RowInCache = "cache[row] ?? Make(row)";

    private readonly TableLayout _layout;
    private readonly CSharpWriter _writer;
    private readonly TableType _table;
    private readonly string _fact;
    private readonly string _record;

    private TableWriter(TableLayout layout, CSharpWriter writer)
    {
        _layout = layout;
        _writer = writer;
        _table = layout.Table;
        _fact = layout.Table.Record.PublicType;
        _record = $"global::{layout.Namespace}.{layout.Table.Record.Name}";
    }

    /// <summary>Writes the file.</summary>
    /// <param name="layout">The table.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static SourceText Write(TableLayout layout, CancellationToken cancellation)
    {
        CSharpWriter writer = GeneratedFile.Start(layout.Namespace, cancellation);
        new RecordWriter(layout, writer).Write();
        writer.Line();
        new TableWriter(layout, writer).WriteClass();
        return writer.ToSourceText();
    }

    private void WriteClass()
    {
        _writer.Line(Documentation.Summary(_table.Description, $"The table {_table.RootSlot}."));
        _writer.Line(Documentation.Remarks(
            "A fact is made when it is first asked for, once, whichever threads ask. Everything is immutable."));
        _writer.Block($"public static partial class {_table.Name}", () =>
        {
            WriteData();
            WriteLookUp();
            WriteMembers();
            WriteIndexes();
            WriteRows();
            foreach (Section section in _layout.Objects)
            {
                WriteObjectReader(section);
                WriteListReaders(section);
            }

            WriteListReaders(_layout.Rows);
            WriteAnyReader();
            new TableInfoWriter(_layout, _writer).Write();
            DataWriter.WriteParts(_layout, _writer);
        });
    }

    private void WriteData()
    {
        DataWriter.WriteField(_layout, _writer);
        _writer.Line();
        _writer.Line($"private static readonly {_fact}?[] Cache = new {_fact}?[{_layout.Rows.Count}];");
    }

    private void WriteLookUp()
    {
        string find = $"Data.{_layout.Keys.FindMethod}(id, {_layout.Keys.FindArguments})";
        _writer.Line();
        _writer.Line("/// <summary>All facts of the table, in the order of their identifiers.</summary>");
        _writer.Line($"public static global::Factbook.FactTable<{_fact}> All => TableInfo.Instance;");
        _writer.Line();
        _writer.Line("/// <summary>The number of facts.</summary>");
        _writer.Line($"public static int Count => {_layout.Rows.Count};");
        _writer.Line();
        _writer.Line("/// <summary>The fact with an identifier.</summary>");
        _writer.Line("/// <param name=\"id\">The identifier.</param>");
        _writer.Line("/// <exception cref=\"global::System.ArgumentNullException\">The identifier is <see langword=\"null\"/>.</exception>");
        _writer.Line("/// <exception cref=\"global::System.Collections.Generic.KeyNotFoundException\">The table has no such fact; the message names the nearest identifiers.</exception>");
        _writer.Block($"public static {_fact} Get(string id)", () =>
        {
            WriteFind(find);
            _writer.Line($"return {IsRow} ? {RowInCache} : Missing(id);");
        });
        foreach (string type in (string[])["string?", "global::System.ReadOnlySpan<char>"])
        {
            WriteTryGet(type, find);
        }
    }

    // netstandard2.0 lacks the attribute that tells the compiler what the answer says about the fact.
    private void WriteTryGet(string type, string find)
    {
        _writer.Line();
        _writer.Line("/// <summary>Gives the fact with an identifier.</summary>");
        _writer.Line("/// <param name=\"id\">The identifier.</param>");
        _writer.Line("/// <param name=\"fact\">The fact, or <see langword=\"null\"/>.</param>");
        _writer.Line("/// <returns>Whether the table has such a fact.</returns>");
        _writer.Line("#if NETCOREAPP");
        _writer.Line(
            $"public static bool TryGet({type} id, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {_fact}? fact)");
        _writer.Line("#else");
        _writer.Line($"public static bool TryGet({type} id, out {_fact}? fact)");
        _writer.Line("#endif");
        _writer.Block(null, () =>
        {
            WriteFind(find);
            _writer.Line($"fact = {IsRow} ? {RowInCache} : null;");
            _writer.Line($"return {IsRow};");
        });
    }

    // One comparison tells strangers, who have the row -1, and is all that the JIT wants before it reads the cache.
    private void WriteFind(string find)
    {
        _writer.Line($"int row = {find};");
        _writer.Line($"{_fact}?[] cache = Cache;");
    }

    private void WriteMembers()
    {
        foreach (StaticMember member in _layout.Members)
        {
            _writer.Line();
            _writer.Line(Documentation.Summary(member.Summary, member.Name));
            if (member.Sources.Count > 0)
            {
                _writer.Line(Documentation.Remarks("Sources: " + string.Join("; ", member.Sources) + "."));
            }

            _writer.Line($"public static {_fact} {member.Name} => Row({member.Row});");
        }
    }

    private void WriteIndexes()
    {
        var indexes = new IndexWriter(_layout, _writer);
        foreach (ReferenceIndex index in _layout.References)
        {
            indexes.Write(index);
        }

        foreach (DateIndexPlace index in _layout.Dates)
        {
            indexes.Write(index);
        }

        if (_layout.Names is { } names)
        {
            indexes.Write(names);
        }
    }

    private void WriteRows()
    {
        _writer.Line();
        _writer.Line($"internal static {_fact} Row(int row) => Cache[row] ?? Make(row);");
        _writer.Line();
        _writer.Line($"internal static int RowOf(object? fact) => fact is {_record} found ? found._row : -1;");
        _writer.Line();
        string key = Literal.Plus($"row * {_layout.Rows.Stride}", _layout.Keys.Position);
        _writer.Line($"internal static string KeyOf(int row) => Data.{_layout.Keys.ReadMethod}({key}, {_layout.Keys.ReadArguments});");
        _writer.Line();
        _writer.Line("// Apart from Get, so that the class of all tables is not loaded before the first fact.");
        _writer.Line($"private static {_fact} Missing(string id) => All.Get(id);");
        _writer.Line();
        _writer.Line("// Once for each fact: inlined, it would stand between what loops over facts do every time.");
        _writer.Line(GeneratedFile.NoInlining);
        _writer.Line($"private static {_fact} Make(int row) => ({_fact})global::Factbook.CompilerServices.FactRows.Keep(Cache, row, new {_record}(row));");
    }

    private void WriteObjectReader(Section section)
    {
        var reader = new CellReader(_layout, isInTable: true);
        _writer.Line();
        _writer.Block($"internal static {section.Record.PublicType} Read{CSharpName.Pascal(section.Record.ClassName)}(int number)", () =>
        {
            _writer.Line($"int record = {Literal.Plus($"number * {section.Stride}", section.Position)};");
            _writer.Line($"return new {section.Record.PublicType}(");
            for (int i = 0; i < section.Fields.Count; i++)
            {
                Field field = section.Fields[i];
                string end = i + 1 < section.Fields.Count ? "," : ");";
                string value = field.List is { } list
                    ? ListCall(section, field, list, reader)
                    : reader.Read(field.Cell, "record", "stored" + i);
                _writer.Line($"    {field.Property.Parameter}: {value}{end}");
            }
        });
    }

    private static string ListCall(Section section, Field field, ListPlace list, CellReader reader)
    {
        string start = reader.Integer(list.StartWidth, CellReader.At("record", list.Offset));
        string count = reader.Integer(list.CountWidth, CellReader.At("record", list.Offset + list.StartWidth));
        return $"{CellReader.ListReaderOf(section.Record, field.Property)}({start}, {count})";
    }

    private void WriteListReaders(Section section)
    {
        var reader = new CellReader(_layout, isInTable: true);
        foreach (Field field in section.Fields.Where(field => field.List is not null))
        {
            string type = field.Property.Item.TypeName;
            int size = field.Cell.Size;
            _writer.Line();
            _writer.Block($"internal static global::Factbook.FactList<{type}> {CellReader.ListReaderOf(section.Record, field.Property)}(int start, int count)", () =>
            {
                _writer.Block("if (count == 0)", () => _writer.Line($"return global::Factbook.FactList<{type}>.Empty;"));
                _writer.Line();
                _writer.Line($"var items = new {type}[count];");
                _writer.Block("for (int i = 0; i < count; i++)", () =>
                {
                    _writer.Line($"int record = {Literal.Plus($"(start + i) * {size}", field.List!.Position)};");
                    _writer.Line($"items[i] = {reader.Read(field.Cell, "record", "stored")};");
                });
                _writer.Line();
                _writer.Line("return global::Factbook.FactList.Wrap(items);");
            });
        }
    }

    // Values of any kind: a group that says which kind, and a number whose meaning the kind decides.
    private void WriteAnyReader()
    {
        if (_layout.Variants.Count == 0)
        {
            return;
        }

        const string value = "global::Factbook.FactValue";
        _writer.Line();
        _writer.Block($"internal static {value}? ReadAny(int variant, int number) => variant switch", () =>
        {
            for (int i = 0; i < _layout.Variants.Count; i++)
            {
                _writer.Line($"{i + 1} => {Variant(_layout.Variants[i])},");
            }

            _writer.Line("_ => null,");
        }, "};");

        string Variant(ItemType item) => item.Kind switch
        {
            ItemKind.Text => $"{value}.Of({Text})",
            ItemKind.Int64 => $"{value}.Parse({value}Kind.Integer, {Text})",
            ItemKind.Enum => $"{value}.OfEnum(({item.TypeName})number, {EnumTextWriter.Call(item.TypeName, $"({item.TypeName})number")})",
            ItemKind.Reference => $"{value}.Of({FactOf(item)})",
            ItemKind.Object when item.ClassName == "Quantity" => $"{value}.Of({CellReader.ReaderOf(item)}(number - 1))",
            ItemKind.Object => $"{value}.OfObject({CellReader.ReaderOf(item)}(number - 1), {CellReader.ReaderOf(item)}(number - 1).ToString())",
            _ => $"{value}.Parse({value}Kind.{item.Kind}, {Text})",
        };
    }

    private string Text => new CellReader(_layout, isInTable: true).Text(_layout.HeapPosition, "number");

    private string FactOf(ItemType item) =>
        $"global::{_layout.Namespace}.{CSharpName.Pascal(item.Targets[0])}.Row(number - 1)";
}
