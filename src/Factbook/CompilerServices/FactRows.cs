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
    private static int _gate;

    /// <summary>Keeps a fact in the cache of its table, unless another thread was first.</summary>
    /// <remarks>
    /// A gate for all tables, open again after two instructions, instead of an exchange of references: where this
    /// library is compiled ahead of time, an exchange of numbers is one instruction, while an exchange of references
    /// loads an assembly (System.Threading), for a fifth of the time to the first fact.
    /// </remarks>
    /// <param name="rows">The cache: an item is set once its fact has been made.</param>
    /// <param name="row">The number of the row.</param>
    /// <param name="made">The fact of the row.</param>
    /// <returns>The one fact of the row that everybody gets.</returns>
    public static object Keep(object?[] rows, int row, object made)
    {
        while (Interlocked.CompareExchange(ref _gate, 1, 0) != 0)
        {
            Wait();
        }

        // Who reads the cache does not pass the gate; whole facts are seen because the gate was passed after they were made.
        object kept = rows[row] ??= made;
        Volatile.Write(ref _gate, 0);
        return kept;
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
    private static void Wait() => Thread.Yield();
}
