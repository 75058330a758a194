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
        var properties = new SharedPropertyWriter(types, record, writer);
        RecordType? basis = types.FindRecord(record.BaseClass) is { Form: RecordForm.Shared } shared ? shared : null;
        bool isRoot = basis is null;
        string modifiers = record.IsAbstract ? "abstract partial" : record.IsSealed ? "sealed partial" : "partial";
        string[] bases =
        [
            .. record.BaseType is { } parent ? (string[])[_spelling.Of(parent)] : [],
            Row,
            .. _spelling.Of(record.Interfaces).Where(name => name != Row),
        ];
        string[] fields = [.. record.Properties.Select(properties.Field).Where(line => line.Length > 0)];
        string[] eager = [.. record.Properties.Select(properties.Assignment).Where(line => line.Length > 0)];
        writer.Write($$"""

            {{Documentation.Summary(record.Description, $"The class {record.ClassName}.")}}
            public {{modifiers}} record {{record.Name}}{{CSharpTypes.Bases(bases)}}
            {
                {{(isRoot ? Storage(record) : "")}}
                {{string.Join("\n", fields)}}

                {{Constructor(record, isRoot, eager)}}
                {{CSharpWriter.Each(record.Properties, properties.Write)}}

                {{new InverseWriter(_spelling).Of(record)}}

                {{new BridgeWriter(_spelling).Of(record)}}

                {{(isRoot ? RootMembers(record) : "")}}

                {{AgentNameWriter.Of(record, types.FindRecord(record.BaseClass), "_reader.Key(_row)")}}

                {{Members(record, basis)}}

                {{(isRoot || fields.Length > 0 ? Equality(record, isRoot) : "")}}

                {{LabelOf(record, basis)}}

                {{ReferenceOperators.Of(record)}}

                {{() => new SlotsWriter(_spelling, writer).Write(record)}}
            }
            {{() => new SlotsWriter(_spelling, writer).WriteList(record, basis)}}
            """);
    }

    private static string Storage(RecordType record) => $"""
        {(record.IsSealed ? "private" : "private protected")} readonly {Reader} _reader;
        {(record.IsSealed ? "private" : "private protected")} readonly int _row;
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
        return $"{table}\n\nint global::Factbook.CompilerServices.IStoredFact.Row => _row;{disputes}";
    }

    // What a record derives from says the same of slots, and of a code name, where there is nothing new.
    private string Members(RecordType record, RecordType? basis)
    {
        string[] members =
        [
            .. record.BaseType is { Home: TypeHome.Library } || (basis is not null && HasCodeName(basis) == HasCodeName(record))
                ? (string[])[]
                : [$"string? global::Factbook.IFact.CodeName => {(HasCodeName(record) ? "this.CodeName" : "null")};"],
            $"string {Row}.ClassName => {Literal.Text(record.ClassName)};",
            .. SlotsWriter.HasOwn(record)
                ? (string[])[$"global::System.Collections.Generic.IReadOnlyList<global::Factbook.Slot> {Row}.Slots => {SlotsWriter.ListOf(_spelling, record)};"]
                : [],
        ];
        return string.Join("\n", members);
    }

    private static bool HasCodeName(RecordType record) =>
        record.Properties.Any(property => property is { Name: "CodeName", IsList: false, Item.Kind: ItemKind.Text });

    // Only the root compares: a derived record has fields of its own, and these are no part of what it is, but what was read of it.
    private string Equality(RecordType record, bool isRoot)
    {
        string equals = isRoot
            ? $"other is not null && EqualityContract == other.EqualityContract && _row == other._row && _reader == other._reader"
            : $"base.Equals(({_spelling.Of(record.BaseType!)}?)other)";
        bool isOfCore = isRoot && record.BaseType is not null;
        string hash = isRoot && !isOfCore ? "_row" : "base.GetHashCode()";
        return $"""
            /// <summary>Whether the other is the same fact.</summary>
            public {(record.IsSealed ? "" : "virtual ")}bool Equals({record.Name}? other) => {equals};
            /// <inheritdoc/>
            public override int GetHashCode() => {hash};
            """;
    }

    // The text is sealed at the root, as every record would else get one of all its properties.
    private string LabelOf(RecordType record, RecordType? basis)
    {
        if (record.BaseType is { Home: TypeHome.Library } || IsTextOfCore(record))
        {
            return "";
        }

        string label = RecordLabel.Of(record, "_reader.Key(_row)");
        if (basis is not null)
        {
            return RecordLabel.Of(basis, "_reader.Key(_row)") == label ? "" : $"private protected override string Text_OfFact() => {label};";
        }

        bool isSame = record.IsSealed || types.Records.All(other => !IsBasedOn(other, record) || RecordLabel.Of(other, "_reader.Key(_row)") == label);
        return $"""
            /// <summary>What the fact is called, or its identifier.</summary>
            public {(record.IsSealed ? "" : "sealed ")}override string ToString() => {(isSame ? label : "Text_OfFact()")};

            {(isSame ? "" : $"private protected virtual string Text_OfFact() => {label};")}
            """;
    }

    private bool IsBasedOn(RecordType record, RecordType ancestor)
    {
        RecordType? above = types.FindRecord(record.BaseClass);
        return above is not null && (above == ancestor || IsBasedOn(above, ancestor));
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
