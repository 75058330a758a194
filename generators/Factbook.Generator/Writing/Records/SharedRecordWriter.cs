using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.CSharp;
using Factbook.Generator.Writing.Printing;

namespace Factbook.Generator.Writing.Records;

/// <summary>
/// Writes a record that belongs to a hierarchy or whose rows stand in several tables. It depends on the schema alone, as a
/// reader of its table tells it its values: scalars when it is made, the rest when they are read.
/// </summary>
/// <param name="types">The dataset's types.</param>
/// <param name="writer">Where to write.</param>
internal sealed class SharedRecordWriter(DatasetTypes types, CSharpWriter writer)
{
    private const string Reader = "global::Factbook.CompilerServices.RowReader";
    private const string Row = "global::Factbook.CompilerServices.IFactRow";

    private readonly CSharpTypes _spelling = new(types.Namespace);

    /// <summary>Writes a record.</summary>
    /// <param name="record">The record.</param>
    public void Write(RecordType record)
    {
        var json = new JsonConverterWriter(_spelling);
        var properties = new SharedPropertyWriter(types, record, writer);
        IEnumerable<string> tables = (types.FindReference(record.ClassName)?.Targets ?? default).Select(table => table.Name);
        bool isRoot = types.FindRecord(record.BaseClass) is not { Form: RecordForm.Shared };
        string modifiers = record.IsAbstract ? "abstract partial" : record.IsSealed ? "sealed partial" : "partial";
        string[] bases =
        [
            .. record.BaseType is { } basis ? (string[])[_spelling.Of(basis)] : [],
            Row,
            .. _spelling.Of(record.Interfaces).Where(name => name != Row),
        ];
        string[] eager = [.. record.Properties.Select(properties.Assignment).Where(line => line.Length > 0)];
        writer.Write($$"""

            {{Documentation.Summary(record.Description, $"The class {record.ClassName}.")}}
            {{json.AttributeOf(record)}}
            public {{modifiers}} record {{record.Name}}{{CSharpTypes.Bases(bases)}}
            {
                {{(isRoot ? Storage(record) : "")}}
                {{string.Join("\n", record.Properties.Select(properties.Field).Where(line => line.Length > 0))}}

                {{Constructor(record, isRoot, eager)}}
                {{CSharpWriter.Each(record.Properties, properties.Write)}}

                {{new InverseWriter(_spelling).Of(record)}}

                {{new BridgeWriter(_spelling).Of(record)}}

                {{(isRoot ? RootMembers(record) : "")}}

                {{AgentNameWriter.Of(record, types.FindRecord(record.BaseClass), "_reader.Key(_row)")}}

                {{Members(record)}}

                {{Equality(record, isRoot)}}

                {{ReferenceOperators.Of(record)}}

                {{json.ClassOf(record, tables)}}
                {{() => new SlotsWriter(_spelling, writer).Write(record)}}
            }
            """);
    }

    private static string Storage(RecordType record) => $"""
        {(record.IsSealed ? "private" : "private protected")} readonly {Reader} _reader;
        internal readonly int _row;
        {(record.IsSealed ? "private" : "private protected")} readonly int _record;
        """;

    private static string Constructor(RecordType record, bool isRoot, string[] eager)
    {
        string head = $"{(record.IsAbstract ? "private protected" : "internal")} {record.Name}({Reader} reader, int row, int record)";
        string bases = isRoot ? "" : " : base(reader, row, record)";
        string[] body = [.. isRoot ? (string[])["_reader = reader;", "_row = row;", "_record = record;"] : [], .. eager];
        return body.Length == 0 ? $"{head}{bases} {{ }}" : $"{head}{bases}\n{{\n    {string.Join("\n    ", body)}\n}}";
    }

    private string RootMembers(RecordType record)
    {
        string table = record.BaseType is null
            ? $"global::Factbook.FactTable global::Factbook.IFact.Table => _reader.Table;\n\nstring global::Factbook.IFact.Id => _reader.Key(_row);"
            : "/// <inheritdoc/>\npublic override global::Factbook.FactTable Table => _reader.Table;";
        string disputes = record.BaseType is null && types.HasDisputes ? "\n\n" + SharedNames.DisputesOf(_spelling) : "";
        return table + disputes;
    }

    private string Members(RecordType record)
    {
        bool hasCodeName = record.Properties.Any(property => property is { Name: "CodeName", IsList: false, Item.Kind: ItemKind.Text });
        string codeName = record.BaseType is { Home: TypeHome.Library } ? ""
            : $"string? global::Factbook.IFact.CodeName => {(hasCodeName ? "this.CodeName" : "null")};\n\n";
        return $$"""
            {{codeName}}string {{Row}}.ClassName => {{Literal.Text(record.ClassName)}};

            global::System.Collections.Generic.IReadOnlyList<global::Factbook.Slot> {{Row}}.Slots => {{SlotsWriter.ListOf(_spelling, record)}};
            """;
    }

    private string Equality(RecordType record, bool isRoot)
    {
        string equals = isRoot
            ? $"other is not null && EqualityContract == other.EqualityContract && _row == other._row && _reader == other._reader"
            : $"base.Equals(({_spelling.Of(record.BaseType!)}?)other)";
        bool isOfCore = isRoot && record.BaseType is not null;
        string hash = isRoot && !isOfCore ? "_row" : "base.GetHashCode()";
        string text = record.BaseType is { Home: TypeHome.Library } || IsTextOfCore(record) ? "" : $"""


            /// <summary>What the fact is called, or its identifier.</summary>
            public override string ToString() => {RecordLabel.Of(record, "_reader.Key(_row)")};
            """;
        return $"""
            /// <summary>Whether the other is the same fact.</summary>
            /// <param name="other">The other.</param>
            public {(record.IsSealed ? "" : "virtual ")}bool Equals({record.Name}? other) => {equals};

            /// <inheritdoc/>
            public override int GetHashCode() => {hash};{text}
            """;
    }

    // The library's records seal theirs.
    private bool IsTextOfCore(RecordType record)
    {
        for (RecordType? ancestor = record; ancestor is not null; ancestor = types.FindRecord(ancestor.BaseClass))
        {
            if (ancestor.IsCore)
            {
                return true;
            }
        }

        return false;
    }
}
