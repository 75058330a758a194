using System;
using System.Numerics;

namespace Factbook.Compiler.Checks;

/// <summary>Tells whether a decimal number can be written in smaller units.</summary>
internal static class DecimalRange
{
    /// <summary>Whether a decimal can hold a number times a power of ten, with all of its digits.</summary>
    public static bool Holds(decimal number, int power)
    {
        int[] bits = decimal.GetBits(number);
        int scale = (bits[3] >> 16) & 0xFF;
        var digits = new BigInteger(new decimal(bits[0], bits[1], bits[2], isNegative: false, scale: 0));
        return digits * BigInteger.Pow(10, Math.Max(0, power - scale)) <= new BigInteger(decimal.MaxValue);
    }
}
