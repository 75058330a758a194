using System.ComponentModel;

namespace Factbook.CompilerServices;

/// <summary>
/// Where an index of dates stands in a table's data: the days in order, then compressed sparse rows with a group for each. For
/// generated code.
/// </summary>
/// <param name="Position">Where it begins.</param>
/// <param name="Count">The number of rows with a day.</param>
/// <param name="Days">The number of different days.</param>
/// <param name="DayWidth">The six-bit groups of a day, 1 to 11.</param>
/// <param name="FirstDay">The number of the first day, which the others count from.</param>
/// <param name="OffsetWidth">The six-bit groups of a beginning in the compressed rows.</param>
/// <param name="RowWidth">The six-bit groups of a row.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct DateSection(
    int Position, int Count, int Days, int DayWidth, long FirstDay, int OffsetWidth, int RowWidth);
