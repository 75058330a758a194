using System;

namespace Factbook.CompilerServices;

/// <content>Decimals, their scale kept, and binary floating-point numbers.</content>
public readonly unsafe partial struct FactData
{
    private const int DoubleWidth = 11;
    private const int LowGroups = 10;
    private const int LowBits = 6 * LowGroups;

    /// <summary>
    /// A decimal: the mantissa, then a group that holds one more than the scale and, as 32, the minus sign.
    /// </summary>
    /// <param name="position">The position of its first byte.</param>
    /// <param name="width">The number of groups of the mantissa, 1 to 16.</param>
    /// <returns>The number as it was written: 1.10 has two decimal places.</returns>
    public decimal Decimal(int position, int width)
    {
        int scaleAndSign = Int(position + width, 1) - 1;
        bool isNegative = (scaleAndSign & 32) != 0;
        byte scale = (byte)(scaleAndSign & 31);
        if (width <= WidestInt)
        {
            // As most are; what reads them has been compiled by the time that the first fact needs a decimal.
            return new decimal(Int(position, width), 0, 0, isNegative, scale);
        }

        ulong low = (ulong)Long(position, Math.Min(width, LowGroups));
        ulong high = width <= LowGroups ? 0 : (ulong)Long(position + LowGroups, width - LowGroups);
        ulong upper = (high << (LowBits - 32)) | (low >> 32);
        return new decimal(
            unchecked((int)low), unchecked((int)upper), unchecked((int)(upper >> 32)), isNegative, scale);
    }

    /// <summary>A decimal that may be absent: the last group is 0 for none.</summary>
    /// <param name="position">The position of its first byte.</param>
    /// <param name="width">The number of groups of the mantissa, 1 to 16.</param>
    public decimal? NullableDecimal(int position, int width) =>
        Int(position + width, 1) == 0 ? null : Decimal(position, width);

    /// <summary>A double: its 64 bits in eleven groups.</summary>
    /// <param name="position">The position of its first byte.</param>
    public double Double(int position) => BitConverter.Int64BitsToDouble(Long(position, DoubleWidth));

    /// <summary>A double that may be absent: 0 is none, otherwise its bits and one more.</summary>
    /// <param name="position">The position of its first byte.</param>
    public double? NullableDouble(int position) =>
        NullableLong(position, DoubleWidth, 0) is { } bits ? BitConverter.Int64BitsToDouble(bits) : null;
}
