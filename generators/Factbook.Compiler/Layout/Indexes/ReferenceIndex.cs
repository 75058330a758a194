using Factbook.Compiler.Layout.Types;

namespace Factbook.Compiler.Layout.Indexes;

/// <summary>An index by reference: the rows that refer to a fact through one path of slots.</summary>
/// <param name="MethodName">The name of the method that looks it up.</param>
/// <param name="Path">The slots from the row to the reference, dotted.</param>
/// <param name="Item">What the reference is.</param>
/// <param name="Position">Where the index begins in the table's data.</param>
/// <param name="Groups">The number of facts that are referred to.</param>
/// <param name="TargetWidth">Groups of a target's row in the ordered list of targets that begins the index.</param>
/// <param name="OffsetWidth">Groups of an offset into the list of rows.</param>
/// <param name="RowWidth">Groups of a row.</param>
/// <param name="OffsetsPosition">Where the offsets begin: one for each target, and one more.</param>
/// <param name="RowsPosition">Where the rows begin.</param>
public sealed record ReferenceIndex(
    string MethodName,
    string Path,
    ItemType Item,
    int Position,
    int Groups,
    int TargetWidth,
    int OffsetWidth,
    int RowWidth,
    int OffsetsPosition,
    int RowsPosition);
