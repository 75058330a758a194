using Factbook.Compiler.CSharp;

namespace Factbook.Compiler.Layout.Cells;

/// <summary>Where and how single values of a slot stand in the fixed-size records of a section.</summary>
/// <remarks>
/// Widths are in six-bit groups, one byte each. Absent is 0: rows and numbers of objects are moved up by one always, numbers,
/// days, heap positions of texts and truth values only where the slot is optional.
/// </remarks>
/// <param name="Item">What the value is.</param>
/// <param name="Offset">The cell's first byte within its record.</param>
/// <param name="Width">The number of groups of the value: of the heap position, number, day, mantissa, row or index.</param>
/// <param name="IsOptional">Whether the value may be absent.</param>
/// <param name="Minimum">For whole numbers, days and heap positions: what is subtracted before storing.</param>
/// <param name="TagWidth">
/// The groups before the number that say which of several tables a reference leads to, or which kind of value it is.
/// </param>
/// <param name="IsInterval">For EDTF dates: whether both endpoints are stored, as some value of the slot is an interval.</param>
public sealed record Cell(
    ItemType Item,
    int Offset,
    int Width,
    bool IsOptional,
    long Minimum = 0,
    int TagWidth = 0,
    bool IsInterval = false)
{
    /// <summary>The bytes that the cell takes.</summary>
    public int Size => Item.Kind switch
    {
        ItemKind.Decimal => Width + 1,
        ItemKind.Edtf => IsInterval ? 2 * Width : Width,
        ItemKind.Reference or ItemKind.Object or ItemKind.Any => TagWidth + Width,
        _ => Width,
    };
}
