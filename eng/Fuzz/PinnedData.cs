using System;
using Factbook.CompilerServices;

namespace Factbook.Compiler.Tests.Encoding.Support;

/// <summary>Tables of bytes that stay where they are; the last few are kept, which is as long as one input reads them.</summary>
internal static class PinnedData
{
    private static readonly byte[][] Kept = new byte[4][];

    private static int _next;

    /// <summary>A reader of a copy of the bytes.</summary>
    public static FactData Of(ReadOnlySpan<byte> bytes)
    {
        byte[] pinned = GC.AllocateUninitializedArray<byte>(bytes.Length, pinned: true);
        bytes.CopyTo(pinned);
        Kept[_next++ % Kept.Length] = pinned;
        return new FactData(pinned);
    }
}
