using System.Threading;
using Factbook.Compiler.Encoding.Numbers;

namespace Factbook.Compiler.Encoding.Keys;

/// <summary>The index of any number of identifiers, through a perfect hash with displacement.</summary>
internal static class ManyKeys
{
    /// <summary>Seeks a perfect hash.</summary>
    /// <param name="keys">The identifiers.</param>
    /// <param name="cancellation">The cancellation token.</param>
    /// <returns>The index, or <see langword="null"/> where no seeds part the identifiers.</returns>
    public static KeyIndex? TryBuild(BlockKeys keys, CancellationToken cancellation)
    {
        var hashes = new (ulong Hash, int Row)[keys.Count];
        for (int row = 0; row < hashes.Length; row++)
        {
            hashes[row] = (keys.Hashes[row], row);
        }

        if (HashedRows.TryBuild(hashes, cancellation) is not { } rows)
        {
            return null;
        }

        var section = new SixBitBuffer();
        section.Raw(rows.Section.AsSpan());
        return keys.ToIndex(
            KeySearch.ManyBlocks,
            section,
            KeyArgument.InSection("seeds", rows.Seeds),
            KeyArgument.Number("seedBits", rows.SeedBits),
            KeyArgument.InSection("slots", 0),
            KeyArgument.Number("slotBits", rows.SlotBits),
            KeyArgument.Number("rowWidth", rows.Width));
    }
}
