using System.ComponentModel;

namespace Factbook.CompilerServices;

/// <summary>
/// Where an index of groups stands in a table's data: the numbers of the keys in order, then compressed sparse rows with one
/// group for each. Where most numbers are keys, there is a group for each number, and the numbers need not be written. For generated code.
/// </summary>
/// <param name="Position">Where the numbers of the keys begin.</param>
/// <param name="Keys">The number of keys that some row has.</param>
/// <param name="Groups">The number of groups: as many, or one for each number up to the last key's.</param>
/// <param name="TargetWidth">The six-bit groups of a key's number; 0 where a group's number is its key's.</param>
/// <param name="RowsPosition">Where the compressed rows begin.</param>
/// <param name="OffsetWidth">The six-bit groups of a beginning in the compressed rows.</param>
/// <param name="RowWidth">The six-bit groups of a row.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct GroupSection(
    int Position, int Keys, int Groups, int TargetWidth, int RowsPosition, int OffsetWidth, int RowWidth);
