using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.CSharp;
using Factbook.Compiler.Layout;
using Factbook.Compiler.Layout.Cells;
using Factbook.Generator.Writing.Printing;

namespace Factbook.Generator.Writing.Records;

/// <summary>
/// Writes the record of a table that alone has its rows: scalars decoded when it is made, texts, references and values when they
/// are read.
/// </summary>
/// <param name="layout">The table.</param>
/// <param name="writer">Where to write.</param>
internal sealed class RowRecordWriter(TableLayout layout, CSharpWriter writer)
{
    private const string Stored = "global::Factbook.CompilerServices.IStoredFact";

    private readonly RecordType _record = layout.Table.Record;
    private readonly CSharpTypes _types = new(layout.Namespace);
    private readonly CellReader _reader = CellReader.InRecord(layout);
    private readonly RowRecordDress _dress = RowRecordDress.Of(layout.Table, new CSharpTypes(layout.Namespace));

    private string Storage => _types.Storage(layout.Table.Name);

    private string Table => $"{_types.Own(layout.Table.Name)}.All";

    private PropertyType Identifier => _record.Find(_record.IdentifierSlot)!;

    /// <summary>Writes the record.</summary>
    public void Write()
    {
        Field[] eager = [.. layout.Rows.Fields.Where(IsEager)];
        string[] bases = [.. _record.BaseType is { } basis ? (string[])[_types.Of(basis)] : [], Stored, .. _types.Of(_record.Interfaces)];
        writer.Write($$"""
            {{Documentation.Summary(_record.Description, $"A row of the table {layout.Table.RootSlot}.")}}
            {{_dress.Declaration}} record {{_record.Name}}{{CSharpTypes.Bases(bases)}}
            {
                private readonly int _row;
                private string? {{FieldName(Identifier)}};
                {{Lines(layout.Rows.Fields, FieldOf)}}

                internal {{_record.Name}}(int row)
                {
                    _row = row;
                    {{(eager.Length > 0 ? $"int record = {RecordOf("row")};" : "")}}
                    {{Lines(eager, AssignmentOf)}}
                }

                {{() => WriteCopying(eager)}}

                {{_dress.DocsOf(Identifier)}}
                public {{Modifier(Identifier)}}string {{Identifier.Name}} => {{KeptOrMade(Identifier)}};

                {{GeneratedFile.NoInlining}}
                private string Make_{{Identifier.Name}}() => {{FieldName(Identifier)}} = {{Storage}}.KeyOf(_row);
                {{CSharpWriter.Each(layout.Rows.Fields, WriteProperty)}}

                {{new InverseWriter(_types).Of(_record)}}

                {{FactMembers()}}

                int {{Stored}}.Row => _row;

                {{AgentNameWriter.Of(_record, basis: null, "this." + Identifier.Name)}}

                {{new BridgeWriter(_types).Of(_record)}}

                {{Disputes()}}

                /// <summary>Whether the other is the same fact.</summary>
                /// <param name="other">The other.</param>
                public bool Equals({{_record.Name}}? other) => other is not null && other._row == _row;

                /// <inheritdoc/>
                public override int GetHashCode() => {{(IsOfCore ? "base.GetHashCode()" : "_row")}};

                {{ReferenceOperators.Of(_record)}}

                {{ToText()}}

                {{() => _dress.WriteSlots(writer)}}
            }
            {{() => _dress.WriteSlotList(writer)}}

            {{_dress.Converter()}}
            """);
    }

    private void WriteCopying(Field[] eager) => writer.Write($$"""
        // What was read of the original is read again of the copy, if somebody asks.
        private {{_record.Name}}({{_record.Name}} original){{(IsOfCore ? " : base(original)" : "")}}
        {
            _row = original._row;
            {{Lines(eager, field => $"{FieldName(field.Property)} = original.{FieldName(field.Property)};")}}
        }
        """);

    // The library's records say themselves what facts of the core's classes are called.
    private bool IsOfCore => _record.BaseType is not null;

    private static bool IsEager(Field field) => field.List is null && field.Property.Item.IsValueType;

