using System.Collections.Generic;
using System.Linq;

namespace Factbook;

/// <summary>Names the identifiers that somebody may have meant, in the message of an exception.</summary>
internal static class NearestIds
{
    public static string Message(FactTable table, string id) =>
        Message($"The table '{table.Name}' has no fact '{id}'.", id, table.Facts.Select(static fact => fact.Id));

    /// <summary>A message, and after it those of some texts that are near to one.</summary>
    public static string Message(string message, string text, IEnumerable<string> candidates)
    {
        List<string> nearest = NearestTexts.Of(candidates, text);
        return nearest.Count == 0 ? message : $"{message} Did you mean '{string.Join("' or '", nearest)}'?";
    }
}
