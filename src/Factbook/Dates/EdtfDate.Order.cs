namespace Factbook;

public readonly partial struct EdtfDate
{
    /// <summary>
    /// Compares for sorting only: by the first day that is written, then the more precise first, then the last day, the
    /// time of day and the marks. Dates without a first day come before all others. 0 means equal. Whether one date is
    /// before another is for <see cref="IsBefore"/> to say.
    /// </summary>
    /// <param name="other">The other date.</param>
    public int CompareTo(EdtfDate other)
    {
        int order = (FirstDay ?? long.MinValue).CompareTo(other.FirstDay ?? long.MinValue);
        order = order != 0 ? order : Precision.CompareTo(other.Precision);
        order = order != 0 ? order : (LastDay ?? long.MaxValue).CompareTo(other.LastDay ?? long.MaxValue);
        order = order != 0 ? order : CompareTimes(Start, other.Start);
        order = order != 0 ? order : _start.CompareTo(other._start);
        return order != 0 ? order : _end.CompareTo(other._end);
    }

    // On one day. Only a time of day can be written in several ways that are the same number.
    private static int CompareTimes(EdtfEndpoint left, EdtfEndpoint right)
    {
        if (left.Time is not { } leftTime || right.Time is not { } rightTime)
        {
            return 0;
        }

        int order = leftTime.UtcSeconds.CompareTo(rightTime.UtcSeconds);
        return order != 0 ? order : string.CompareOrdinal(left.LongForm!.Text, right.LongForm!.Text);
    }
}
