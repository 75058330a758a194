using System;
using System.Collections.Generic;
using System.Linq;

namespace Factbook.Tool.Facts;

/// <summary>Finds records by what they are called; case, accents and scripts are folded.</summary>
/// <param name="facts">The records.</param>
internal sealed class FactSearch(FactIndex facts)
{
    private static readonly string[] CallingSlots = ["code_name", "name", "title", "title_en", "label"];

    /// <summary>The record of an id, or those that are called by a name.</summary>
    public IReadOnlyList<(string Table, Fact Fact)> Named(string name)
    {
        if (facts.Find(name) is { } found)
        {
            return [found];
        }

        string key = NameKey.Fold(name);
        return
        [
            .. facts.All
                .Where(entry => key.Length > 0 && Names(entry.Fact).Any(text => NameKey.Fold(text) == key))
                .OrderBy(Id, StringComparer.Ordinal),
        ];
    }

    private static string Id((string Table, Fact Fact) entry) => entry.Fact.Id;

    private static IEnumerable<string> Names(Fact fact) => fact.Children("names")
        .Select(name => name.Text("text") ?? "")
        .Concat(CallingSlots.Select(fact.Text).OfType<string>())
        .Append(fact.Label);
}
