using System.Collections.Generic;
using System.Linq;
using Factbook.CompilerServices;

namespace Factbook.Compiler.Encoding.Keys;

/// <summary>Which blocks of identifiers a hash may take, the cheapest first.</summary>
internal static class HashedBlocks
{
    private const int MostStarts = 4;

    /// <summary>One block, then two, then all. Blocks that a look-up compares anyway come before others.</summary>
    /// <param name="shortest">The length of the shortest identifier: a block must be in all of them.</param>
    public static IEnumerable<(int Start, int Other)> For(int shortest)
    {
        int[] starts =
        [
            0,
            -KeyBlocks.Size,
            .. Enumerable.Range(1, MostStarts)
                .Select(number => number * KeyBlocks.Size)
                .Where(start => start + KeyBlocks.Size <= shortest),
        ];
        return
        [
            .. starts.Select(start => (start, start)),
            .. starts.SelectMany((start, i) => starts.Skip(i + 1).Select(other => (start, other))),
            (KeyBlocks.All, KeyBlocks.All),
        ];
    }
}
