using System.ComponentModel;

namespace Factbook.CompilerServices;

/// <summary>
/// Where an index by a unique key stands in a table's data: a hash table with open addresses, of rows counted from 1; 0 is
/// free. For generated code.
/// </summary>
/// <param name="Position">Where it begins.</param>
/// <param name="Count">The number of rows that have a key.</param>
/// <param name="Places">The number of places; more than there are rows.</param>
/// <param name="RowWidth">The six-bit groups of a row.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct KeySection(int Position, int Count, int Places, int RowWidth);
