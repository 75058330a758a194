using System;
using System.Globalization;
using System.Numerics;

namespace Factbook;

/// <summary>
/// Arithmetic on decimals that is exact or throws; the operators of the framework round where digits do not fit.
/// </summary>
internal static class ExactDecimal
{
    private const int ScaleShift = 16;
    private const int ScaleMask = 0xFF;
    private const int SignMask = int.MinValue;

    private const decimal HalfOfLargest = decimal.MaxValue / 2;

    private static readonly BigInteger LargestMantissa = (BigInteger)decimal.MaxValue;

    /// <summary>
    /// Adds two numbers. Keeps the scale of the one with more digits after the point, as far as there is room for zeros.
    /// </summary>
    /// <exception cref="OverflowException">The sum has more digits than a decimal can hold.</exception>
    public static decimal Add(decimal left, decimal right)
    {
        int scale = Math.Max(Scale(left), Scale(right));
        if (Math.Abs(left) < HalfOfLargest && Math.Abs(right) < HalfOfLargest && left + right is var quick && Scale(quick) == scale)
        {
            return quick;
        }

        // Digits after the point may not fit. They may be zeros.
        BigInteger sum = Mantissa(left, scale) + Mantissa(right, scale);
        while (BigInteger.Abs(sum) > LargestMantissa)
        {
            BigInteger rest = BigInteger.DivRem(sum, 10, out BigInteger digit);
            if (scale == 0 || !digit.IsZero)
            {
                throw TooManyDigits(left, "plus", right);
            }

            sum = rest;
            scale--;
        }

        return WithScale((decimal)sum, scale);
    }

    /// <summary>Moves the point to the right without adding digits after it: 4.77 by 9 is 4770000000.</summary>
    /// <exception cref="OverflowException">The number is larger than a decimal can hold.</exception>
    public static decimal Shift(decimal number, int powerOfTen)
    {
        if (powerOfTen == 0)
        {
            return number;
        }

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

    private static BigInteger Mantissa(decimal number, int scale) =>
        (BigInteger)WithScale(number, 0) * BigInteger.Pow(10, scale - Scale(number));

    private static int Scale(decimal number) => (DecimalBits.Of(number).Flags >> ScaleShift) & ScaleMask;

    private static decimal WithScale(decimal number, int scale)
    {
        DecimalBits bits = DecimalBits.Of(number);
        return new decimal(bits.Low, bits.Middle, bits.High, (bits.Flags & SignMask) != 0, (byte)scale);
    }

    private static OverflowException TooManyDigits(decimal left, string with, decimal right) => new(string.Format(
        CultureInfo.InvariantCulture, "{0} {1} {2} has more digits than a decimal can hold.", left, with, right));
}
