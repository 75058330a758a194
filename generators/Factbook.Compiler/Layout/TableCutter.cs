using System;
using System.Collections.Generic;
using Factbook.Compiler.Encoding.Numbers;
using Factbook.Compiler.Encoding.Texts;
using Factbook.CompilerServices;

namespace Factbook.Compiler.Layout;

/// <summary>Cuts the bytes of a large table into parts.</summary>
/// <remarks>
/// The C# compiler takes about 150 bytes of memory for each byte of a literal, and frees them after each member. So the
/// literals of a large table are members of their own. Small tables stay whole, which is one check less for each read.
/// </remarks>
internal static class TableCutter
{
    /// <summary>The most bytes that stand in one literal: a megabyte.</summary>
    /// <remarks>
    /// Fetching parts takes a quarter of the time to the first fact, in every program that starts; a literal of this size
    /// takes 150 MB of the compiler's memory, once.
    /// </remarks>
    public const int LargestWhole = 1 << 20;

    // Keys and numbers are shorter than this. Texts are not, and so are looked at one by one.
    private const int LongestNumber = 96;

    // Stands for the rest of a character that began in the part before; no reader begins there.
    private const byte Filler = 0x40;

    /// <summary>Cuts, so that each part goes on to the end of whatever begins in it.</summary>
    /// <param name="table">The bytes of the table, to which none are added any more.</param>
    /// <param name="heapPosition">Where its texts begin.</param>
    /// <param name="heap">Its texts.</param>
    /// <param name="longestText">The bytes of the longest text that stands elsewhere.</param>
    public static EquatableArray<TableBytes> Cut(
        SixBitBuffer table, int heapPosition, StringHeapBuilder heap, int longestText)
    {
        if (table.Count <= LargestWhole)
        {
            return new([new TableBytes(table.AsMemory())]);
        }

        ReadOnlySpan<byte> data = table.AsSpan();
        var parts = new List<TableBytes>();
        for (int start = 0; start < data.Length; start += FactParts.Size)
        {
            int next = start + FactParts.Size;
            int end = next + Math.Max(LongestNumber, longestText);
            if (next > heapPosition)
            {
                end = Math.Max(end, heapPosition + heap.EndOf(next - 1 - heapPosition));
            }

            parts.Add(Part(data, start, Math.Min(end, data.Length)));
        }

        return parts.ToEquatableArray();
    }

    // A literal is text: it begins and ends with whole characters.
    private static TableBytes Part(ReadOnlySpan<byte> data, int start, int end)
    {
        while (end < data.Length && IsContinuation(data[end]))
        {
            end++;
        }

        byte[] part = data.Slice(start, end - start).ToArray();
        for (int i = 0; i < part.Length && IsContinuation(part[i]); i++)
        {
            part[i] = Filler;
        }

        return new TableBytes(part);
    }

    private static bool IsContinuation(byte value) => (value & 0xC0) == 0x80;
}
