using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding.Values;
using Factbook.Tool.Export;
using Factbook.Tool.Facts;

namespace Factbook.Tool.Curating;

/// <summary>The addresses of the web that a dataset names, with the records that name them.</summary>
internal static class Addresses
{
    /// <summary>Lists the addresses in ordinal order.</summary>
    public static IReadOnlyList<(string Address, IReadOnlyList<string> Records)> Of(Dataset dataset)
    {
        var found = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach ((_, Fact fact) in new FactIndex(dataset).All)
        {
            foreach (string address in fact.Slots.SelectMany(slot => In(slot.Value)))
            {
                if (!found.TryGetValue(address, out SortedSet<string>? records))
                {
                    found.Add(address, records = new SortedSet<string>(StringComparer.Ordinal));
                }

                records.Add(fact.Key);
            }
        }

        return [.. found.Select(entry => (entry.Key, (IReadOnlyList<string>)[.. entry.Value]))];
    }

    private static IEnumerable<string> In(Value? value) => value switch
    {
        TextValue text when IsAddress(text.Text) => [text.Text],
        ListValue list => list.Items.SelectMany(In),
        ObjectValue instance => instance.Slots.SelectMany(In),
        _ => [],
    };

    // A text that mentions an address among other words is prose.
    private static bool IsAddress(string text) =>
        (text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        && Uri.TryCreate(text, UriKind.Absolute, out _)
        && !text.Any(char.IsWhiteSpace);
}
