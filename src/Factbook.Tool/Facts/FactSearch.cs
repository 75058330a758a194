using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding;

namespace Factbook.Tool.Facts;

/// <summary>Finds records by what they are called; case, accents and scripts are folded.</summary>
/// <param name="facts">The records.</param>
internal sealed class FactSearch(FactIndex facts)
{
    private static readonly string[] CallingSlots = [CoreNames.CodeNameSlot, "name", "title", "title_en", "label"];

    /// <summary>The record of an id, or those that are called by a name.</summary>
    public IReadOnlyList<(string Table, Fact Fact)> Named(string name)
    {
        if (facts.Find(name) is { } found)
        {
            return [found];
        }

        // Several tables may have the identifier, where it is their own.
        (string Table, Fact Fact)[] own = [.. facts.All.Where(entry => entry.Fact.Id == name)];
        if (own.Length > 0)
        {
            return own;
        }

        string key = NameKey.Fold(name);
        return
        [
            .. facts.All
                .Where(entry => key.Length > 0 && Names(entry.Fact).Any(text => NameKey.Fold(text) == key))
                .OrderBy(entry => entry.Fact.Key, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<string> Names(Fact fact) => fact.Children(CoreNames.NamesSlot)
        .Select(name => name.Text(NameVariant.Slots.Text) ?? "")
        .Concat(CallingSlots.Select(fact.Text).OfType<string>())
        .Append(fact.Label);
}
