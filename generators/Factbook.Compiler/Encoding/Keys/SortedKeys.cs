using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factbook.Compiler.Encoding.Numbers;
using Factbook.Compiler.Encoding.Texts;

namespace Factbook.Compiler.Encoding.Keys;

/// <summary>The index of identifiers that no hash serves: rows in the ordinal order of their identifiers.</summary>
internal static class SortedKeys
{
    public static KeyIndex Build(IReadOnlyList<string> ids, CancellationToken cancellation)
    {
        int[] order = Enumerable.Range(0, ids.Count).ToArray();
        Array.Sort(order, (x, y) => string.CompareOrdinal(ids[x], ids[y]));
        int rowWidth = GroupWidth.Of(Math.Max(0, ids.Count - 1));
        var section = new SixBitBuffer();
        foreach (int row in order)
        {
            section.Int(row, rowWidth);
        }

        var heap = new StringHeapBuilder();
        int[] entries = ids.Select(id =>
        {
            cancellation.ThrowIfCancellationRequested();
            return heap.Add(id);
        }).ToArray();
        int keyWidth = GroupWidth.Of(heap.Count);
        var keys = new SixBitBuffer();
        foreach (int entry in entries)
        {
            keys.Int(entry, keyWidth);
        }

        int texts = section.Count;
        heap.WriteTo(section);
        return new KeyIndex
        {
            KeyWidth = keyWidth,
            Keys = keys.ToEquatableArray(),
            Section = section.ToEquatableArray(),
            Search = KeySearch.Sorted,
            FindParameters = new(
            [
                KeyArgument.Number("count", ids.Count),
                KeyArgument.InSection("order", 0),
                KeyArgument.Number("rowWidth", rowWidth),
                KeyArgument.Keys,
                KeyArgument.Stride,
                KeyArgument.Number("keyWidth", keyWidth),
                KeyArgument.InSection("texts", texts),
            ]),
            ReadParameters = new([KeyArgument.Number("keyWidth", keyWidth), KeyArgument.InSection("texts", texts)]),
        };
    }
}
