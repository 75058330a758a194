using System;
using System.Collections.Generic;

namespace Factbook.Compiler.Encoding.Numbers;

/// <summary>
/// How the whole numbers of a column are written: less their minimum, in as few groups as hold them all.
/// </summary>
/// <param name="Minimum">The lowest number, which is subtracted; 0 where there is none.</param>
/// <param name="Maximum">The highest number; 0 where there is none.</param>
/// <param name="Width">The number of groups, 1 to 11.</param>
/// <param name="IsNullable">Whether numbers may be absent: then 0 is none and others are one more.</param>
public sealed record NumberColumn(long Minimum, long Maximum, int Width, bool IsNullable)
{
    /// <summary>Finds the narrowest column for some numbers.</summary>
    /// <param name="values">The numbers.</param>
    /// <param name="isNullable">Whether some may be absent.</param>
    /// <exception cref="ArgumentException">A number is absent and may not be.</exception>
    public static NumberColumn Of(IEnumerable<long?> values, bool isNullable)
    {
        long minimum = long.MaxValue;
        long maximum = long.MinValue;
        foreach (long? value in values)
        {
            if (value is { } number)
            {
                minimum = Math.Min(minimum, number);
                maximum = Math.Max(maximum, number);
            }
            else if (!isNullable)
            {
                throw new ArgumentException("A value is absent in a column that has one for each row.", nameof(values));
            }
        }

        return Between(minimum, maximum, isNullable);
    }

    /// <summary>The narrowest column for numbers between two.</summary>
    /// <param name="minimum">The lowest number.</param>
    /// <param name="maximum">The highest number; less than the lowest where there is none.</param>
    /// <param name="isNullable">Whether some may be absent.</param>
    public static NumberColumn Between(long minimum, long maximum, bool isNullable)
    {
        if (minimum > maximum)
        {
            return new NumberColumn(0, 0, 1, isNullable);
        }

        ulong range = unchecked((ulong)(maximum - minimum));
        int width = isNullable && range == ulong.MaxValue
            ? GroupWidth.WidestLong
            : GroupWidth.Of(range + (isNullable ? 1UL : 0));
        return new NumberColumn(minimum, maximum, width, isNullable);
    }

    /// <summary>Writes a number of the column.</summary>
    /// <param name="buffer">Where to.</param>
    /// <param name="value">The number, or none where the column allows it.</param>
    public void Write(SixBitBuffer buffer, long? value)
    {
        if (IsNullable)
        {
            buffer.NullableLong(value, Width, Minimum);
        }
        else
        {
            buffer.Long(unchecked(value.GetValueOrDefault() - Minimum), Width);
        }
    }
}
