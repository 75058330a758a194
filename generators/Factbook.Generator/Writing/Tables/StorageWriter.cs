using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.CSharp;
using Factbook.Compiler.Layout;
using Factbook.Compiler.Layout.Cells;
using Factbook.Generator.Writing.Printing;
using Factbook.Generator.Writing.Records;
using Factbook.Generator.Writing.Types;

namespace Factbook.Generator.Writing.Tables;

/// <summary>Writes the class that holds the bytes of a table and its facts, and reads them.</summary>
/// <param name="layout">The table.</param>
/// <param name="writer">Where to write.</param>
internal sealed class StorageWriter(TableLayout layout, CSharpWriter writer)
{
    private const string Any = "global::Factbook.FactValue";

    private readonly CSharpTypes _types = new(layout.Namespace);
    private readonly CellReader _reader = CellReader.InStorage(layout);

    private string Fact => _types.Of(layout.Table.Record.Type);

    /// <summary>Writes the class.</summary>
    public void Write()
    {
        var data = new DataWriter(layout.Data, _types.Own(layout.Table.Name), writer);
        var rows = new RowReaderWriter(layout);
        IEnumerable<Section> shared = layout.FactSections.Where(section => section.Record.Form == RecordForm.Shared);
        string key = KeyCalls.Read(layout.Keys, "Data", Literal.Plus($"row * {layout.Rows.Stride}", layout.Keys.Position));
        writer.Write($$"""

            internal static partial class {{CSharpTypes.Plumbing}}
            {
                {{GeneratedFile.Generated}}
                internal static class {{CSharpTypes.StorageName(layout.Table.Name)}}
                {
                    {{data.Write}}

                    internal static readonly {{Fact}}?[] Cache = new {{Fact}}?[{{layout.Rows.Count}}];

                    private static readonly int[] Claims = global::Factbook.CompilerServices.FactRows.Claims({{layout.Rows.Count}});

                    internal static {{Fact}} Row(int row) => Cache[row] ?? Make(row);

                    internal static int RowOf(object? fact) => {{RowOf()}};

                    internal static string KeyOf(int row) => {{key}};

                    // Apart from Get, so that the class of all tables is not loaded before the first fact.
                    internal static {{Fact}} Missing(string id) => TableInfo.Instance.Get(id);

                    // Once for each fact: inlined, it would stand between what loops over facts do every time.
                    {{GeneratedFile.NoInlining}}
                    internal static {{Fact}} Make(int row) => ({{Fact}})global::Factbook.CompilerServices.FactRows.Keep(Cache, Claims, row, {{New()}});

                    {{(layout.Directory is { } directory ? NewOfClass(directory) : "")}}
                    {{CSharpWriter.Each(shared, section => writer.Write($"\n{rows.Of(section)}"))}}
                    {{CSharpWriter.Each(layout.Objects, WriteObjectReader)}}
                    {{CSharpWriter.Each(Polymorphic(), WritePolymorphicReader)}}
                    {{CSharpWriter.Each(layout.Sections, WriteListReaders)}}
                    {{WriteAnyReader}}
                    {{new TableInfoWriter(layout, writer).Write}}
                }
            }
            """);
    }

    private string RowOf()
    {
        string record = _types.RecordOf(layout.Table.Record);
        return layout.Table.Record.Form == RecordForm.Shared
            ? $"fact is {record} found && ((global::Factbook.IFact)found).Table == TableInfo.Instance ? ((global::Factbook.CompilerServices.IStoredFact)found).Row : -1"
            : $"fact is {record} found ? ((global::Factbook.CompilerServices.IStoredFact)found).Row : -1";
    }

    private string New()
    {
        RecordType record = layout.Table.Record;
        return layout.Directory is not null ? "New(row)"
            : record.Form == RecordForm.Shared ? $"new {_types.RecordOf(record)}({RowReaderWriter.NameOf(layout.Rows)}.Instance, row, row)"
            : $"new {_types.RecordOf(record)}(row)";
    }

    private string NewOfClass(RowDirectory directory)
    {
        string place = Literal.Plus($"row * {layout.Rows.Stride}", layout.Rows.Position);
        string tag = _reader.Integer(directory.TagWidth, CellReader.At(place, directory.KeyWidth));
        string number = _reader.Integer(directory.NumberWidth, CellReader.At(place, directory.KeyWidth + directory.TagWidth));
        IEnumerable<string> arms = layout.RowClasses.Select((section, index) =>
            $"    {index + 1} => new {_types.RecordOf(section.Record)}({RowReaderWriter.NameOf(section)}.Instance, row, {number}),");
        return $$"""
            private static {{Fact}} New(int row) => {{tag}} switch
            {
            {{string.Join("\n", arms)}}
                _ => throw new global::System.InvalidOperationException(),
            };
            """;
    }

