using System;
using System.Collections.Concurrent;
using Factbook.CompilerServices;

namespace Factbook.Compiler.Tests.Encoding.Support;

/// <summary>
/// Gives bytes the one property of a literal that FactData relies on: they never move and never go away.
/// </summary>
internal static class PinnedData
{
    private static readonly ConcurrentBag<byte[]> Kept = [];

    public static FactData Of(ReadOnlySpan<byte> bytes)
    {
        byte[] pinned = GC.AllocateUninitializedArray<byte>(bytes.Length, pinned: true);
        bytes.CopyTo(pinned);
        Kept.Add(pinned);
        return new FactData(pinned);
    }
}
