namespace Factbook.Compiler.Layout.Encoding;

/// <summary>
/// The rows of a table in the order of a day, then the days. The writer prints
/// <c>new DateIndex&lt;T&gt;(table, data, position, {Count}, {RowWidth}, {DayWidth}, {FirstDay})</c>.
/// </summary>
/// <param name="Count">The number of rows that have a day.</param>
/// <param name="RowWidth">The number of six-bit groups of a row.</param>
/// <param name="DayWidth">The number of six-bit groups of a day.</param>
/// <param name="FirstDay">The number of the first day, which is subtracted from all.</param>
/// <param name="Section">The bytes.</param>
public sealed record DateIndexSection(
    int Count, int RowWidth, int DayWidth, int FirstDay, EquatableArray<byte> Section);
