using System;
using System.Collections.Generic;
using System.Threading;

namespace Factbook.Compiler.Encoding.Keys;

/// <summary>Chooses how the identifiers of a table are found.</summary>
/// <remarks>
/// Up to 64 rows take one table of slots, more take a perfect hash. Both searches are bounded; where they find
/// nothing, or an identifier is not ASCII, or two have equal blocks, the rows take a binary search, which serves any texts.
/// </remarks>
public static class KeyIndexBuilder
{
    /// <summary>Builds the index of some identifiers. Equal lists give equal indexes.</summary>
    /// <param name="ids">The identifiers in the order of their rows.</param>
    /// <param name="cancellation">The cancellation token.</param>
    /// <exception cref="ArgumentException">
    /// An identifier stands there twice, or has half of a surrogate pair.
    /// </exception>
    public static KeyIndex Build(IReadOnlyList<string> ids, CancellationToken cancellation = default)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (string id in ids)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!known.Add(id))
            {
                throw new ArgumentException($"The identifier '{id}' stands in two rows.", nameof(ids));
            }
        }

        if (!BlockKeys.TryBuild(ids, cancellation, out BlockKeys? keys))
        {
            return SortedKeys.Build(ids, cancellation);
        }

        return FewKeys.TryBuild(keys) ?? ManyKeys.TryBuild(keys, cancellation) ?? SortedKeys.Build(ids, cancellation);
    }
}
