namespace Factbook.Compiler.Encoding.Indexes;

/// <summary>
/// Rows by group, as compressed sparse rows: where each group begins and the last one ends, then the rows of all groups one after another. The
/// writer prints <c>new FactSlice&lt;T&gt;(table, data, position, group, {Groups}, {OffsetWidth}, {RowWidth})</c>.
/// </summary>
/// <param name="Groups">The number of groups.</param>
/// <param name="Count">The number of rows in all groups.</param>
/// <param name="OffsetWidth">The number of six-bit groups of a beginning.</param>
/// <param name="RowWidth">The number of six-bit groups of a row.</param>
/// <param name="Section">The bytes.</param>
public sealed record CompressedRows(
    int Groups, int Count, int OffsetWidth, int RowWidth, EquatableArray<byte> Section);
