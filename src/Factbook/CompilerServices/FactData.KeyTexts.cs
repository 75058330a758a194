using System;

namespace Factbook.CompilerServices;

/// <content>The identifier as text, from the key in a record.</content>
public readonly unsafe partial struct FactData
{
    /// <summary>The identifier of a key in a table where none is longer than the blocks.</summary>
    /// <param name="position">The position of the key.</param>
    /// <param name="blocks">The number of blocks in a key, 1 to 7.</param>
    public string Key(int position, int blocks)
    {
        byte* stored = At(position);
        int length = *stored++ & GroupMask;
        string id = new('\0', length);
        if (length > 0)
        {
            // The string is filled before anyone else can see it. Where blocks overlap, both say the same.
            fixed (char* characters = id)
            {
                int last = Math.Max(0, length - KeyBlocks.Size);
                for (int block = 0; block < blocks; block++, stored += KeyBlocks.Size)
                {
                    int start = block == blocks - 1 ? last : Math.Min(last, block * KeyBlocks.Size);
                    Unweave(stored, characters + start, Math.Min(length, KeyBlocks.Size));
                }
            }
        }

        return id;
    }

    /// <summary>The identifier of a key in a table where some are longer than the blocks.</summary>
    /// <param name="position">The position of the key.</param>
    /// <param name="blocks">The number of blocks in a key, 1 to 7.</param>
    /// <param name="tails">The position of the tails.</param>
    public string LongKey(int position, int blocks, int tails)
    {
        int tail = Int(position + 1 + (blocks * KeyBlocks.Size), TailWidth);
        return tail == 0 ? Key(position, blocks) : Text(tails + tail);
    }

    /// <summary>The identifier of a key in a table with binary search.</summary>
    /// <param name="position">The position of the key.</param>
    /// <param name="keyWidth">The number of groups of a key.</param>
    /// <param name="texts">The position of the texts.</param>
    public string SortedKey(int position, int keyWidth, int texts) => Text(texts + Int(position, keyWidth));

    /// <summary>
    /// The even bytes of a block are its first four characters, the odd ones those that end with it. Of up to four
    /// characters some stand twice.
    /// </summary>
    private static void Unweave(byte* block, char* target, int length)
    {
        if (length <= 4)
        {
            target[0] = (char)block[0];
            target[length >> 2] = (char)block[2];
            target[length >> 1] = (char)block[4];
            target[length - 1] = (char)block[6];
            return;
        }

        for (int i = 0; i < 4; i++)
        {
            target[i] = (char)block[2 * i];
            target[length - 4 + i] = (char)block[(2 * i) + 1];
        }
    }
}
