using Factbook.Compiler.CSharp;
using Factbook.Compiler.Encoding.Indexes;

namespace Factbook.Compiler.Layout.Indexes;

/// <summary>An index by reference: the rows that refer to a fact through one path of slots.</summary>
/// <remarks>
/// The facts that are referred to stand in order, as row times the number of tables plus the number of the table; after
/// them, compressed sparse rows with one group for each. Facts that nothing refers to take no space, and change nothing.
/// </remarks>
/// <param name="Name">The name of the look-up.</param>
/// <param name="Path">The slots from the row to the reference, dotted.</param>
/// <param name="Item">What the reference is.</param>
/// <param name="IsCitation">Whether it is the source of a citation.</param>
/// <param name="Position">Where the targets begin in the table's data.</param>
/// <param name="RowsPosition">Where the compressed rows begin.</param>
/// <param name="Section">What stands there.</param>
public sealed record ReferenceIndex(
    string Name, string Path, ItemType Item, bool IsCitation, int Position, int RowsPosition, ReferenceIndexSection Section);
