using System;
using System.Collections.Generic;

namespace Factbook.Compiler.Encoding.Numbers;

/// <summary>
/// How the decimals of a column are written: a mantissa of so many groups and one group of scale and sign.
/// </summary>
/// <param name="Width">The number of groups of the mantissa, 1 to 16; a decimal takes one more.</param>
/// <param name="IsNullable">Whether numbers may be absent.</param>
public sealed record DecimalColumn(int Width, bool IsNullable)
{
    /// <summary>Finds the narrowest column for some decimals.</summary>
    /// <param name="values">The decimals; absent ones need no room.</param>
    /// <param name="isNullable">Whether some may be absent.</param>
    public static DecimalColumn Of(IEnumerable<decimal?> values, bool isNullable)
    {
        int width = 1;
        foreach (decimal? value in values)
        {
            width = Math.Max(width, SixBitBuffer.MantissaWidth(value ?? 0));
        }

        return new DecimalColumn(width, isNullable);
    }

    /// <summary>Writes a decimal of the column.</summary>
    /// <param name="buffer">Where to.</param>
    /// <param name="value">The decimal, or none where the column allows it.</param>
    public void Write(SixBitBuffer buffer, decimal? value)
    {
        if (IsNullable)
        {
            buffer.NullableDecimal(value, Width);
        }
        else
        {
            buffer.Decimal(value.GetValueOrDefault(), Width);
        }
    }
}
