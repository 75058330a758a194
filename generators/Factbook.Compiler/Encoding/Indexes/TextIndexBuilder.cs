using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factbook.Compiler.Encoding.Keys;
using Factbook.Compiler.Encoding.Numbers;
using Factbook.Compiler.Encoding.Texts;
using Factbook.CompilerServices;

namespace Factbook.Compiler.Encoding.Indexes;

/// <summary>Builds the index of texts, such as folded names.</summary>
public static class TextIndexBuilder
{
    /// <summary>Builds the index.</summary>
    /// <param name="texts">Pairs of a text and a row in any order; a pair that stands there twice counts once.</param>
    /// <param name="cancellation">The cancellation token.</param>
    /// <exception cref="ArgumentException">A text has half of a surrogate pair.</exception>
    public static TextIndexSection Build(
        IEnumerable<(string Text, int Row)> texts, CancellationToken cancellation = default)
    {
        (string Text, int Row)[] members = texts.ToArray();
        string[] ordered = [.. members.Select(pair => pair.Text).Distinct(StringComparer.Ordinal).OrderBy(text => text, StringComparer.Ordinal)];
        var heap = new StringHeapBuilder();
        var groups = new Dictionary<string, int>(ordered.Length, StringComparer.Ordinal);
        int[] entries = new int[ordered.Length];
        for (int group = 0; group < ordered.Length; group++)
        {
            cancellation.ThrowIfCancellationRequested();
            entries[group] = heap.Add(ordered[group]);
            groups.Add(ordered[group], group);
        }

        var section = new SixBitBuffer();
        int entryWidth = GroupWidth.Of(heap.Count);
        foreach (int entry in entries)
        {
            section.Int(entry, entryWidth);
        }

        int rowsPosition = section.Count;
        CompressedRows rows = CompressedRowsBuilder.Build(ordered.Length, members.Select(pair => (groups[pair.Text], pair.Row)));
        section.Raw(rows.Section.AsSpan());
        int hashPosition = section.Count;
        HashedRows? hash = ordered.Length == 0 ? null
            : HashedRows.TryBuild([.. ordered.Select((text, group) => (default(KeyHash).Add(text).Value, group))], cancellation);
        section.Raw((hash?.Section ?? default).AsSpan());
        int textsPosition = section.Count;
        heap.WriteTo(section);
        return new TextIndexSection
        {
            Groups = ordered.Length,
            EntryWidth = entryWidth,
            RowsPosition = rowsPosition,
            Rows = rows,
            HashPosition = hashPosition,
            Hash = hash,
            TextsPosition = textsPosition,
            Section = section.ToEquatableArray(),
        };
    }
}
