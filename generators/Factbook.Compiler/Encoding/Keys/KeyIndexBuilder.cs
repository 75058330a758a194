using System;
using System.Collections.Generic;
using System.Linq;
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
        RefuseDuplicates(ids, cancellation);
        if (!BlockKeys.TryBuild(ids, cancellation, out BlockKeys? keys))
        {
            return SortedKeys.Build(ids, cancellation);
        }

        return FewKeys.TryBuild(keys) ?? ManyKeys.TryBuild(keys, cancellation) ?? SortedKeys.Build(ids, cancellation);
    }

    // A table's identifiers are in order, where equal ones stand side by side; those of a unique key need a set.
    private static void RefuseDuplicates(IReadOnlyList<string> ids, CancellationToken cancellation)
    {
        HashSet<string>? known = null;
        for (int row = 1; row < ids.Count; row++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (known is null && string.CompareOrdinal(ids[row - 1], ids[row]) > 0)
            {
                known = new HashSet<string>(ids.Take(row), StringComparer.Ordinal);
            }

            if (known is null ? ids[row - 1] == ids[row] : !known.Add(ids[row]))
            {
                throw new ArgumentException($"The identifier '{ids[row]}' stands in two rows.", nameof(ids));
            }
        }
    }
}
