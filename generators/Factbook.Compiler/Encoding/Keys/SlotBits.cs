namespace Factbook.Compiler.Encoding.Keys;

/// <summary>Sizes of hash tables, as powers of two.</summary>
internal static class SlotBits
{
    /// <summary>The least number of bits, and at least one, for so many slots.</summary>
    public static int For(int slots)
    {
        int bits = 1;
        while (1 << bits < slots)
        {
            bits++;
        }

        return bits;
    }
}