    // A field of the type of a day or an enum would load that type with the first record, before anyone asks for it.
    private static bool IsKeptAsNumber(Field field) =>
        IsEager(field) && field is { Cell.IsOptional: false, Property.Item.Kind: ItemKind.Date or ItemKind.Enum };

    private static string FieldName(PropertyType property) => SharedNames.Field(property.Slot);

    private static string Modifier(PropertyType property) => property.Origin == PropertyOrigin.Overridden ? "override " : "";

    private static string Lines<T>(IEnumerable<T> items, Func<T, string> line) => string.Join("\n", items.Select(line));

    private string FieldOf(Field field)
    {
        string name = FieldName(field.Property);
        string type = _types.OfValue(field.Property);
        return (IsKeptAsNumber(field), IsEager(field)) switch
        {
            (true, _) => $"private readonly int {name};",
            (_, true) => $"private readonly {type}{(field.Cell.IsOptional ? "?" : "")} {name};",
            _ => $"private {type}? {name};",
        };
    }

    private string AssignmentOf(Field field)
    {
        string value = IsKeptAsNumber(field)
            ? _reader.Number(field.Cell, "record")
            : _reader.Read(_record, field.Cell, "record", "stored_" + field.Property.Name);
        return $"{FieldName(field.Property)} = {value};";
    }

    private void WriteProperty(Field field)
    {
        PropertyType property = field.Property;
        string name = FieldName(property);
        string value = (IsKeptAsNumber(field), IsEager(field)) switch
        {
            (true, _) => _reader.OfNumber(field.Cell, name),
            (_, true) => name,
            _ => _types.Value(property, KeptOrMade(property)),
        };
        writer.Write($$"""

            {{_dress.DocsOf(property)}}
            public {{Modifier(property)}}{{_types.Of(property)}} {{property.Name}} => {{value}};

            {{(IsEager(field) ? "" : MakingOf(field))}}
            """);
    }

    // The underscore keeps the method apart from properties.
    private static string KeptOrMade(PropertyType property) => $"{FieldName(property)} ?? Make_{property.Name}()";

    // A method of its own: in the getter, it would be compiled into loops over facts, and would leave no registers there for
    // what they do every time.
    private string MakingOf(Field field)
    {
        string record = RecordOf("_row");
        string stored = field.List is not null ? _reader.ReadList(_record, field, record)
            : field.Cell.IsOptional ? $"({_reader.Read(_record, field.Cell, record, "stored")})"
            : _reader.Read(_record, field.Cell, record, "stored");
        string value = SlotNamesWriter.OfFact(field.Property, stored);
        return $"""
            {GeneratedFile.NoInlining}
            private {_types.Kept(field.Property)} Make_{field.Property.Name}() => {FieldName(field.Property)} = {value};
            """;
    }

    private string FactMembers()
    {
        if (IsOfCore)
        {
            return $"""
                /// <inheritdoc/>
                public override global::Factbook.FactTable Table => {Table};
                """;
        }

        string id = Identifier.Name == "Id" ? "" : $"string global::Factbook.IFact.Id => this.{Identifier.Name};\n\n";
        bool hasCodeName = _record.Properties.Any(property => property is { Name: "CodeName", IsList: false, Item.Kind: ItemKind.Text });
        string codeName = hasCodeName ? "" : "string? global::Factbook.IFact.CodeName => null;\n\n";
        return $"{id}{codeName}global::Factbook.FactTable global::Factbook.IFact.Table => {Table};";
    }

    private string Disputes() => IsOfCore || !layout.HasDisputes ? "" : SharedNames.DisputesOf(_types);

    // No text lists the members, so the compiler need not write what would.
    private string ToText() => PrintMembers + (IsOfCore ? "" : $"""
        /// <summary>What the fact is called, or its identifier.</summary>
        public override string ToString() => {RecordLabel.Of(_record, "this." + Identifier.Name)};
        """);

    private string PrintMembers =>
        $"{(IsOfCore ? "protected override" : "private")} bool PrintMembers(global::System.Text.StringBuilder builder) => false;\n\n";

    private string RecordOf(string row) => Literal.Plus($"{row} * {layout.Rows.Stride}", layout.Rows.Position);
}
