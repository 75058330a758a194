using Factbook.Compiler.CSharp;

namespace Factbook.Compiler.Layout.Cells;

/// <summary>A slot of a section's records: a cell with the value, or where the items of a list stand.</summary>
/// <param name="Property">The property that shows it.</param>
/// <param name="Cell">The cell of a single value; for a list, that of an item within the list section.</param>
/// <param name="List">Where the items stand, if the slot is a list.</param>
public sealed record Field(PropertyType Property, Cell Cell, ListPlace? List);

/// <summary>Where the items of a list slot stand: in a section of their own, those of one record side by side.</summary>
/// <param name="Offset">The first byte, within the record, of the number of the first item; the count follows it.</param>
/// <param name="StartWidth">Groups of the number of the first item.</param>
/// <param name="CountWidth">Groups of the count.</param>
/// <param name="Position">Where the section of items begins in the table's data.</param>
public sealed record ListPlace(int Offset, int StartWidth, int CountWidth, int Position);
