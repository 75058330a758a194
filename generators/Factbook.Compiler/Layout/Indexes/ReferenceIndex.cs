using Factbook.Compiler.CSharp;

namespace Factbook.Compiler.Layout.Indexes;

/// <summary>An index by reference: the rows that refer to a fact through one path of slots.</summary>
/// <remarks>
/// The facts that are referred to stand in order, as row times the number of tables plus the number of the table; after
/// them, compressed rows with one group for each. Facts that nothing refers to take no space, and change nothing.
/// </remarks>
/// <param name="MethodName">The name of the method that looks it up.</param>
/// <param name="Path">The slots from the row to the reference, dotted.</param>
/// <param name="Item">What the reference is.</param>
/// <param name="Position">Where the targets begin in the table's data.</param>
/// <param name="Groups">The number of facts that are referred to.</param>
/// <param name="TargetWidth">Groups of a target.</param>
/// <param name="RowsPosition">Where the compressed rows begin.</param>
/// <param name="OffsetWidth">Groups of a beginning in the compressed rows.</param>
/// <param name="RowWidth">Groups of a row in the compressed rows.</param>
public sealed record ReferenceIndex(
    string MethodName,
    string Path,
    ItemType Item,
    int Position,
    int Groups,
    int TargetWidth,
    int RowsPosition,
    int OffsetWidth,
    int RowWidth);
