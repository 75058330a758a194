using System;
using System.Globalization;

namespace Factbook;

/// <summary>
/// Arithmetic on decimals that is exact or throws; the operators of the framework round where digits do not fit.
/// </summary>
internal static class ExactDecimal
{
    private const int ScaleShift = 16;
    private const int ScaleMask = 0xFF;
    private const int SignMask = int.MinValue;

    /// <summary>Adds two numbers. Keeps the scale of the one with more digits after the point.</summary>
    /// <exception cref="OverflowException">The sum has more digits than a decimal can hold.</exception>
    public static decimal Add(decimal left, decimal right)
    {
        decimal sum = left + right;
        if (Scale(sum) == Math.Max(Scale(left), Scale(right)))
        {
            return sum;
        }

        // Digits after the point did not fit. They may have been zeros.
        left = WithoutTrailingZeros(left);
        right = WithoutTrailingZeros(right);
        sum = left + right;
        return Scale(sum) == Math.Max(Scale(left), Scale(right)) ? sum : throw TooManyDigits(left, "plus", right);
    }

    /// <summary>Moves the point to the right without adding digits after it: 4.77 by 9 is 4770000000.</summary>
    /// <exception cref="OverflowException">The number is larger than a decimal can hold.</exception>
    public static decimal Shift(decimal number, int powerOfTen)
    {
        int reduction = Math.Min(Scale(number), powerOfTen);
        decimal shifted = WithScale(number, Scale(number) - reduction);
        for (int power = powerOfTen - reduction; power > 0; power--)
        {
            if (Math.Abs(shifted) > decimal.MaxValue / 10)
            {
                throw new OverflowException(string.Format(
                    CultureInfo.InvariantCulture, "{0} x 10^{1} is more than a decimal can hold.", number, powerOfTen));
            }

            shifted *= 10;
        }

        return shifted;
    }

    /// <summary>The number of digits as written, without leading zeros; at least one.</summary>
    public static int SignificantDigits(decimal number)
    {
        decimal digits = Math.Abs(WithScale(number, 0));
        int count = 1;
        while (digits >= 10)
        {
            digits = decimal.Truncate(digits / 10);
            count++;
        }

        return count;
    }

    private static decimal WithoutTrailingZeros(decimal number)
    {
        while (Scale(number) > 0 && decimal.Remainder(WithScale(number, 0), 10) == 0)
        {
            number = WithScale(decimal.Truncate(WithScale(number, 0) / 10), Scale(number) - 1);
        }

        return number;
    }

    private static int Scale(decimal number) => (decimal.GetBits(number)[3] >> ScaleShift) & ScaleMask;

    private static decimal WithScale(decimal number, int scale)
    {
        int[] bits = decimal.GetBits(number);
        return new decimal(bits[0], bits[1], bits[2], (bits[3] & SignMask) != 0, (byte)scale);
    }

    private static OverflowException TooManyDigits(decimal left, string with, decimal right) => new(string.Format(
        CultureInfo.InvariantCulture, "{0} {1} {2} has more digits than a decimal can hold.", left, with, right));
}
