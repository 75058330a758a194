namespace Factbook.CompilerServices;

/// <summary>Finds the rows of an index of periods that share a day with another period.</summary>
internal readonly struct SpanRows
{
    // Each level holds the greatest of four neighbours in the one below.
    private const int FanOut = 4;
    private const int FanOutBits = 2;

    // A time of day may be on another day where it was than by UTC.
    private const int DaysOfOffset = 2;

    private readonly FactData _data;
    private readonly SpanSection _section;
    private readonly int _least;

    public SpanRows(FactData data, SpanSection section, EdtfDate period)
    {
        _data = data;
        _section = section;
        var span = PossibleSpan.OfPeriod(period);
        int further = section.IsExact ? 0 : DaysOfOffset;
        _least = Code(span.StartMin, -further, 0, section.Days + 1);
        End = CountUpTo(Code(span.EndMax, further, 0, section.Days));
    }

    /// <summary>The number of rows that may have begun by the end of the period: those that are looked through.</summary>
    public int End { get; }

    /// <summary>The next place, from one on, whose row may not have ended before the period; -1 where there is none.</summary>
    /// <param name="place">The place to begin at.</param>
    public int Next(int place)
    {
        int size = _section.Count;
        int level = _section.Position + (size * _section.DayWidth);
        int height = 0;
        while (place < size)
        {
            int block = System.Math.Min(size, (place | (FanOut - 1)) + 1);
            while (place < block && Day(level, place) < _least)
            {
                place++;
            }

            if (place < block)
            {
                int found = Descend(level, height, place);
                return found < End ? found : -1;
            }

            if (block == size)
            {
                return -1;
            }

            place = block >> FanOutBits;
            level += size * _section.DayWidth;
            size = (size + FanOut - 1) >> FanOutBits;
            height++;
        }

        return -1;
    }

    /// <summary>The row at a place.</summary>
    /// <param name="place">The place.</param>
    public int Row(int place) => _data.Int(RowsPosition + (place * _section.RowWidth), _section.RowWidth);

    private int RowsPosition
    {
        get
        {
            int days = _section.Count;
            for (int size = _section.Count; size > 0; size = size == 1 ? 0 : (size + FanOut - 1) >> FanOutBits)
            {
                days += size;
            }

            return _section.Position + (days * _section.DayWidth);
        }
    }

    // The first place below a place of a higher level whose row lasts long enough.
    private int Descend(int level, int height, int place)
    {
        while (height > 0)
        {
            height--;
            int below = (_section.Count + (1 << (FanOutBits * height)) - 1) >> (FanOutBits * height);
            level -= below * _section.DayWidth;
            place <<= FanOutBits;
            while (Day(level, place) < _least)
            {
                place++;
            }
        }

        return place;
    }

    private int CountUpTo(int code)
    {
        int low = 0;
        int high = _section.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (Day(_section.Position, middle) <= code)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private int Day(int level, int place) => _data.Int(level + (place * _section.DayWidth), _section.DayWidth);

    private int Code(long day, int further, int least, int most)
    {
        long code = day is long.MinValue ? least : day is long.MaxValue ? most : day - _section.FirstDay + 1 + further;
        return (int)System.Math.Max(least, System.Math.Min(most, code));
    }
}
