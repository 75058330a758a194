using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;

namespace Factbook.CompilerServices;

/// <summary>Keeps the facts that have been made: one instance for each row, whichever threads make it. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class FactRows
{
    /// <summary>The claims on the rows of a table, one bit for each row.</summary>
    /// <param name="rowCount">The number of rows, zero or more.</param>
    /// <returns>Claims of which none has been laid yet.</returns>
    public static int[] Claims(int rowCount) => new int[(rowCount + 31) / 32];

    /// <summary>Keeps a fact in the cache of its table, unless another thread was first.</summary>
    /// <remarks>
    /// Who sets the bit of a row writes the row. A thread that is held between the two lets those wait that want the same fact, and
    /// nobody else. A claim instead of an exchange of references: where this library is compiled ahead of time, an exchange of
    /// numbers is one instruction, while an exchange of references loads an assembly (System.Threading), for a fifth of the time to
    /// the first fact.
    /// </remarks>
    /// <param name="rows">The cache: an item is set once its fact has been made.</param>
    /// <param name="claims">The claims of the table.</param>
    /// <param name="row">The number of the row.</param>
    /// <param name="made">The fact of the row.</param>
    /// <returns>The one fact of the row that everybody gets.</returns>
    public static object Keep(object?[] rows, int[] claims, int row, object made)
    {
        ref int word = ref claims[row >> 5];
        int claim = 1 << row;
        int seen = word;
        while ((seen & claim) == 0)
        {
            int before = Interlocked.CompareExchange(ref word, seen | claim, seen);
            if (before == seen)
            {
                rows[row] = made;
                return made;
            }

            // Another row of the word was claimed, or this one.
            seen = before;
        }

        return Written(rows, row);
    }

    /// <summary>The facts of a class in parts of the indexes of several tables, table after table.</summary>
    /// <typeparam name="T">The class of the facts.</typeparam>
    /// <param name="parts">The parts.</param>
    public static IReadOnlyList<T> Of<T>(params IEnumerable<IFact>[] parts)
        where T : class => [.. parts.SelectMany(static part => part).OfType<T>()];

    /// <summary>The first fact of a class in parts of the indexes of several tables, or <see langword="null"/>.</summary>
    /// <typeparam name="T">The class of the facts.</typeparam>
    /// <param name="parts">The parts.</param>
    public static T? First<T>(params IEnumerable<IFact>[] parts)
        where T : class => parts.SelectMany(static part => part).OfType<T>().FirstOrDefault();

    // Apart, because no thread waits before the first fact.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static object Written(object?[] rows, int row)
    {
        while (true)
        {
            if (rows[row] is { } written)
            {
                return written;
            }

            Thread.Yield();
        }
    }
}
