namespace Factbook;

/// <summary>A table of <see cref="FoldingTable"/> as entries of one length, in the order of the code points that they begin with.</summary>
/// <param name="table">The table.</param>
/// <param name="length">How many characters an entry has.</param>
/// <param name="keyLength">How many of these are the code point: one, or two of which the first counts planes.</param>
internal readonly struct FoldingEntries(string table, int length, int keyLength)
{
    /// <summary>Characters, each with the one that it becomes.</summary>
    public static FoldingEntries Pairs => new(FoldingTable.Pairs, length: 2, keyLength: 1);

    /// <summary>Code points that become a text.</summary>
    public static FoldingEntries Sequences => new(FoldingTable.Sequences, length: 3, keyLength: 2);

    /// <summary>Marks with their combining classes.</summary>
    public static FoldingEntries Classes => new(FoldingTable.Classes, length: 4, keyLength: 2);

    /// <summary>Code points that are one together.</summary>
    public static FoldingEntries Composites => new(FoldingTable.Composites, length: 6, keyLength: 2);

    /// <summary>How many characters an entry has.</summary>
    public int Length => length;

    /// <summary>The place of the first entry of a code point, or -1.</summary>
    public int Find(int code)
    {
        int entry = LowerBound(code);
        return entry < table.Length && KeyAt(entry) == code ? entry : -1;
    }

    /// <summary>The place of the first entry that is not before a code point.</summary>
    public int LowerBound(int code)
    {
        int low = 0;
        int high = table.Length / length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (KeyAt(middle * length) < code)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low * length;
    }

    /// <summary>The code point of two characters.</summary>
    public static int CodeAt(string table, int place) => (table[place] << 16) | table[place + 1];

    private int KeyAt(int place) => keyLength == 1 ? table[place] : CodeAt(table, place);
}
