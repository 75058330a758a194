using System;

namespace Factbook.Compiler.Encoding.Numbers;

/// <content>Decimals and binary floating-point numbers.</content>
public sealed partial class SixBitBuffer
{
    private const int LowGroups = 10;
    private const ulong LowMask = (1UL << (6 * LowGroups)) - 1;

    /// <summary>Writes a decimal with its scale: the mantissa, then one group.</summary>
    /// <param name="value">The number.</param>
    /// <param name="width">The number of groups of the mantissa, 1 to 16.</param>
    /// <exception cref="ArgumentOutOfRangeException">The mantissa needs more groups.</exception>
    public void Decimal(decimal value, int width) => NullableDecimal(value, width);

    /// <summary>
    /// Writes a decimal that may be absent: the last group is 0 for none, and otherwise one more than scale and sign.
    /// </summary>
    /// <param name="value">The number, or none.</param>
    /// <param name="width">The number of groups of the mantissa, 1 to 16.</param>
    /// <exception cref="ArgumentOutOfRangeException">The mantissa needs more groups.</exception>
    public void NullableDecimal(decimal? value, int width)
    {
        int[] bits = decimal.GetBits(value ?? 0);
        Mantissa(bits, width);
        Int(value is null ? 0 : ScaleAndSign(bits) + 1, 1);
    }

    /// <summary>Writes the bits of a double in eleven groups.</summary>
    /// <param name="value">The number.</param>
    public void Double(double value) => Long(BitConverter.DoubleToInt64Bits(value), GroupWidth.WidestLong);

    /// <summary>Writes a double that may be absent, in eleven groups.</summary>
    /// <param name="value">The number, or none.</param>
    public void NullableDouble(double? value) => NullableLong(
        value is { } number ? BitConverter.DoubleToInt64Bits(number) : null, GroupWidth.WidestLong, 0);

    /// <summary>The least number of groups for the mantissa of a decimal.</summary>
    /// <param name="value">The number.</param>
    public static int MantissaWidth(decimal value)
    {
        (ulong low, ulong high) = Halves(decimal.GetBits(value));
        return high == 0 ? GroupWidth.Of(low) : LowGroups + GroupWidth.Of(high);
    }

    private void Mantissa(int[] bits, int width)
    {
        (ulong low, ulong high) = Halves(bits);
        Groups(low, Math.Min(width, LowGroups));
        if (width > LowGroups)
        {
            Groups(high, width - LowGroups);
        }
        else if (high != 0)
        {
            throw new ArgumentOutOfRangeException(nameof(width), $"{new decimal(bits)} does not fit into {width} groups.");
        }
    }

    private static int ScaleAndSign(int[] bits)
    {
        int flags = bits[3];
        return ((flags >> 16) & 31) | (flags < 0 ? 32 : 0);
    }

    /// <summary>The lower 60 and the upper 36 bits of the mantissa.</summary>
    private static (ulong Low, ulong High) Halves(int[] bits)
    {
        ulong lower = unchecked((uint)bits[0] | ((ulong)(uint)bits[1] << 32));
        ulong upper = unchecked((uint)bits[2]);
        return (lower & LowMask, (upper << 4) | (lower >> (6 * LowGroups)));
    }
}
