namespace Factbook.Compiler.Encoding.Indexes;

/// <summary>
/// The days that rows have, in order, then the rows by day: compressed rows with a group for each day. The writer prints
/// <c>new DateIndex&lt;T&gt;(table, data, position, {Count}, {Days}, {DayWidth}, {FirstDay}, {OffsetWidth}, {RowWidth})</c>.
/// </summary>
/// <param name="Count">The number of rows that have a day.</param>
/// <param name="Days">The number of different days.</param>
/// <param name="DayWidth">The number of six-bit groups of a day.</param>
/// <param name="FirstDay">The number of the first day, which is subtracted from all.</param>
/// <param name="OffsetWidth">The number of six-bit groups of a beginning in the compressed rows.</param>
/// <param name="RowWidth">The number of six-bit groups of a row.</param>
/// <param name="Section">The bytes.</param>
public sealed record DateIndexSection(
    int Count, int Days, int DayWidth, int FirstDay, int OffsetWidth, int RowWidth, EquatableArray<byte> Section);
