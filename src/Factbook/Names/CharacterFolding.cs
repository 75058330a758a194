namespace Factbook;

/// <summary>Looks characters up in <see cref="FoldingTable"/>.</summary>
internal static class CharacterFolding
{
    /// <summary>Stands for no character at all.</summary>
    public const char Nothing = '\0';

    /// <summary>The greatest number of characters that one character becomes.</summary>
    public const int LongestSequence = 4;

    private const int PairLength = 2;
    private const int EntryLength = LongestSequence + 1;

    /// <summary>Whether a character is a mark on a Latin, Greek or Cyrillic letter.</summary>
    public static bool IsMark(char character) => character is
        (>= '\u0300' and <= '\u036F') or (>= '\u0483' and <= '\u0489') or
        (>= '\u1AB0' and <= '\u1AFF') or (>= '\u1DC0' and <= '\u1DFF') or (>= '\u20D0' and <= '\u20FF') or
        (>= '\u2DE0' and <= '\u2DFF') or (>= '\uA66F' and <= '\uA67D') or (>= '\uFE20' and <= '\uFE2F');

    /// <summary>Gives the one character that a character becomes, where it becomes another one.</summary>
    public static bool TryFoldToOne(char character, out char folded)
    {
        int entry = Find(FoldingTable.Pairs, PairLength, character);
        folded = entry < 0 ? character : FoldingTable.Pairs[entry + 1];
        return entry >= 0;
    }

    /// <summary>Finds the several characters, or none, that a character becomes; -1 where it becomes one.</summary>
    public static int FindSequence(char character) => Find(FoldingTable.Sequences, EntryLength, character);

    /// <summary>Gives a character of a sequence that was found; <see cref="Nothing"/> after its end.</summary>
    public static char SequenceAt(int entry, int position) => FoldingTable.Sequences[entry + 1 + position];

    // Both tables are entries of one length, the character first, in ascending order.
    private static int Find(string table, int entryLength, char character)
    {
        int low = 0;
        int high = (table.Length / entryLength) - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            char found = table[middle * entryLength];
            if (found == character)
            {
                return middle * entryLength;
            }

            if (found < character)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return -1;
    }
}
