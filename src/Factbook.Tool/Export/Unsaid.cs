using System;
using System.Collections.Generic;
using System.Linq;

namespace Factbook.Tool.Export;

/// <summary>What a target cannot say, or not in the words of the schema, collected while it is written.</summary>
internal sealed class Unsaid
{
    private readonly SortedDictionary<string, SortedSet<string>> _places = new(StringComparer.Ordinal);

    /// <summary>The remarks, each on one line.</summary>
    public IReadOnlyList<string> Lines =>
        [.. _places.Select(remark => remark.Value.Count == 0 ? remark.Key : $"{remark.Key}: {string.Join(", ", remark.Value)}")];

    /// <summary>Adds a remark, and a place that it is about.</summary>
    public void Add(string remark, string? place = null)
    {
        if (!_places.TryGetValue(remark, out SortedSet<string>? places))
        {
            places = new SortedSet<string>(StringComparer.Ordinal);
            _places.Add(remark, places);
        }

        if (place is not null)
        {
            places.Add(place);
        }
    }
}
