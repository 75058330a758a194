using System;

namespace Factbook;

#pragma warning disable CA1036 // Operators would suggest yes or no where the true answer is often "cannot be told".
public readonly partial struct EdtfDate : IComparable<EdtfDate>
#pragma warning restore CA1036
{
    /// <summary>Whether what this dates had ended before the other began: yes, no, or cannot be told.</summary>
    /// <param name="other">The other date.</param>
    /// <remarks>
    /// A date says on which days something may have happened, not that it took all of them: <c>2015</c> and
    /// <c>2015-05</c> may be the same day, so neither is known to be before the other. An open end never comes, an
    /// unknown end may come on any day from the start on.
    /// </remarks>
    public bool? IsBefore(EdtfDate other)
    {
        PossibleSpan mine = PossibleSpan.OfEvent(this);
        PossibleSpan theirs = PossibleSpan.OfEvent(other);
        return mine.EndMax < theirs.StartMin ? true : mine.EndMin >= theirs.StartMax ? false : null;
    }

    /// <summary>Whether what this dates began after the other had ended: yes, no, or cannot be told.</summary>
    /// <param name="other">The other date.</param>
    /// <remarks>See <see cref="IsBefore"/>.</remarks>
    public bool? IsAfter(EdtfDate other) => other.IsBefore(this);

    /// <summary>
    /// Whether the period that this names holds all of what the other dates: yes, no, or cannot be told.
    /// </summary>
    /// <param name="other">The date of something that happened, read as <see cref="IsBefore"/> reads it.</param>
    /// <remarks>
    /// Here this is read as a period of all the days that it allows: <c>2015</c> contains <c>2015-05-10</c>.
    /// </remarks>
    public bool? Contains(EdtfDate other)
    {
        PossibleSpan period = PossibleSpan.OfPeriod(this);
        PossibleSpan theirs = PossibleSpan.OfEvent(other);
        return theirs.StartMin >= period.StartMax && theirs.EndMax <= period.EndMin ? true
            : theirs.StartMax < period.StartMin || theirs.EndMin > period.EndMax ? false
            : null;
    }

    /// <summary>
    /// Whether the period that this names holds a day of what the other dates: yes, no, or cannot be told.
    /// </summary>
    /// <param name="other">The date of something that happened, read as <see cref="IsBefore"/> reads it.</param>
    /// <remarks>Here this is read as a period of all the days that it allows, as by <see cref="Contains"/>.</remarks>
    public bool? Overlaps(EdtfDate other)
    {
        PossibleSpan period = PossibleSpan.OfPeriod(this);
        PossibleSpan theirs = PossibleSpan.OfEvent(other);
        return theirs.StartMax <= period.EndMin && theirs.EndMin >= period.StartMax ? true
            : theirs.StartMin > period.EndMax || theirs.EndMax < period.StartMin ? false
            : null;
    }

    /// <summary>Whether <see cref="IsBefore"/> is yes.</summary>
    /// <param name="other">The other date.</param>
    public bool CertainlyBefore(EdtfDate other) => IsBefore(other) == true;

    /// <summary>Whether <see cref="IsAfter"/> is yes.</summary>
    /// <param name="other">The other date.</param>
    public bool CertainlyAfter(EdtfDate other) => IsAfter(other) == true;

    /// <summary>Whether <see cref="IsBefore"/> is not a certain no.</summary>
    /// <param name="other">The other date.</param>
    public bool PossiblyBefore(EdtfDate other) => IsBefore(other) != false;

    /// <summary>Whether <see cref="IsAfter"/> is not a certain no.</summary>
    /// <param name="other">The other date.</param>
    public bool PossiblyAfter(EdtfDate other) => IsAfter(other) != false;

    /// <summary>
    /// Compares for sorting only: by the first day allowed, then the more precise first, then the last day allowed and
    /// the marks. Dates without a first day come before all others. 0 means equal. Whether one date is before another
    /// is for <see cref="IsBefore"/> to say.
    /// </summary>
    /// <param name="other">The other date.</param>
    public int CompareTo(EdtfDate other)
    {
        int order = DayOrder(Earliest, -1).CompareTo(DayOrder(other.Earliest, -1));
        order = order != 0 ? order : Precision.CompareTo(other.Precision);
        order = order != 0 ? order : DayOrder(Latest, int.MaxValue).CompareTo(DayOrder(other.Latest, int.MaxValue));
        order = order != 0 ? order : PackedStart.CompareTo(other.PackedStart);
        return order != 0 ? order : PackedEnd.CompareTo(other.PackedEnd);
    }

    private static int DayOrder(CalendarDate? day, int otherwise) => day?.DayNumber ?? otherwise;
}
