using System;
using System.Collections.Generic;

namespace Factbook.Benchmarks.Measuring;

/// <summary>
/// The loops that are timed: compiled against one table by the benchmark itself, so that a loop calls the table as user
/// code does, without an interface or a delegate between. Pairs of methods must give the same sums.
/// </summary>
public abstract class WarmLoops
{
    /// <summary>Makes all facts and reads all that they say.</summary>
    public abstract void PrepareFacts();

    /// <summary>Makes plain objects, lists and dictionaries from the facts.</summary>
    public abstract void PrepareObjects();

    public abstract int FactbookGet(string[] keys);

    public abstract int FrozenGet(string[] keys);

    public abstract int DictionaryGet(string[] keys);

    public abstract int FactbookGetSpan(string[] keys);

    public abstract int FrozenGetSpan(string[] keys);

    /// <summary>Loops over rows in no order that read one property each, by its name.</summary>
    public abstract IReadOnlyDictionary<string, Func<int[], long>> FactbookProperties { get; }

    /// <summary>The same loops over plain objects.</summary>
    public abstract IReadOnlyDictionary<string, Func<int[], long>> ObjectsProperties { get; }

    public abstract long FactbookRead(int[] rows);

    public abstract long ObjectsRead(int[] rows);

    public abstract long FactbookForEach();

    public abstract long ObjectsForEach();

    public abstract int FactbookLinq();

    public abstract int ObjectsLinq();

    public abstract int ListLinq();

    public abstract int FactbookByReference();

    public abstract int LookupByReference();

    public abstract int FactbookReferenceLinq();

    public abstract int LookupReferenceLinq();

    public abstract int FactbookRange();

    public abstract long FactbookAllTexts();

    public abstract long ObjectsAllTexts();

    /// <summary>The identifiers in the order of the rows.</summary>
    public abstract IReadOnlyList<string> Ids { get; }
}
