using Factbook.Compiler.Layout.Types;

namespace Factbook.Compiler.Layout.Cells;

/// <summary>Where and how single values of a slot stand in the fixed-size records of a section.</summary>
/// <remarks>
/// Widths are in six-bit groups, one byte each. Absent is 0 in every kind of cell, and present values are moved up by one, so
/// that optional slots cost nothing more.
/// </remarks>
/// <param name="Item">What the value is.</param>
/// <param name="Offset">The cell's first byte within its record.</param>
/// <param name="Width">The number of groups of the value: of the heap position, number, day, mantissa, row or index.</param>
/// <param name="Minimum">For whole numbers and days: what is subtracted before storing.</param>
/// <param name="HasTable">For references: whether one group before the row says which of several tables it is in.</param>
/// <param name="IsInterval">For EDTF dates: whether both endpoints are stored, as some value of the slot is an interval.</param>
/// <param name="ObjectWidth">For values of any kind: the number of groups of an object's index.</param>
public sealed record Cell(
    ItemType Item,
    int Offset,
    int Width,
    long Minimum = 0,
    bool HasTable = false,
    bool IsInterval = false,
    int ObjectWidth = 0)
{
    /// <summary>The bytes that the cell takes.</summary>
    public int Size => Item.Kind switch
    {
        ItemKind.Decimal => Width + 1,
        ItemKind.Double => Width + 1,
        ItemKind.Edtf => IsInterval ? 2 * Width : Width,
        ItemKind.DateTime => Width + 3,
        ItemKind.Reference => HasTable ? Width + 1 : Width,
        ItemKind.Any => 1 + Width + 1 + ObjectWidth,
        _ => Width,
    };
}
