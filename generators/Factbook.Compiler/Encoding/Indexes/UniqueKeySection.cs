using System.Linq;
using System.Threading;
using Factbook.Compiler.Encoding.Keys;

namespace Factbook.Compiler.Encoding.Indexes;

/// <summary>The rows by a unique key: a perfect hash that leads to the only row which can have it.</summary>
/// <param name="Rows">The rows that have a key.</param>
/// <param name="Hash">What leads to them; <see langword="null"/> where there are none, or no hash tells
/// their keys apart, which only who knows it brings about.</param>
public sealed record UniqueKeySection(RowOrderSection Rows, HashedRows? Hash)
{
    /// <summary>The bytes: of the hash, or else the rows.</summary>
    public EquatableArray<byte> Section => Hash?.Section ?? Rows.Section;

    /// <summary>Builds an index.</summary>
    /// <param name="hashes">Each row that has a key, with the hash of that.</param>
    /// <param name="cancellation">The cancellation token.</param>
    public static UniqueKeySection Build(EquatableArray<(ulong Hash, int Row)> hashes, CancellationToken cancellation) =>
        new(
            RowOrderSection.Build([.. hashes.Select(pair => pair.Row)]),
            hashes.Count == 0 ? null : HashedRows.TryBuild(hashes, cancellation));
}
