using Factbook.Compiler.Encoding.Indexes;

namespace Factbook.Compiler.Layout.Indexes;

/// <summary>An index by date: the rows by the earliest day of a slot's date, and by the days that it allows.</summary>
/// <param name="Slot">The slot.</param>
/// <param name="Position">Where the earliest days begin in the table's data.</param>
/// <param name="Section">What stands there.</param>
/// <param name="PeriodsPosition">Where the periods begin.</param>
/// <param name="Periods">What stands there.</param>
public sealed record DateIndexPlace(IndexedSlot Slot, int Position, DateIndexSection Section, int PeriodsPosition, PeriodSection Periods);
