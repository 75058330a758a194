using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace Factbook;

/// <summary>A key of an index with its facts.</summary>
internal sealed class FactGroup<TKey, T>(TKey key, FactSlice<T> facts) : IGrouping<TKey, T>, IReadOnlyList<T>
    where T : class, IFact
{
    public TKey Key => key;

    public int Count => facts.Count;

    public T this[int index] => facts[index];

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)facts).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
