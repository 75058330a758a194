using System.Linq;
using Factbook.Compiler.CSharp;
using Factbook.Compiler.Layout;
using Factbook.Compiler.Layout.Cells;

namespace Factbook.Generator.Writing;

/// <summary>Writes the record of a table: scalars decoded when it is made, texts, references and values when they are read.</summary>
internal sealed class RecordWriter(TableLayout layout, CSharpWriter writer)
{
    private readonly RecordType _record = layout.Table.Record;
    private readonly string _table = $"global::{layout.Namespace}.{layout.Table.Name}";
    private readonly CellReader _reader = new(layout, isInTable: false);

    /// <summary>Writes the record.</summary>
    public void Write()
    {
        writer.Line(Documentation.Summary(_record.Description, $"A row of the table {layout.Table.RootSlot}."));
        JsonConverterWriter.WriteAttribute(_record, writer);
        string modifiers = _record.IsCore ? "internal sealed" : "public sealed partial";
        string[] bases = [.. _record.BaseType is { } baseType ? (string[])[baseType] : [], .. _record.Interfaces];
        writer.Block($"{modifiers} record {_record.Name} : {string.Join(", ", bases)}", () =>
        {
            WriteFields();
            WriteConstructor();
            WriteIdentifier();
            foreach (Field field in layout.Rows.Fields)
            {
                WriteProperty(field);
            }

            WriteFactMembers();
            BridgeWriter.Write(_record, writer);
            WriteDisputes();
            WriteEquality();
            JsonConverterWriter.WriteClass(_record, layout.Namespace, [layout.Table.RootSlot], writer);
        });
    }

    private static bool IsEager(Field field) =>
        field.List is null && field.Property.Item.IsValueType;

    // A field of the type of a day or an enum would load that type with the first record, before anyone asks for it.
    private static bool IsKeptAsNumber(Field field) =>
        IsEager(field) && field is { Cell.IsOptional: false, Property.Item.Kind: ItemKind.Date or ItemKind.Enum };

    private static string FieldName(PropertyType property)
    {
        // No slot's name in camelCase begins with an underscore and a letter, so the number of the row stays apart.
        string camel = CSharpName.Camel(property.Slot).TrimStart('@');
        return "_" + (camel == "row" ? "_row" : camel);
    }

    private void WriteFields()
    {
        writer.Line("internal readonly int _row;");
        if (_record.Properties.FirstOrDefault(property => property.Slot == _record.IdentifierSlot) is { } identifier)
        {
            writer.Line($"private string? {FieldName(identifier)};");
        }

        foreach (Field field in layout.Rows.Fields)
        {
            string name = FieldName(field.Property);
            writer.Line((IsKeptAsNumber(field), IsEager(field)) switch
            {
                (true, _) => $"private readonly int {name};",
                (_, true) => $"private readonly {field.Property.ValueTypeName}{(field.Cell.IsOptional ? "?" : "")} {name};",
                _ => $"private {field.Property.ValueTypeName}? {name};",
            });
        }

        writer.Line();
    }

    private void WriteConstructor()
    {
        writer.Block($"internal {_record.Name}(int row)", () =>
        {
            writer.Line("_row = row;");
            Field[] eager = layout.Rows.Fields.Where(IsEager).ToArray();
            if (eager.Length > 0)
            {
                writer.Line($"int record = {RecordOf("row")};");
            }

            for (int i = 0; i < eager.Length; i++)
            {
                string value = IsKeptAsNumber(eager[i])
                    ? _reader.Number(eager[i].Cell, "record")
                    : _reader.Read(eager[i].Cell, "record", "stored" + i);
                writer.Line($"{FieldName(eager[i].Property)} = {value};");
            }
        });
    }

    private void WriteIdentifier()
    {
        PropertyType? identifier = _record.Properties.FirstOrDefault(property => property.Slot == _record.IdentifierSlot);
        if (identifier is null)
        {
            return;
        }

        WriteHead(identifier);
        string modifier = identifier.IsOverride ? "override " : "";
        writer.Line($"public {modifier}string {identifier.Name} => {KeptOrMade(identifier)};");
        WriteMaking(identifier, "", $"{_table}.KeyOf(_row)");
    }

    private void WriteHead(PropertyType property)
    {
        writer.Line();
        writer.Line(property.IsOverride && _record.IsCore
            ? "/// <inheritdoc/>"
            : Documentation.Summary(property.Description, $"The slot {property.Slot}."));
        if (property.Unit is { } unit && !_record.IsCore)
        {
            writer.Line(Documentation.Remarks("Unit: " + unit));
        }
    }

