using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Threading;
using Factbook.CompilerServices;

namespace Factbook.Compiler.Layout.Encoding;

/// <summary>Identifiers cut into blocks, with their hashes, and how records hold them.</summary>
internal sealed class BlockKeys
{
    private const int LongestStored = 63;
    private const int MostBlocks = 7;

    private readonly StringHeapBuilder _tails = new();

    private BlockKeys(IReadOnlyList<string> ids)
    {
        int[] lengths = ids.Select(id => id.Length).OrderBy(length => length).ToArray();
        Count = ids.Count;
        Shortest = lengths.FirstOrDefault();
        Longest = lengths.LastOrDefault();
        Blocks = Count == 0 ? 1 : BlocksFor(lengths[(Count - 1) * 95 / 100]);
        Hashes = new ulong[Count];
    }

    public int Count { get; }

    public int Shortest { get; }

    public int Longest { get; }

    public int Blocks { get; }

    public ulong[] Hashes { get; }

    public bool HasTails => Longest > Blocks * KeyBlocks.Size;

    public int KeyWidth => 1 + (Blocks * KeyBlocks.Size) + (HasTails ? GroupWidth.WidestInt : 0);

    public EquatableArray<byte> Keys { get; private set; }

    /// <summary>Cuts up identifiers, unless one is not ASCII or two are equal in their length and all blocks.</summary>
    public static bool TryBuild(
        IReadOnlyList<string> ids, CancellationToken cancellation, [NotNullWhen(true)] out BlockKeys? keys)
    {
        keys = new BlockKeys(ids);
        if (!ids.All(IsAscii) || !keys.Write(ids, cancellation))
        {
            keys = null;
        }

        return keys is not null;
    }

    /// <summary>
    /// Makes the index, given the look-up method, its section and its arguments before the last three.
    /// </summary>
    public KeyIndex ToIndex(string method, SixBitBuffer section, params KeyArgument[] search)
    {
        int tails = section.Count;
        if (HasTails)
        {
            section.Raw(_tails.AsSpan());
        }

        KeyArgument[] shape =
        [
            KeyArgument.Number(Count == 0 ? int.MaxValue : Shortest),
            KeyArgument.Number(Count == 0 ? int.MaxValue : Longest),
            KeyArgument.Number(Blocks),
        ];
        KeyArgument tailsArgument = HasTails ? KeyArgument.InSection(tails) : KeyArgument.Number(0);
        return new KeyIndex
        {
            KeyWidth = KeyWidth,
            Keys = Keys,
            Section = section.ToEquatableArray(),
            LongestText = _tails.LongestEntry,
            FindMethod = method,
            FindParameters = new([.. shape, .. search, KeyArgument.Keys, KeyArgument.Stride, tailsArgument]),
            ReadMethod = HasTails ? "LongKey" : "Key",
            ReadParameters = new(HasTails
                ? [KeyArgument.Number(Blocks), tailsArgument]
                : [KeyArgument.Number(Blocks)]),
        };
    }

    private static bool IsAscii(string id)
    {
        foreach (char character in id)
        {
            if (character >= 0x80)
            {
                return false;
            }
        }

        return true;
    }

    private static int BlocksFor(int length) =>
        Math.Max(1, Math.Min(MostBlocks, (length + KeyBlocks.Size - 1) / KeyBlocks.Size));

    private bool Write(IReadOnlyList<string> ids, CancellationToken cancellation)
    {
        var buffer = new SixBitBuffer();
        var seen = new HashSet<(int Length, ulong, ulong, ulong, ulong, ulong, ulong, ulong)>();
        byte[] block = new byte[KeyBlocks.Size];
        for (int row = 0; row < ids.Count; row++)
        {
            cancellation.ThrowIfCancellationRequested();
            string id = ids[row];
            KeyBlocks blocks = KeyBlocks.Of(id, Blocks);
            if (!seen.Add((id.Length, blocks[0], blocks[1], blocks[2], blocks[3], blocks[4], blocks[5], blocks[6])))
            {
                return false;
            }

            Hashes[row] = blocks.Hash;
            buffer.Int(Math.Min(id.Length, LongestStored), 1);
            for (int i = 0; i < Blocks; i++)
            {
                ulong characters = blocks[i];
                for (int j = 0; j < KeyBlocks.Size; j++, characters >>= 8)
                {
                    block[j] = (byte)characters;
                }

                buffer.Raw(block);
            }

            if (HasTails)
            {
                buffer.Int(id.Length > Blocks * KeyBlocks.Size ? _tails.Add(id) : 0, GroupWidth.WidestInt);
            }
        }

        Keys = buffer.ToEquatableArray();
        return true;
    }
}
