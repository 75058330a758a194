using System.ComponentModel;

namespace Factbook.CompilerServices;

/// <summary>
/// Where an index of texts stands in a table's data: the positions of the different texts in their order, compressed sparse rows with
/// a group for each, and the texts. For generated code.
/// </summary>
/// <param name="Position">Where it begins.</param>
/// <param name="Groups">The number of different texts.</param>
/// <param name="EntryWidth">The six-bit groups of a text's position.</param>
/// <param name="RowsPosition">Where the compressed rows begin.</param>
/// <param name="OffsetWidth">The six-bit groups of a beginning in the compressed rows.</param>
/// <param name="RowWidth">The six-bit groups of a row.</param>
/// <param name="Texts">Where the texts begin.</param>
/// <param name="Hash">What leads to the number of a text.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct TextSection(
    int Position, int Groups, int EntryWidth, int RowsPosition, int OffsetWidth, int RowWidth, int Texts, HashSection Hash);
