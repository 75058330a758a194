using System;

namespace Factbook.CompilerServices;

/// <content>Dates and times.</content>
public readonly unsafe partial struct FactData
{
    private const int EndpointWidth = 5;
    private const int TicksWidth = 11;
    private const int TimeWidth = 7;
    private const int LargestOffsetMinutes = 14 * 60;

    /// <summary>An EDTF date that is no interval: its packed endpoint in five groups.</summary>
    /// <param name="position">The position of its first byte.</param>
    /// <returns>The date; the default value, which is no date, where all groups are 0.</returns>
    public EdtfDate Edtf(int position) => new(Int(position, EndpointWidth), 0);

    /// <summary>An EDTF date of two endpoints, five groups each; the second is 0 where it is no interval.</summary>
    /// <param name="position">The position of its first byte.</param>
    /// <returns>The date; the default value, which is no date, where all groups are 0.</returns>
    public EdtfDate EdtfInterval(int position) =>
        new(Int(position, EndpointWidth), Int(position + EndpointWidth, EndpointWidth));

    /// <summary>An EDTF date that is no interval, or none: no endpoint packs to 0.</summary>
    /// <param name="position">The position of its first byte.</param>
    public EdtfDate? NullableEdtf(int position) => Int(position, EndpointWidth) == 0 ? null : Edtf(position);

    /// <summary>An EDTF date of two endpoints, or none: no endpoint packs to 0.</summary>
    /// <param name="position">The position of its first byte.</param>
    public EdtfDate? NullableEdtfInterval(int position) =>
        Int(position, EndpointWidth) == 0 ? null : EdtfInterval(position);

    /// <summary>A day whose number was read before.</summary>
    /// <param name="number">The number of an existing day.</param>
    public static CalendarDate Day(int number) => new(number);

    /// <summary>A day, as the number of days since a first one.</summary>
    /// <param name="position">The position of its first byte.</param>
    /// <param name="width">The number of groups, 1 to 5.</param>
    /// <param name="minimum">The number of the first day.</param>
    public CalendarDate Date(int position, int width, int minimum) =>
        new CalendarDate(Int(position, width) + minimum);

    /// <summary>A day that may be absent: 0 is none, and v is the day v - 1 + minimum.</summary>
    /// <param name="position">The position of its first byte.</param>
    /// <param name="width">The number of groups, 1 to 5.</param>
    /// <param name="minimum">The number of the first day.</param>
    public CalendarDate? NullableDate(int position, int width, int minimum) =>
        NullableInt(position, width, minimum) is { } day ? new CalendarDate(day) : null;

    /// <summary>
    /// A day and time: the ticks on the clock and one more in eleven groups, then in two groups how many minutes the
    /// clock is ahead of UTC, with 14 hours added.
    /// </summary>
    /// <param name="position">The position of its first byte.</param>
    public DateTimeOffset Moment(int position) => new(
        Long(position, TicksWidth) - 1,
        new TimeSpan(0, Int(position + TicksWidth, 2) - LargestOffsetMinutes, 0));

    /// <summary>A day and time that may be absent: ticks of 0 are none.</summary>
    /// <param name="position">The position of its first byte.</param>
    public DateTimeOffset? NullableMoment(int position) => Long(position, TicksWidth) == 0 ? null : Moment(position);

    /// <summary>A time of day: its ticks and one more, in seven groups.</summary>
    /// <param name="position">The position of its first byte.</param>
    public TimeSpan Time(int position) => new(Long(position, TimeWidth) - 1);

    /// <summary>A time of day that may be absent: 0 is none.</summary>
    /// <param name="position">The position of its first byte.</param>
    public TimeSpan? NullableTime(int position) => Long(position, TimeWidth) == 0 ? null : Time(position);
}
