using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.CSharp;
using Factbook.Compiler.Layout;
using Factbook.Compiler.Layout.Cells;
using Factbook.Generator.Writing.Printing;

namespace Factbook.Generator.Writing.Records;

/// <summary>Writes, in the storage of a table, the class that reads the rows of one of its classes for their records.</summary>
/// <param name="layout">The table.</param>
internal sealed class RowReaderWriter(TableLayout layout)
{
    private const string Reader = "global::Factbook.CompilerServices.RowReader";

    private readonly CSharpTypes _types = new(layout.Namespace);
    private readonly CellReader _reader = CellReader.InStorage(layout);

    /// <summary>The name of the class.</summary>
    /// <param name="section">The rows of a class.</param>
    public static string NameOf(Section section) => section.Record.Name + "Reader";

    /// <summary>The class.</summary>
    /// <param name="section">The rows of a class.</param>
    public string Of(Section section)
    {
        IEnumerable<string> methods = section.Fields
            .GroupBy(field => field.List is null ? SharedPropertyWriter.MethodOf(field.Property.Item.Kind) : "List")
            .Select(fields => MethodOf(section, fields.Key, [.. fields]));
        return $$"""
            private sealed class {{NameOf(section)}} : {{Reader}}
            {
                internal static readonly {{NameOf(section)}} Instance = new();

                public override global::Factbook.FactTable Table => TableInfo.Instance;

                public override string Key(int row) => KeyOf(row);
            {{string.Concat(methods.Select(method => "\n" + method))}}
            }
            """;
    }

    private string MethodOf(Section section, string method, Field[] fields)
    {
        string type = method switch
        {
            "Text" => "string?",
            "Long" => "long?",
            "Int" or "Member" => "int?",
            "Decimal" => "decimal?",
            "Double" => "double?",
            "Boolean" => "bool?",
            "Object" => "object?",
            "List" => "object",
            _ => _types.Of(fields[0].Property.Item.Type) + "?",
        };
        return $$"""
                public override {{type}} {{method}}(int record, int slot) => slot switch
                {
            {{string.Join("\n", fields.Select(field => $"        {field.Property.Ordinal} => {Value(section, field)},"))}}
                    _ => base.{{method}}(record, slot),
                };

            """;
    }

    private string Value(Section section, Field field)
    {
        string record = Literal.Plus($"record * {section.Stride}", section.Position);
        string local = "stored" + field.Property.Ordinal;
        if (field.List is not null)
        {
            return _reader.ReadList(section.Record, field, record);
        }

        if (field.Property.Item.Kind != ItemKind.Enum)
        {
            return _reader.Read(section.Record, field.Cell, record, local);
        }

        string number = _reader.Number(field.Cell, record);
        return field.Cell.IsOptional ? $"{number} is not 0 and var {local} ? {local} : (int?)null" : number;
    }
}
