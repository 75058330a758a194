using System.Collections.Generic;
using System.ComponentModel;

namespace Factbook.CompilerServices;

/// <summary>An index by date, whatever class its facts are of. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IDateRows
{
    /// <summary>The number of facts with an earliest day.</summary>
    int Count { get; }

    /// <summary>The number of facts whose earliest day is before a day.</summary>
    /// <param name="dayNumber">The number of the day.</param>
    int CountBefore(long dayNumber);

    /// <summary>The fact at a place of the order, with its date.</summary>
    /// <param name="place">The place, from 0.</param>
    TimelineEntry At(int place);

    /// <summary>The facts that overlap a period.</summary>
    /// <param name="period">The period.</param>
    /// <param name="isCertain">Whether they have to do so certainly.</param>
    IEnumerable<TimelineEntry> Overlapping(EdtfDate period, bool isCertain);
}
