using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.CSharp;
using Factbook.Generator.Writing.Printing;

namespace Factbook.Generator.Writing.Records;

/// <summary>Writes the record of a class without identifier, which is made of its values.</summary>
/// <param name="types">The dataset's types.</param>
/// <param name="writer">Where to write.</param>
internal sealed class ValueRecordWriter(DatasetTypes types, CSharpWriter writer)
{
    private const string ValueObject = "global::Factbook.IValueObject";

    private readonly CSharpTypes _spelling = new(types.Namespace);

    /// <summary>Writes a record.</summary>
    /// <param name="record">The record.</param>
    public void Write(RecordType record)
    {
        RecordType? basis = types.FindRecord(record.BaseClass);
        string modifiers = record.IsAbstract ? "abstract partial" : record.IsSealed ? "sealed partial" : "partial";
        string[] bases = [.. basis is null ? (string[])[] : [_spelling.Of(basis.Type)], ValueObject, .. _spelling.Of(record.Interfaces)];
        PropertyType[] own = [.. record.Properties.Where(property => property.Origin != PropertyOrigin.Inherited)];
        writer.Write($$"""

            {{Documentation.Summary(record.Description, $"The class {record.ClassName}.")}}
            public {{modifiers}} record {{record.Name}}{{CSharpTypes.Bases(bases)}}
            {
                /// <summary>Makes a value of its slots.</summary>
                {{string.Join("\n", record.Properties.Select(ParameterDocs))}}
                {{(record.IsAbstract ? "private protected" : "public")}} {{record.Name}}({{Parameters(record)}})
                    {{(basis is null ? "" : $": base({Arguments(record, basis)})")}}
                {
                    {{string.Join("\n", own.Select(property => $"this.{property.Name} = {_spelling.Value(property, property.Parameter)};"))}}
                }
                {{CSharpWriter.Each(own, property => WriteProperty(property, basis))}}

                {{new BridgeWriter(_spelling).Of(record)}}

                {{CoreSlotsWriter.AsValueObject(_spelling, record)}}
                {{() => new SlotsWriter(_spelling, writer).Write(record)}}
            }
            {{() => new SlotsWriter(_spelling, writer).WriteList(record, basis)}}
            """);
    }

    private void WriteProperty(PropertyType property, RecordType? basis)
    {
        bool hides = property.Origin == PropertyOrigin.Narrowed && basis?.Find(property.Slot)?.Name == property.Name;
        writer.Write($$"""

            {{PropertyDocs.Of(property)}}
            public {{(hides ? "new " : "")}}{{_spelling.Of(property)}} {{property.Name}} { get; }
            """);
    }

    private static string ParameterDocs(PropertyType property) =>
        $"/// <param name=\"{property.Parameter.TrimStart('@')}\">{Documentation.Text(property.Description ?? property.Slot)}</param>";

    private string Parameters(RecordType record) =>
        string.Join(", ", record.Properties.Select(property => $"{_spelling.Kept(property)} {property.Parameter}"));

    private string Arguments(RecordType record, RecordType basis)
    {
        var conversion = new Conversion(_spelling);
        IEnumerable<string> arguments = basis.Properties.Select(wide =>
        {
            PropertyType narrow = record.Find(wide.Slot)!;
            return $"{wide.Parameter}: {conversion.WidenKept(narrow, wide, narrow.Parameter)}";
        });
        return string.Join(", ", arguments);
    }
}
