namespace Factbook.Compiler.Layout.Indexes;

/// <summary>An index by date: the rows in the order of the earliest day that a slot's date allows.</summary>
/// <param name="Name">The name of the property that gives it.</param>
/// <param name="Slot">The slot.</param>
/// <param name="IsOnly">Whether it is the table's only one, so that the table class offers its questions itself.</param>
/// <param name="Position">Where it begins in the table's data.</param>
/// <param name="Count">The number of rows with an earliest day.</param>
/// <param name="Days">The number of different days.</param>
/// <param name="DayWidth">Groups of a day.</param>
/// <param name="FirstDay">The number of the first day.</param>
/// <param name="OffsetWidth">Groups of a beginning in the compressed rows.</param>
/// <param name="RowWidth">Groups of a row.</param>
public sealed record DateIndexPlace(
    string Name,
    string Slot,
    bool IsOnly,
    int Position,
    int Count,
    int Days,
    int DayWidth,
    int FirstDay,
    int OffsetWidth,
    int RowWidth);
