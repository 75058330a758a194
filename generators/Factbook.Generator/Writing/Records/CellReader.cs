using System.Linq;
using Factbook.Compiler.CSharp;
using Factbook.Compiler.Layout;
using Factbook.Compiler.Layout.Cells;
using Factbook.Generator.Writing.Dataset;
using Factbook.Generator.Writing.Printing;

namespace Factbook.Generator.Writing.Records;

/// <summary>Writes the expressions that read cells; positions are constants and one expression for the record.</summary>
internal sealed class CellReader
{
    // The widest number that the data reads as an int: 30 bits.
    private const int WidestInt = 5;

    private readonly TableLayout _layout;
    private readonly CSharpTypes _types;

    // What leads to the members of the table's storage.
    private readonly string _storage;

    private CellReader(TableLayout layout, CSharpTypes types, string storage)
    {
        _layout = layout;
        _types = types;
        _storage = storage;
    }

    /// <summary>A writer of expressions that stand in the table's storage, whose members need no qualifying there.</summary>
    /// <param name="layout">The table that the cells belong to.</param>
    public static CellReader InStorage(TableLayout layout) => new(layout, new CSharpTypes(layout.Namespace), storage: "");

    /// <summary>A writer of expressions that stand in another type.</summary>
    /// <param name="layout">The table that the cells belong to.</param>
    public static CellReader InRecord(TableLayout layout)
    {
        var types = new CSharpTypes(layout.Namespace);
        return new(layout, types, types.Storage(layout.Table.Name) + ".");
    }

    private string Data => _storage + "Data";

    /// <summary>An expression for the value of a cell: nullable where the cell is optional.</summary>
    /// <param name="owner">The class of the record.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="record">An expression for where the record begins.</param>
    /// <param name="local">A name for a local variable that the expression may declare.</param>
    public string Read(RecordType owner, Cell cell, string record, string local)
    {
        string position = At(record, cell.Offset);
        string stored = Integer(cell.Width, position);
        string present = $"is not 0 and var {local}";
        return (cell.Item.Kind, cell.IsOptional) switch
        {
            (ItemKind.Text, false) => Text(_layout.HeapPosition + cell.Minimum, stored),
            (ItemKind.Text, true) => Text(_layout.HeapPosition + cell.Minimum - 1, stored, "Nullable"),
            (ItemKind.Int32, _) => Int32(cell, position),
            (ItemKind.Int64, false) => $"unchecked({stored} + {Literal.Int64(cell.Minimum)})",
            (ItemKind.Int64, true) => $"{Data}.NullableLong({position}, {cell.Width}, {Literal.Int64(cell.Minimum)})",
            (ItemKind.Decimal, _) => $"{Data}.{Nullable(cell)}Decimal({position}, {cell.Width})",
            (ItemKind.Double, _) => $"{Data}.{Nullable(cell)}Double({position})",
            (ItemKind.Boolean, _) => $"{Data}.{Nullable(cell)}Bool({position})",
            (ItemKind.Date, _) => $"{Data}.{Nullable(cell)}Date({position}, {cell.Width}, {Literal.Number(cell.Minimum)})",
            (ItemKind.Time, _) => $"{Data}.{Nullable(cell)}Time({position})",
            (ItemKind.DateTime, _) => $"{Data}.{Nullable(cell)}Moment({position})",
            (ItemKind.Edtf, _) => $"{Data}.{Nullable(cell)}Edtf{(cell.IsInterval ? "Interval" : "")}({position})",
            (ItemKind.Enum, false) => $"({_types.Of(cell.Item.Type)}){stored}",
            (ItemKind.Enum, true) => $"{stored} {present} ? ({_types.Of(cell.Item.Type)}){local} : null",
            (ItemKind.Reference, _) => Reference(cell, record, local),
            (ItemKind.Object, _) => Object(owner, cell, record, local),
            _ => $"{_storage}ReadAny({Integer(cell.TagWidth, position)}, {Integer(cell.Width, At(record, cell.Offset + cell.TagWidth))}{Slots(owner, cell.Item)})"
                + (cell.IsOptional ? "" : "!"),
        };
    }

    /// <summary>An expression for the list that a field holds.</summary>
    /// <param name="record">The record that has the field.</param>
    /// <param name="field">The field, a list.</param>
    /// <param name="at">An expression for where the record begins.</param>
    public string ReadList(RecordType record, Field field, string at)
    {
        string start = Integer(field.List!.StartWidth, At(at, field.List.Offset));
        string count = Integer(field.List.CountWidth, At(at, field.List.Offset + field.List.StartWidth));
        string items = $"{Literal.Plus($"{start} * {field.Cell.Size}", field.List.Position)}, {count}";
        return field.Cell.Item switch
        {
            _ when HasReader(field) => $"{_storage}{ListReaderOf(record, field.Property)}({start}, {count})",
            { Kind: ItemKind.Text } => $"{Data}.Texts({items}, {field.Cell.Width}, {_layout.HeapPosition + field.Cell.Minimum})",
            { } item => $"{Data}.Facts({items}, {field.Cell.TagWidth}, {field.Cell.Width}, {item.Targets.Count}, {ReferencesWriter.KeysOf(_types, item)})",
        };
    }

    /// <summary>Whether a list has a reader of its own; those of texts and of facts, which are most, are read by the library.</summary>
    /// <param name="field">The field, a list.</param>
    public static bool HasReader(Field field) =>
        field.Cell.Item is not ({ Kind: ItemKind.Text } or { Kind: ItemKind.Reference, Targets.Count: > 0 });

