using System;
using System.Collections.Generic;

namespace Factbook.Benchmarks.Measuring;

/// <summary>A compiled table with the loops over it that are timed.</summary>
internal interface ITimedTable
{
    /// <summary>The loop of a name.</summary>
    Func<long> Loop(string name);

    /// <summary>The loops that are to allocate nothing.</summary>
    IEnumerable<string> FreeOfAllocation { get; }

    /// <summary>Checks that all loops give the same answers.</summary>
    void Check();
}
