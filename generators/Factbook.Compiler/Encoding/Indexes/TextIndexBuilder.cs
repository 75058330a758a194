using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factbook.Compiler.Encoding.Numbers;
using Factbook.Compiler.Encoding.Texts;

namespace Factbook.Compiler.Encoding.Indexes;

/// <summary>Orders texts, such as folded names, for binary search.</summary>
public static class TextIndexBuilder
{
    /// <summary>Builds the index.</summary>
    /// <param name="texts">Pairs of a text and a row in any order; a pair that stands there twice counts once.</param>
    /// <param name="cancellation">The cancellation token.</param>
    /// <exception cref="ArgumentException">A text has half of a surrogate pair.</exception>
    public static TextIndexSection Build(
        IEnumerable<(string Text, int Row)> texts, CancellationToken cancellation = default)
    {
        (string Text, int Row)[] ordered = texts
            .Distinct()
            .OrderBy(pair => pair.Text, StringComparer.Ordinal)
            .ThenBy(pair => pair.Row)
            .ToArray();
        var heap = new StringHeapBuilder();
        int[] entries = Array.ConvertAll(ordered, pair =>
        {
            cancellation.ThrowIfCancellationRequested();
            return heap.Add(pair.Text);
        });
        int entryWidth = GroupWidth.Of(heap.Count);
        int rowWidth = GroupWidth.Of(ordered.Select(pair => pair.Row).DefaultIfEmpty(0).Max());
        var section = new SixBitBuffer();
        foreach (int entry in entries)
        {
            section.Int(entry, entryWidth);
        }

        foreach ((string _, int row) in ordered)
        {
            section.Int(row, rowWidth);
        }

        section.Raw(heap.AsSpan());
        return new TextIndexSection(ordered.Length, entryWidth, rowWidth, heap.LongestEntry, section.ToEquatableArray());
    }
}
