namespace Factbook;

/// <summary>The four words of a decimal, read without an array where the framework can.</summary>
internal readonly record struct DecimalBits(int Low, int Middle, int High, int Flags)
{
    public static DecimalBits Of(decimal number)
    {
#if NET8_0_OR_GREATER
        System.Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
#else
        int[] bits = decimal.GetBits(number);
#endif
        return new DecimalBits(bits[0], bits[1], bits[2], bits[3]);
    }
}
