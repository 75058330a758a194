using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Threading;
using Factbook.Compiler.Encoding.Numbers;
using Factbook.Compiler.Encoding.Texts;
using Factbook.CompilerServices;

namespace Factbook.Compiler.Encoding.Keys;

/// <summary>Identifiers cut into blocks, with their hashes, and how records hold them.</summary>
internal sealed class BlockKeys
{
    private const int LongestStored = 63;
    private const int MostBlocks = 7;

    private readonly StringHeapBuilder _tails = new();
    private (int Start, int Other) _hashed;

    private BlockKeys(IReadOnlyList<string> ids)
    {
        int[] lengths = [.. ids.Select(id => id.Length)];
        Array.Sort(lengths);
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

    /// <summary>Cuts up identifiers, unless one is empty or not ASCII, or the hashes of two are equal.</summary>
    public static bool TryBuild(
        IReadOnlyList<string> ids, CancellationToken cancellation, [NotNullWhen(true)] out BlockKeys? keys)
    {
        keys = new BlockKeys(ids);
        if (!ids.All(IsAscii) || !keys.TryHash(ids, cancellation))
        {
            keys = null;
            return false;
        }

        keys.Write(ids, cancellation);
        return true;
    }

    /// <summary>
    /// Makes the index, given the look-up method, its section and its own arguments.
    /// </summary>
    public KeyIndex ToIndex(KeySearch kind, SixBitBuffer section, params KeyArgument[] search)
    {
        int tails = section.Count;
        if (HasTails)
        {
            _tails.WriteTo(section);
        }

        KeyArgument[] shape =
        [
            KeyArgument.Number("shortest", Count == 0 ? int.MaxValue : Shortest),
            KeyArgument.Number("longest", Count == 0 ? int.MaxValue : Longest),
            KeyArgument.Number("start", _hashed.Start),
            KeyArgument.Number("other", _hashed.Other),
        ];
        KeyArgument tailsArgument = HasTails ? KeyArgument.InSection("tails", tails) : KeyArgument.Number("tails", 0);
        return new KeyIndex
        {
            KeyWidth = KeyWidth,
            Keys = Keys,
            Section = section.ToEquatableArray(),
            Search = kind,
            HasTails = HasTails,
            FindParameters = new(
            [
                .. shape, .. search, KeyArgument.Keys, KeyArgument.Stride, KeyArgument.Number("blocks", Blocks), tailsArgument,
            ]),
            ReadParameters = new(HasTails
                ? [KeyArgument.Number("blocks", Blocks), tailsArgument]
                : [KeyArgument.Number("blocks", Blocks)]),
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

        return id.Length > 0;
    }

    private static int BlocksFor(int length) =>
        Math.Max(1, Math.Min(MostBlocks, (length + KeyBlocks.Size - 1) / KeyBlocks.Size));

    // One block where one is enough, because what a look-up hashes it also waits for.
    private bool TryHash(IReadOnlyList<string> ids, CancellationToken cancellation)
    {
        foreach ((int, int) hashed in HashedBlocks.For(Shortest))
        {
            if (TryHash(ids, hashed, cancellation))
            {
                _hashed = hashed;
                return true;
            }
        }

        return false;
    }

    private bool TryHash(IReadOnlyList<string> ids, (int Start, int Other) hashed, CancellationToken cancellation)
    {
        for (int row = 0; row < ids.Count; row++)
        {
            cancellation.ThrowIfCancellationRequested();
            Hashes[row] = KeyBlocks.Hash(ids[row], hashed.Start, hashed.Other);
        }

        // Equal ones come to stand side by side.
        ulong[] sorted = [.. Hashes];
        Array.Sort(sorted);
        for (int i = 1; i < sorted.Length; i++)
        {
            if (sorted[i] == sorted[i - 1])
            {
                return false;
            }
        }

        return true;
    }

    private void Write(IReadOnlyList<string> ids, CancellationToken cancellation)
    {
        var buffer = new SixBitBuffer(ids.Count * KeyWidth);
        byte[] block = new byte[KeyBlocks.Size];
        foreach (string id in ids)
        {
            cancellation.ThrowIfCancellationRequested();
            buffer.Int(Math.Min(id.Length, LongestStored), 1);
            for (int i = 0; i < Blocks; i++)
            {
                ulong characters = KeyBlocks.Block(id, i > 0 && i == Blocks - 1 ? -KeyBlocks.Size : i * KeyBlocks.Size);
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
    }
}
