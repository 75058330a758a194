using System;
using System.Collections.Generic;

namespace Factbook.Benchmarks.Measuring;

/// <summary>
/// The loops over indexes that are timed, compiled against one table as user code is. Loops of one question must give the same
/// sums, whoever answers it.
/// </summary>
public abstract class IndexLoops
{
    /// <summary>How many times a loop asks its question.</summary>
    public const int Operations = 4096;

    /// <summary>Makes all facts, and the keys that are sought.</summary>
    public abstract void PrepareFacts();

    /// <summary>Makes plain objects and collections of them from the facts.</summary>
    public abstract void PrepareObjects();

    /// <summary>The loops by who answers and what is asked: <c>facts unique key</c>, <c>frozen unique key</c>.</summary>
    public abstract IReadOnlyDictionary<string, Func<long>> All { get; }
}
