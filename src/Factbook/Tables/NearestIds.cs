using System.Collections.Generic;
using System.Linq;

namespace Factbook;

/// <summary>Names the identifiers that somebody may have meant, in the message of an exception.</summary>
internal static class NearestIds
{
    public static string Message(FactTable table, string id)
    {
        string message = $"The table '{table.Name}' has no fact '{id}'.";
        List<string> nearest = NearestTexts.Of(table.Facts.Select(static fact => fact.Id), id);
        return nearest.Count == 0 ? message : $"{message} Did you mean '{string.Join("' or '", nearest)}'?";
    }
}
