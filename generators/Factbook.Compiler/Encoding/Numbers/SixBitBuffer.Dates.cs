using System;
using Factbook.CompilerServices;

namespace Factbook.Compiler.Encoding.Numbers;

/// <content>Dates and times.</content>
public sealed partial class SixBitBuffer
{
    private const int TimeWidth = 7;
    private const int LargestOffsetMinutes = 14 * 60;

    /// <summary>Writes an EDTF date that is no interval, or none, in five groups.</summary>
    /// <param name="value">The date, or none.</param>
    /// <exception cref="ArgumentException">The date is an interval.</exception>
    public void Edtf(EdtfDate? value)
    {
        if (value is { IsInterval: true })
        {
            throw new ArgumentException($"{value} is an interval and needs ten groups.", nameof(value));
        }

        Int(Pack(value).Start, GroupWidth.WidestInt);
    }

    /// <summary>Writes an EDTF date, be it an interval or not, or none, in ten groups.</summary>
    /// <param name="value">The date, or none.</param>
    public void EdtfInterval(EdtfDate? value)
    {
        (int start, int end) = Pack(value);
        Int(start, GroupWidth.WidestInt);
        Int(end, GroupWidth.WidestInt);
    }

    /// <summary>Writes a day and time, or none, in thirteen groups.</summary>
    /// <param name="value">The day and time, or none; its offset is whole minutes, as in ISO 8601.</param>
    public void Moment(DateTimeOffset? value)
    {
        Long(value is { } moment ? moment.Ticks + 1 : 0, GroupWidth.WidestLong);
        Int(value is { } known ? (int)known.Offset.TotalMinutes + LargestOffsetMinutes : 0, 2);
    }

    /// <summary>Writes a time of day, or none, in seven groups.</summary>
    /// <param name="value">The time since midnight, or none.</param>
    public void Time(TimeSpan? value) => Long(value is { } time ? time.Ticks + 1 : 0, TimeWidth);

    private static (int Start, int End) Pack(EdtfDate? value) => value is not { } date ? (0, 0)
        : PackedEdtf.TryPack(date, out int start, out int end) ? (start, end)
        : throw new ArgumentException($"{value} does not fit into two numbers.", nameof(value));
}
