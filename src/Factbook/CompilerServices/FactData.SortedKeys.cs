using System;
using System.Runtime.CompilerServices;

namespace Factbook.CompilerServices;

/// <content>
/// Look-up by identifier where no hash serves: identifiers that are not ASCII, or so alike that their blocks are equal.
/// The rows stand in the order of their identifiers for binary search. A record's key is the
/// position of its identifier among the texts.
/// </content>
public readonly unsafe partial struct FactData
{
    /// <summary>The row of an identifier, by binary search.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="count">The number of rows.</param>
    /// <param name="order">The position of the rows in the order of their identifiers.</param>
    /// <param name="rowWidth">The number of groups of a row in that order.</param>
    /// <param name="keys">The position of the key of row 0.</param>
    /// <param name="stride">The distance from one key to the next.</param>
    /// <param name="keyWidth">The number of groups of a key.</param>
    /// <param name="texts">The position of the texts.</param>
    /// <returns>The row, or -1.</returns>
    public int FindSortedKey(
        string? id, int count, int order, int rowWidth, int keys, int stride, int keyWidth, int texts) =>
        id is null
            ? -1
            : Sorted(
                ref Unsafe.AsRef(in id.GetPinnableReference()), id.Length,
                count, order, rowWidth, keys, stride, keyWidth, texts);

    /// <inheritdoc cref="FindSortedKey(string?, int, int, int, int, int, int, int)"/>
    public int FindSortedKey(
        ReadOnlySpan<char> id, int count, int order, int rowWidth, int keys, int stride, int keyWidth, int texts) =>
        Sorted(
            ref Unsafe.AsRef(in id.GetPinnableReference()), id.Length,
            count, order, rowWidth, keys, stride, keyWidth, texts);

    /// <summary>The number of texts of a sorted list that are before a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="count">The number of texts in the list.</param>
    /// <param name="entries">The position of the list: the positions of the texts, in the order of the texts.</param>
    /// <param name="entryWidth">The number of groups of a position in the list.</param>
    /// <param name="texts">The position of the texts.</param>
    /// <param name="orEqual">Whether texts that are equal are counted, too.</param>
    internal int CountTextsBefore(
        ReadOnlySpan<char> text, int count, int entries, int entryWidth, int texts, bool orEqual)
    {
        ref char first = ref Unsafe.AsRef(in text.GetPinnableReference());
        int low = 0;
        int high = count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            int comparison = CompareText(
                texts + Int(entries + (middle * entryWidth), entryWidth), ref first, text.Length);
            if (comparison < 0 || (orEqual && comparison == 0))
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private int Sorted(
        ref char first, int length, int count, int order, int rowWidth, int keys, int stride, int keyWidth, int texts)
    {
        int low = 0;
        int high = count - 1;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            int row = Int(order + (middle * rowWidth), rowWidth);
            int comparison = CompareText(texts + Int(keys + (row * stride), keyWidth), ref first, length);
            if (comparison == 0)
            {
                return row;
            }

            if (comparison < 0)
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