    private void WriteProperty(Field field)
    {
        PropertyType property = field.Property;
        WriteHead(property);
        string name = FieldName(property);
        string modifier = property.IsOverride ? "override " : "";
        string value = (IsKeptAsNumber(field), IsEager(field)) switch
        {
            (true, _) => CellReader.OfNumber(field.Cell, name),
            (_, true) => name,
            _ => KeptOrMade(property),
        };
        if (property.IsDisputable)
        {
            value = Disputed(property, IsEager(field) ? name : $"({value})");
        }

        writer.Line($"public {modifier}{property.TypeName} {property.Name} => {value};");
        if (!IsEager(field))
        {
            bool isNullable = field.List is null ? field.Cell.IsOptional : property.IsDisputable;
            WriteMaking(property, isNullable ? "?" : "", ReadLazily(field));
        }
    }

    // The underscore keeps the method apart from properties.
    private static string KeptOrMade(PropertyType property) => $"{FieldName(property)} ?? Make_{property.Name}()";

    // A method of its own: in the getter, it would be compiled into loops over facts, and would leave no registers there for
    // what they do every time.
    private void WriteMaking(PropertyType property, string optional, string value)
    {
        writer.Line();
        writer.Line(GeneratedFile.NoInlining);
        writer.Line($"private {property.ValueTypeName}{optional} Make_{property.Name}() => {FieldName(property)} = {value};");
    }

    private string ReadLazily(Field field)
    {
        PropertyType property = field.Property;
        string record = RecordOf("_row");
        if (field.List is { } list)
        {
            string start = _reader.Integer(list.StartWidth, CellReader.At(record, list.Offset));
            string count = _reader.Integer(list.CountWidth, CellReader.At(record, list.Offset + list.StartWidth));
            string read = $"{_table}.{CellReader.ListReaderOf(_record, property)}";
            return property.IsDisputable
                ? $"({count} is not 0 and var count ? {read}({start}, count - 1) : null)"
                : $"{read}({start}, {count})";
        }

        string expression = _reader.Read(field.Cell, record, "stored");
        return field.Cell.IsOptional ? $"({expression})" : expression;
    }

    private static string Disputed(PropertyType property, string value)
    {
        string dispute = $"DisputeAbout({Literal.Text(property.Slot)})";
        return $"{value} is {{ }} settled ? new(settled, {dispute}) : new({dispute})";
    }

    private void WriteFactMembers()
    {
        writer.Line();
        if (_record.IsCore)
        {
            writer.Line("/// <inheritdoc/>");
            writer.Line($"public override global::Factbook.FactTable Table => {_table}.All;");
            return;
        }

        writer.Line($"global::Factbook.FactTable global::Factbook.IFact.Table => {_table}.All;");
        PropertyType? identifier = _record.Properties.FirstOrDefault(property => property.Slot == _record.IdentifierSlot);
        if (identifier?.Name != "Id")
        {
            writer.Line($"string global::Factbook.IFact.Id => {identifier?.Name};");
        }

        if (!_record.Properties.Any(property => property is { Name: "CodeName", TypeName: "string" or "string?" }))
        {
            writer.Line("string? global::Factbook.IFact.CodeName => null;");
        }
    }

    private void WriteDisputes()
    {
        if (_record.IsCore)
        {
            return;
        }

        if (layout.HasDisputes)
        {
            writer.Line();
            writer.Line("/// <summary>The disputes about this fact, settled and unresolved.</summary>");
            writer.Line(
                $"public global::Factbook.FactSlice<global::Factbook.Dispute> Disputes => global::{layout.Namespace}.Disputes.ByAboutRecord(this);");
        }

        if (_record.Properties.Any(property => property.IsDisputable))
        {
            writer.Line();
            writer.Block("private global::Factbook.Dispute? DisputeAbout(string slot)", () =>
            {
                if (layout.HasDisputes)
                {
                    writer.Line("foreach (global::Factbook.Dispute dispute in Disputes)");
                    writer.Line("{");
                    writer.Line("    if (dispute.AboutSlot == slot)");
                    writer.Line("    {");
                    writer.Line("        return dispute;");
                    writer.Line("    }");
                    writer.Line("}");
                    writer.Line();
                }

                writer.Line("return null;");
            });
        }
    }

    private void WriteEquality()
    {
        writer.Line();
        writer.Line("/// <summary>Whether the other is the same fact.</summary>");
        writer.Line("/// <param name=\"other\">The other.</param>");
        writer.Line($"public bool Equals({_record.Name}? other) => other is not null && other._row == _row;");
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public override int GetHashCode() => {(_record.IsCore ? "base.GetHashCode()" : "_row")};");
        if (!_record.IsCore)
        {
            writer.Line();
            writer.Line("/// <summary>The fact's name, or its identifier where it has none.</summary>");
            writer.Line($"public override string ToString() => {Label()};");
        }
    }

    private string Label()
    {
        string identifier = _record.Properties.First(property => property.Slot == _record.IdentifierSlot).Name;
        PropertyType? names = _record.Properties.FirstOrDefault(
            property => property.IsList && property.Item.ClassName == "NameVariant");
        return names is null ? identifier : $"{names.Name}.Count > 0 ? {names.Name}[0].Text : {identifier}";
    }

    private string RecordOf(string row) => Literal.Plus($"{row} * {layout.Rows.Stride}", layout.Rows.Position);
}
