using System.ComponentModel;

namespace Factbook.CompilerServices;

/// <summary>
/// Where an index of periods stands in a table's data: the rows in the order of the first day that their date allows. There are
/// their first days, their last days, the greatest of each four last days, the greatest of each four of these and so on up to
/// one, and the rows. Days count from 1 at the first of all; as a first day 0 is without limit, as a last day what is beyond the
/// last of all. For generated code.
/// </summary>
/// <param name="Position">Where it begins.</param>
/// <param name="Count">The number of rows with a date.</param>
/// <param name="FirstDay">The number of the first of all days.</param>
/// <param name="Days">The number of days from the first to the last of all.</param>
/// <param name="DayWidth">The six-bit groups of a day, 1 to 5.</param>
/// <param name="RowWidth">The six-bit groups of a row.</param>
/// <param name="IsExact">Whether days say all: no row has a time of day, or a day beyond what a calendar day can be.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct SpanSection(
    int Position, int Count, int FirstDay, int Days, int DayWidth, int RowWidth, bool IsExact);
