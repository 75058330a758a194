using System;

namespace Factbook;

#pragma warning disable CA1036 // Operators would suggest yes or no where the true answer is often "cannot be told".
public readonly partial struct EdtfDate : IComparable<EdtfDate>
#pragma warning restore CA1036
{
    /// <summary>Whether what this dates had ended before the other began: yes, no, or cannot be told.</summary>
    /// <param name="other">The other date.</param>
    /// <remarks>
    /// <para>A date says on which days something may have happened, not that it took all of them: <c>2015</c> and
    /// <c>2015-05</c> may be the same day, so neither is known to be before the other. An open end never comes, an
    /// unknown end may come on any day from the start on.</para>
    /// <para>An approximate or uncertain date may be wrong by one unit of its precision, and by two where it is both:
    /// <c>2015~</c> may be 2014 to 2016, <c>2015-05-10%</c> 8 to 12 May. A season is some part of its year, and summer
    /// and winter may reach to the end of the next February. Two times of day are compared as moments; where one of
    /// them does not say how far it is from UTC, within 14 hours. A time of day and a date without one are compared by
    /// the days that are written.</para>
    /// </remarks>
    public bool? IsBefore(EdtfDate other) =>
        !PossibleSpan.OfEvents(this, other, out PossibleSpan mine, out PossibleSpan theirs) ? null
        : mine.EndMax < theirs.StartMin ? true
        : mine.EndMin >= theirs.StartMax ? false
        : null;

    /// <summary>Whether what this dates began after the other had ended: yes, no, or cannot be told.</summary>
    /// <param name="other">The other date.</param>
    /// <remarks>See <see cref="IsBefore"/>.</remarks>
    public bool? IsAfter(EdtfDate other) => other.IsBefore(this);

    /// <summary>
    /// Whether the period that this names holds all of what the other dates: yes, no, or cannot be told.
    /// </summary>
    /// <param name="other">The date of something that happened, read as <see cref="IsBefore"/> reads it.</param>
    /// <remarks>
    /// Here this is read as a period of all the days that it allows: <c>2015</c> contains <c>2015-05-10</c>. Where it is
    /// approximate or uncertain, its first and its last day may be wrong by one or two units.
    /// </remarks>
    public bool? Contains(EdtfDate other) =>
        !PossibleSpan.OfPeriod(this, other, out PossibleSpan period, out PossibleSpan theirs) ? null
        : theirs.StartMin >= period.StartMax && theirs.EndMax <= period.EndMin ? true
        : theirs.StartMax < period.StartMin || theirs.EndMin > period.EndMax ? false
        : null;

    /// <summary>
    /// Whether the period that this names holds a day of what the other dates: yes, no, or cannot be told.
    /// </summary>
    /// <param name="other">The date of something that happened, read as <see cref="IsBefore"/> reads it.</param>
    /// <remarks>Here this is read as a period of all the days that it allows, as by <see cref="Contains"/>.</remarks>
    public bool? Overlaps(EdtfDate other) =>
        !PossibleSpan.OfPeriod(this, other, out PossibleSpan period, out PossibleSpan theirs) ? null
        : theirs.StartMax <= period.EndMin && theirs.EndMin >= period.StartMax ? true
        : theirs.StartMin > period.EndMax || theirs.EndMax < period.StartMin ? false
        : null;

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
}
