using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Encoding.Keys;
using Factbook.Compiler.Encoding.Numbers;
using Factbook.CompilerServices;

namespace Factbook.Compiler.Tests.Encoding.Support;

/// <summary>Records that hold nothing but a key and some padding, called as generated code calls them.</summary>
internal sealed class KeyTable
{
    private const int IndexPosition = 5;
    private const int Padding = 3;

    private readonly FactData _data;
    private readonly int[] _find;
    private readonly int[] _read;
    private readonly int _keys;
    private readonly int _stride;

    public KeyTable(IReadOnlyList<string> ids)
    {
        Index = KeyIndexBuilder.Build(ids);
        var buffer = new SixBitBuffer();
        buffer.Raw("@@@@@"u8);
        buffer.Raw(Index.Section.AsSpan());
        _keys = buffer.Count;
        _stride = Index.KeyWidth + Padding;
        for (int row = 0; row < ids.Count; row++)
        {
            buffer.Raw(Index.Keys.AsSpan().Slice(row * Index.KeyWidth, Index.KeyWidth));
            buffer.Raw("???"u8);
        }

        // A free slot of an empty table leads to a key that is not there; nothing must read it.
        _data = PinnedData.Of(buffer.ToArray());
        _find = Numbers(Index.FindArguments(IndexPosition, _keys, _stride));
        _read = Numbers(Index.ReadArguments(IndexPosition));
    }

    public KeyIndex Index { get; }

    public int Find(string? id)
    {
        int[] a = _find;
        return Index.Search switch
        {
            KeySearch.FewBlocks => _data.FindKeyOfFew(
                id, a[0], a[1], a[2], a[3], a[4], a[5], a[6], a[7], a[8], a[9], a[10]),
            KeySearch.ManyBlocks => _data.FindKey(
                id, a[0], a[1], a[2], a[3], a[4], a[5], a[6], a[7], a[8], a[9], a[10], a[11], a[12]),
            KeySearch.Sorted => _data.FindSortedKey(id, a[0], a[1], a[2], a[3], a[4], a[5], a[6]),
            _ => throw new InvalidOperationException($"{Index.Search}"),
        };
    }

    public int FindSpan(ReadOnlySpan<char> id)
    {
        int[] a = _find;
        return Index.Search switch
        {
            KeySearch.FewBlocks => _data.FindKeyOfFew(
                id, a[0], a[1], a[2], a[3], a[4], a[5], a[6], a[7], a[8], a[9], a[10]),
            KeySearch.ManyBlocks => _data.FindKey(
                id, a[0], a[1], a[2], a[3], a[4], a[5], a[6], a[7], a[8], a[9], a[10], a[11], a[12]),
            KeySearch.Sorted => _data.FindSortedKey(id, a[0], a[1], a[2], a[3], a[4], a[5], a[6]),
            _ => throw new InvalidOperationException($"{Index.Search}"),
        };
    }

    public string Id(int row)
    {
        int position = _keys + (row * _stride);
        return (Index.Search, Index.HasTails) switch
        {
            (KeySearch.Sorted, _) => _data.SortedKey(position, _read[0], _read[1]),
            (_, true) => _data.LongKey(position, _read[0], _read[1]),
            _ => _data.Key(position, _read[0]),
        };
    }

    private static int[] Numbers(EquatableArray<NamedNumber> arguments) => [.. arguments.Select(argument => argument.Value)];
}
