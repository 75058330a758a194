using Factbook.Compiler.CSharp;
using Factbook.Compiler.Layout;
using Factbook.Compiler.Layout.Cells;

namespace Factbook.Generator.Writing;

/// <summary>Writes the expressions that read cells; positions are constants and one expression for the record.</summary>
/// <param name="layout">The table that the cells belong to.</param>
/// <param name="isInTable">Whether the expressions stand in the table's static class, whose members need no qualifying there.</param>
internal sealed class CellReader(TableLayout layout, bool isInTable)
{
    // The widest number that the data reads as an int: 30 bits.
    private const int WidestInt = 5;

    private readonly string _table = isInTable ? "" : $"global::{layout.Namespace}.{layout.Table.Name}.";

    private string Data => _table + "Data";

    /// <summary>An expression for the value of a cell: nullable where the cell is optional.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="record">An expression for where the record begins.</param>
    /// <param name="local">A name for a local variable that the expression may declare.</param>
    public string Read(Cell cell, string record, string local)
    {
        string position = At(record, cell.Offset);
        string stored = Integer(cell.Width, position);
        string present = $"is not 0 and var {local}";
        return (cell.Item.Kind, cell.IsOptional) switch
        {
            (ItemKind.Text, false) => Text(layout.HeapPosition + cell.Minimum, stored),
            (ItemKind.Text, true) => Text(layout.HeapPosition + cell.Minimum - 1, stored, "Nullable"),
            (ItemKind.Int32, _) => Int32(cell, position),
            (ItemKind.Int64, false) => $"unchecked({stored} + {Literal.Int64(cell.Minimum)})",
            (ItemKind.Int64, true) => $"{Data}.NullableLong({position}, {cell.Width}, {Literal.Int64(cell.Minimum)})",
            (ItemKind.Decimal, _) => $"{Data}.{Nullable(cell)}Decimal({position}, {cell.Width})",
            (ItemKind.Double, _) => $"{Data}.{Nullable(cell)}Double({position})",
            (ItemKind.Boolean, _) => $"{Data}.{Nullable(cell)}Bool({position})",
            (ItemKind.Date, false) => $"{Data}.Date({position}, {cell.Width}, {Literal.Number(cell.Minimum)})",
            (ItemKind.Date, true) => $"{Data}.NullableDate({position}, {cell.Width}, {Literal.Number(cell.Minimum)})",
            (ItemKind.Time, _) => $"{Data}.{Nullable(cell)}Time({position})",
            (ItemKind.DateTime, _) => $"{Data}.{Nullable(cell)}Moment({position})",
            (ItemKind.Edtf, _) => $"{Data}.{Nullable(cell)}Edtf{(cell.IsInterval ? "Interval" : "")}({position})",
            (ItemKind.Enum, false) => $"({cell.Item.TypeName}){stored}",
            (ItemKind.Enum, true) => $"{stored} {present} ? ({cell.Item.TypeName}){local} : null",
            // No table of this dataset has facts of that kind, so that no row can name one.
            (ItemKind.Reference, _) when cell.Item.Targets.Count == 0 => cell.IsOptional ? "null" : "null!",
            (ItemKind.Reference, _) when cell.TagWidth > 0 => AnyTable(cell, record),
            (ItemKind.Reference, false) => $"{TableOf(cell.Item, 0)}.Row({stored} - 1)",
            (ItemKind.Reference, true) => $"{stored} {present} ? {TableOf(cell.Item, 0)}.Row({local} - 1) : null",
            (ItemKind.Object, false) => $"{_table}{ReaderOf(cell.Item)}({stored} - 1)",
            (ItemKind.Object, true) => $"{stored} {present} ? {_table}{ReaderOf(cell.Item)}({local} - 1) : null",
            _ => $"{_table}ReadAny({Integer(cell.TagWidth, position)}, {Integer(cell.Width, At(record, cell.Offset + cell.TagWidth))})"
                + (cell.IsOptional ? "" : "!"),
        };
    }

    /// <summary>An expression for the number of the day or the enum member in a cell that is never empty.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="record">An expression for where the record begins.</param>
    public string Number(Cell cell, string record) =>
        Literal.Plus(Integer(cell.Width, At(record, cell.Offset)), cell.Item.Kind == ItemKind.Date ? cell.Minimum : 0);

    /// <summary>An expression for the value whose number it is.</summary>
    /// <param name="cell">The cell that the number is from.</param>
    /// <param name="number">An expression for the number.</param>
    public static string OfNumber(Cell cell, string number) => cell.Item.Kind == ItemKind.Date
        ? $"global::Factbook.CompilerServices.FactData.Day({number})"
        : $"({cell.Item.TypeName}){number}";

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
        string code = layout.HasCodedTexts ? $"{layout.HeapPosition}, " : "";
        string place = nullable.Length > 0 ? $"{origin}, {number}" : $"{origin} + {number}";
        return $"{Data}.{nullable}{(layout.HasCodedTexts ? "Coded" : "")}Text({code}{place})";
    }

    /// <summary>The method that reads the value objects of a class.</summary>
    /// <param name="item">The value.</param>
    public static string ReaderOf(ItemType item) => "Read" + CSharpName.Pascal(item.ClassName!);

    /// <summary>The method that reads the items of a list. The underscore keeps class A, slot bC and class AB, slot c apart.</summary>
    /// <param name="record">The record that has the list.</param>
    /// <param name="property">The list.</param>
    public static string ListReaderOf(RecordType record, PropertyType property) =>
        $"Read{CSharpName.Pascal(record.ClassName)}_{CSharpName.Pascal(property.Slot)}";

    /// <summary>An expression for a place within a record.</summary>
    /// <param name="record">An expression for where the record begins.</param>
    /// <param name="offset">The place.</param>
    public static string At(string record, int offset) => Literal.Plus(record, offset);

    private static string Nullable(Cell cell) => cell.IsOptional ? "Nullable" : "";

    private string Int32(Cell cell, string position) => (cell.Width <= WidestInt, cell.IsOptional) switch
    {
        (true, false) => Literal.Plus(Integer(cell.Width, position), cell.Minimum),
        (true, true) => $"{Data}.NullableInt({position}, {cell.Width}, {Literal.Number(cell.Minimum)})",
        (false, false) => $"(int)({Literal.Plus(Integer(cell.Width, position), cell.Minimum)})",
        (false, true) => $"(int?){Data}.NullableLong({position}, {cell.Width}, {Literal.Number(cell.Minimum)})",
    };

    private string AnyTable(Cell cell, string record)
    {
        string row = Integer(cell.Width, At(record, cell.Offset + cell.TagWidth)) + " - 1";
        string arms = "";
        for (int target = 0; target < cell.Item.Targets.Count; target++)
        {
            arms += $"{target + 1} => {TableOf(cell.Item, target)}.Row({row}), ";
        }

        string value = $"{Integer(cell.TagWidth, At(record, cell.Offset))} switch {{ {arms}_ => ({cell.Item.TypeName}?)null }}";
        return cell.IsOptional ? value : $"({value})!";
    }

    private string TableOf(ItemType item, int target) => $"global::{layout.Namespace}.{CSharpName.Pascal(item.Targets[target])}";
}
