namespace Factbook.Compiler.Encoding.Indexes;

/// <summary>
/// Rows in the order of the first day that their date allows, for the search of those that share a day with a period:
/// first days, last days, the greatest of each four last days, of each four of these, and so on up to one, rows.
/// </summary>
/// <param name="Count">The number of rows that have a date.</param>
/// <param name="FirstDay">The number of the first of all days.</param>
/// <param name="Days">The number of days from the first to the last of all.</param>
/// <param name="DayWidth">The number of six-bit groups of a day.</param>
/// <param name="RowWidth">The number of six-bit groups of a row.</param>
/// <param name="IsExact">Whether days say all that the dates do.</param>
/// <param name="Section">The bytes.</param>
public sealed record PeriodSection(
    int Count, int FirstDay, int Days, int DayWidth, int RowWidth, bool IsExact, EquatableArray<byte> Section);
