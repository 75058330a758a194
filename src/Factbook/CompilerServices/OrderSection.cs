using System.ComponentModel;

namespace Factbook.CompilerServices;

/// <summary>
/// Where the rows of a table stand in the order of a value, in the table's data; of amounts, after them where the amounts of each
/// kind begin. For generated code.
/// </summary>
/// <param name="Position">Where they begin.</param>
/// <param name="Count">The number of rows that have a value.</param>
/// <param name="RowWidth">The six-bit groups of a row.</param>
/// <param name="Kinds">The number of kinds of amounts: currencies or units, and prices; 0 of numbers.</param>
/// <param name="StartWidth">The six-bit groups of where a kind begins.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct OrderSection(int Position, int Count, int RowWidth, int Kinds, int StartWidth);
