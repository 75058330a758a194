namespace Factbook.Compiler.Encoding.Numbers;

/// <summary>How many six-bit groups a number needs.</summary>
public static class GroupWidth
{
    /// <summary>The widest number that is read as <see langword="int"/>.</summary>
    public const int WidestInt = 5;

    /// <summary>The number of groups for all 64 bits and a carry.</summary>
    public const int WidestLong = 11;

    /// <summary>The least number of groups that hold a number; at least one.</summary>
    /// <param name="largest">The largest number to be held.</param>
    public static int Of(ulong largest)
    {
        int width = 1;
        while ((largest >>= 6) != 0)
        {
            width++;
        }

        return width;
    }

    /// <summary>The least number of groups that hold a non-negative number; at least one.</summary>
    /// <param name="largest">The largest number to be held.</param>
    public static int Of(int largest) => Of((ulong)largest);
}
