using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using Factbook.Compiler.CSharp;

namespace Factbook.Compiler.Layout.Usage;

/// <summary>The keys of an index by text, for the analyzer at the users of its table.</summary>
/// <param name="Index">The name of the index.</param>
/// <param name="Lines">A line for each key; <see langword="null"/> where they are too many.</param>
public sealed record CheckedKeys(string Index, string? Lines)
{
    /// <summary>The keys of all indexes by text of a table.</summary>
    /// <param name="input">The table.</param>
    /// <param name="cancellation">Cancels the work.</param>
    internal static IEnumerable<CheckedKeys> Of(TableInput input, CancellationToken cancellation)
    {
        var requested = new RequestedIndexes(input, cancellation);
        IEnumerable<(string Name, PropertyType Slot)> unique = input.Table.Record.UniqueKeys
            .Where(key => !key.IsCompound)
            .Select(key => (key.Name, key.Slots[0]));
        IEnumerable<(string Name, PropertyType Slot)> others = RequestedIndexes.SlotsOf(input.Table, input.Types)
            .Select(slot => ("By" + slot.Name, slot));
        return unique.Concat(others)
            .Where(index => RequestedIndexes.IsText(index.Slot))
            .Select(index => new CheckedKeys(index.Name, LinesOf(requested.TextsOf(index.Slot).Select(pair => pair.Text))));
    }

    private static string? LinesOf(IEnumerable<string> keys)
    {
        var lines = new StringBuilder();
        foreach (string key in keys.Distinct())
        {
            CheckedTexts.AppendLine(lines, [key]);
            if (lines.Length > CheckedTexts.Most)
            {
                return null;
            }
        }

        return lines.ToString();
    }
}
