using System.ComponentModel;

namespace Factbook.CompilerServices;

/// <summary>
/// Where an index of texts stands in a table's data: the positions of the texts in their order, a row for each, and the
/// texts. For generated code.
/// </summary>
/// <param name="Position">Where it begins.</param>
/// <param name="Count">The number of pairs of a text and a row.</param>
/// <param name="EntryWidth">The six-bit groups of a text's position.</param>
/// <param name="RowWidth">The six-bit groups of a row.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct TextSection(int Position, int Count, int EntryWidth, int RowWidth);
