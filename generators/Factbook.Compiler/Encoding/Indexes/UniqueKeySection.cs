using System;
using System.Linq;
using System.Threading;
using Factbook.Compiler.Encoding.Keys;

namespace Factbook.Compiler.Encoding.Indexes;

/// <summary>
/// The rows by a unique key: the look-up of identifiers where the key is a text that all rows have, else a perfect hash of the values
/// that leads to the only row which can have them.
/// </summary>
/// <param name="Rows">The rows that have a key.</param>
/// <param name="Texts">The look-up of the texts: first the keys of all rows, then its section.</param>
/// <param name="Hash">What leads to the rows otherwise.</param>
/// <param name="Section">
/// The bytes. Where there are no keys, or no hash tells them apart, which only who knows it brings about, they are the rows.
/// </param>
public sealed record UniqueKeySection(RowOrderSection Rows, KeyIndex? Texts, HashedRows? Hash, EquatableArray<byte> Section)
{
    /// <summary>Builds an index.</summary>
    /// <param name="column">The values of the key.</param>
    /// <param name="cancellation">The cancellation token.</param>
    public static UniqueKeySection Build(UniqueKeyColumn column, CancellationToken cancellation)
    {
        RowOrderSection rows = RowOrderSection.Build([.. column.Hashes.Select(pair => pair.Row)]);
        if (column.Texts.Count > 0
            && column.Texts.Distinct(StringComparer.Ordinal).Count() == column.Texts.Count
            && KeyIndexBuilder.Build(column.Texts, cancellation) is { Search: not KeySearch.Sorted } texts)
        {
            return new UniqueKeySection(rows, texts, null, texts.Keys.Concat(texts.Section).ToEquatableArray());
        }

        HashedRows? hash = column.Hashes.Count == 0 ? null : HashedRows.TryBuild(column.Hashes, cancellation);
        return new UniqueKeySection(rows, null, hash, hash?.Section ?? rows.Section);
    }
}