    private void WriteObjectReader(Section section)
    {
        string type = _types.Of(section.Record.Type);
        writer.Write($$"""

            internal static {{type}} {{CellReader.ReaderOf(section.Record.ClassName)}}(int number{{(SlotNamesWriter.IsCitation(section.Record) ? ", " + SlotNamesWriter.Parameter : "")}})
            {
                int record = {{Literal.Plus($"number * {section.Stride}", section.Position)}};
                return {{(section.Record.IsCore ? "global::Factbook.CompilerServices.CoreObjects." + section.Record.Type.Name : "new " + type)}}(
                    {{string.Join(",\n", section.Fields.Select((field, i) => $"{field.Property.Parameter}: {Value(section, field, i)}"))}});
            }
            """);
    }

    private string Value(Section section, Field field, int number)
    {
        string stored = field.List is null
            ? _reader.Read(section.Record, field.Cell, "record", "stored" + number)
            : _reader.ReadList(section.Record, field, "record");
        return SlotNamesWriter.OfValue(_types, section.Record, field.Property, stored);
    }

    // The ranges whose values say which class they are of, as far as this table has any.
    private IEnumerable<ItemType> Polymorphic() => layout.Sections
        .SelectMany(section => section.Fields)
        .Select(field => field.Property.Item)
        .Where(item => item.Kind == ItemKind.Object && item.IsPolymorphic && item.Classes.Any(layout.HasObjects))
        .Distinct();

    private void WritePolymorphicReader(ItemType item)
    {
        IEnumerable<string> arms = item.Classes
            .Select((name, index) => (name, index))
            .Where(known => layout.HasObjects(known.name))
            .Select(known => $"{known.index + 1} => {CellReader.ReaderOf(known.name)}(number),");
        writer.Write($$"""

            internal static {{_types.Of(item.Type)}}? {{CellReader.PolymorphicReaderOf(item.ClassName!)}}(int type, int number) => type switch
            {
                {{string.Join("\n", arms)}}
                _ => null,
            };
            """);
    }

    private void WriteListReaders(Section section)
    {
        foreach (Field field in section.Fields.Where(field => field.List is not null && CellReader.HasReader(field)))
        {
            string type = SlotNamesWriter.Stored(_types, field.Property.Item);
            writer.Write($$"""

                internal static global::Factbook.FactList<{{type}}> {{CellReader.ListReaderOf(section.Record, field.Property)}}(int start, int count)
                {
                    if (count == 0)
                    {
                        return global::Factbook.FactList<{{type}}>.Empty;
                    }

                    var items = new {{type}}[count];
                    for (int i = 0; i < count; i++)
                    {
                        int record = {{Literal.Plus($"(start + i) * {field.Cell.Size}", field.List!.Position)}};
                        items[i] = {{_reader.Read(section.Record, field.Cell, "record", "stored")}};
                    }

                    return global::Factbook.FactList.Wrap(items);
                }
                """);
        }
    }

    // Values of any kind: a group that says which kind, and a number whose meaning the kind decides.
    private void WriteAnyReader()
    {
        if (!layout.Sections.SelectMany(section => section.Fields).Any(field => field.Property.Item.Kind == ItemKind.Any))
        {
            return;
        }

        writer.Write($$"""

            internal static {{Any}}? ReadAny(int variant, int number{{(_reader.MayCite(ItemType.Any) ? ", " + SlotNamesWriter.Parameter : "")}}) => variant switch
            {
                {{string.Join("\n", layout.Variants.Select((item, i) => $"{i + 1} => {Variant(item)},"))}}
                _ => null,
            };
            """);
    }

    private string Variant(ItemType item)
    {
        string text = _reader.Text(layout.HeapPosition, "number");
        string type = _types.Of(item.Type);
        return item.Kind switch
        {
            ItemKind.Text => $"{Any}.Of({text})",
            ItemKind.Int64 => $"{Any}.Parse({Any}Kind.Integer, {text})",
            ItemKind.Enum => $"{Any}.OfEnum(({type})number, {EnumTextWriter.Call(_types, item.Type, $"({type})number")})",
            ItemKind.Reference => $"{Any}.Of((global::Factbook.IFact){_types.Storage(item.Targets[0].Name)}.Row(number - 1))",
            ItemKind.Object when item.IsAmount => $"{Any}.Of({CellReader.ReaderOf(CoreNames.Quantity)}(number - 1))",
            ItemKind.Object => $"{Any}.OfObject({ObjectOf(item)}, {ObjectOf(item)}.ToString())",
            _ => $"{Any}.Parse({Any}Kind.{item.Kind}, {text})",
        };
    }

    private static string ObjectOf(ItemType item) =>
        $"{CellReader.ReaderOf(item.ClassName!)}(number - 1{(item.IsCitation ? ", slots" : "")})";
}