    /// <summary>An expression for the number of the day or the enum member in a cell that is never empty.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="record">An expression for where the record begins.</param>
    public string Number(Cell cell, string record) =>
        Literal.Plus(Integer(cell.Width, At(record, cell.Offset)), cell.Item.Kind == ItemKind.Date ? cell.Minimum : 0);

    /// <summary>An expression for the value whose number it is.</summary>
    /// <param name="cell">The cell that the number is from.</param>
    /// <param name="number">An expression for the number.</param>
    public string OfNumber(Cell cell, string number) => cell.Item.Kind == ItemKind.Date
        ? $"global::Factbook.CompilerServices.FactData.Day({number})"
        : $"({_types.Of(cell.Item.Type)}){number}";

    /// <summary>An expression for a whole number of some groups.</summary>
    /// <param name="width">The number of groups.</param>
    /// <param name="position">An expression for the first byte.</param>
    public string Integer(int width, string position) =>
        $"{Data}.{(width <= WidestInt ? "Int" : "Long")}({position}, {width})";

    /// <summary>An expression for a text.</summary>
    /// <param name="origin">What the number of the text counts from.</param>
    /// <param name="number">An expression for the number.</param>
    /// <param name="nullable">What the name of the method begins with.</param>
    public string Text(long origin, string number, string nullable = "")
    {
        string place = nullable.Length > 0 ? $"{origin}, {number}" : $"{origin} + {number}";
        return $"{Data}.{nullable}Text({place})";
    }

    /// <summary>The method that reads the value objects of a class.</summary>
    /// <param name="className">The class.</param>
    public static string ReaderOf(string className) => "Read" + CSharpName.Helper(className);

    /// <summary>The method that reads the value objects of a class and of those derived from it.</summary>
    /// <param name="className">The class.</param>
    public static string PolymorphicReaderOf(string className) => "ReadAny_" + CSharpName.Helper(className);

    /// <summary>The method that reads the items of a list. The underscore keeps class A, slot bC and class AB, slot c apart.</summary>
    /// <param name="record">The record that has the list.</param>
    /// <param name="property">The list.</param>
    public static string ListReaderOf(RecordType record, PropertyType property) =>
        $"Read{CSharpName.Helper(record.ClassName)}_{property.Name}";

    /// <summary>An expression for a place within a record.</summary>
    /// <param name="record">An expression for where the record begins.</param>
    /// <param name="offset">The place.</param>
    public static string At(string record, int offset) => Literal.Plus(record, offset);

    /// <summary>Whether values may be citations, whose readers want to know who cites.</summary>
    /// <param name="item">What a value is.</param>
    public bool MayCite(ItemType item) => item.IsCitation || (item.Kind == ItemKind.Any && _layout.Variants.Any(variant => variant.IsCitation));

    private string Slots(RecordType owner, ItemType item) => MayCite(item) ? ", " + SlotNamesWriter.SlotsOf(_types, owner) : "";

    private static string Nullable(Cell cell) => cell.IsOptional ? "Nullable" : "";

    // No row has a value where no table of this dataset has facts of that kind, or this table no objects of that class.
    private static string Never(Cell cell) => cell.IsOptional ? "null" : "null!";

    private string Int32(Cell cell, string position) => (cell.Width <= WidestInt, cell.IsOptional) switch
    {
        (true, false) => Literal.Plus(Integer(cell.Width, position), cell.Minimum),
        (true, true) => $"{Data}.NullableInt({position}, {cell.Width}, {Literal.Number(cell.Minimum)})",
        (false, false) => $"(int)({Literal.Plus(Integer(cell.Width, position), cell.Minimum)})",
        (false, true) => $"(int?){Data}.NullableLong({position}, {cell.Width}, {Literal.Number(cell.Minimum)})",
    };

    private string Reference(Cell cell, string record, string local)
    {
        if (cell.Item.Targets.Count == 0)
        {
            return Never(cell);
        }

        if (cell.TagWidth > 0)
        {
            string row = Integer(cell.Width, At(record, cell.Offset + cell.TagWidth)) + " - 1";
            string tag = Integer(cell.TagWidth, At(record, cell.Offset));
            return $"{_types.InPlumbing("FactOf_" + CSharpName.Helper(cell.Item.ClassName!))}({tag}, {row}){(cell.IsOptional ? "" : "!")}";
        }

        string stored = Integer(cell.Width, At(record, cell.Offset));
        string target = ReferencesWriter.RowOf(_types, cell.Item, 0, cell.IsOptional ? local + " - 1" : stored + " - 1");
        return cell.IsOptional ? $"{stored} is not 0 and var {local} ? {target} : null" : target;
    }

    private string Object(RecordType owner, Cell cell, string record, string local)
    {
        if (!cell.Item.Classes.Any(_layout.HasObjects))
        {
            return Never(cell);
        }

        string stored = Integer(cell.Width, At(record, cell.Offset + cell.TagWidth));
        string slots = Slots(owner, cell.Item);
        if (cell.TagWidth > 0)
        {
            string tag = Integer(cell.TagWidth, At(record, cell.Offset));
            return $"{_storage}{PolymorphicReaderOf(cell.Item.ClassName!)}({tag}, {stored} - 1{slots}){(cell.IsOptional ? "" : "!")}";
        }

        string reader = _storage + ReaderOf(cell.Item.ClassName!);
        return cell.IsOptional ? $"{stored} is not 0 and var {local} ? {reader}({local} - 1{slots}) : null" : $"{reader}({stored} - 1{slots})";
    }
}
