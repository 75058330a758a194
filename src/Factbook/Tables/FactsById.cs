using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace Factbook;

/// <summary>A table as a dictionary by identifier, for whoever takes one. It copies nothing.</summary>
internal sealed class FactsById<T>(FactTable<T> table) : IReadOnlyDictionary<string, T>
    where T : class, IFact
{
    public int Count => table.Count;

    public IEnumerable<string> Keys
    {
        get
        {
            foreach (T fact in table)
            {
                yield return fact.Id;
            }
        }
    }

    public IEnumerable<T> Values => table;

    public T this[string key] => table.Get(key);

    public bool ContainsKey(string key) => table.TryGetValue(key, out _);

#pragma warning disable CS8767 // netstandard2.0's interface says nothing of null.
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value) => table.TryGetValue(key, out value);
#pragma warning restore CS8767

    public IEnumerator<KeyValuePair<string, T>> GetEnumerator()
    {
        foreach (T fact in table)
        {
            yield return new KeyValuePair<string, T>(fact.Id, fact);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
