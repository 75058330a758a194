using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace Factbook.Guard.Tests.Comparing;

/// <summary>Compares the cells of a data package with what its descriptor says of them.</summary>
internal static class CsvComparison
{
    /// <summary>The first cell that is not what its field says, or <see langword="null"/>.</summary>
    /// <param name="folder">The package.</param>
    public static string? Run(string folder)
    {
        using var package = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "datapackage.json")));
        foreach (JsonElement resource in package.RootElement.GetProperty("resources").EnumerateArray())
        {
            string file = resource.GetProperty("path").GetString()!;
            JsonElement[] fields = [.. resource.GetProperty("schema").GetProperty("fields").EnumerateArray()];
            string[] names = [.. fields.Select(field => field.GetProperty("name").GetString()!)];
            if (names.Distinct(StringComparer.OrdinalIgnoreCase).Count() != names.Length)
            {
                return $"{file}: fields with one name: {string.Join(", ", names)}";
            }

            string[] missing = [.. resource.GetProperty("schema").GetProperty("missingValues").EnumerateArray().Select(text => text.GetString()!)];
            if (Cells(Path.Combine(folder, file), fields).FirstOrDefault(cell => !Fits(cell.Text, cell.Field, missing)) is { Text: not null } wrong)
            {
                return $"{file}: '{wrong.Text}' is not what {wrong.Field.GetRawText()} says";
            }
        }

        return null;
    }

    private static IEnumerable<(string Text, JsonElement Field)> Cells(string path, JsonElement[] fields)
    {
        foreach (List<string> row in CsvRows.Of(File.ReadAllText(path)).Skip(1))
        {
            for (int i = 0; i < row.Count; i++)
            {
                yield return (row[i], fields[i]);
            }
        }
    }

    private static bool Fits(string text, JsonElement field, string[] missing)
    {
        JsonElement constraints = field.GetProperty("constraints");
        if (missing.Contains(text))
        {
            return !constraints.GetProperty("required").GetBoolean();
        }

        bool isListed = !constraints.TryGetProperty("enum", out JsonElement members)
            || members.EnumerateArray().Any(member => member.GetString() == text);
        return isListed && field.GetProperty("type").GetString() switch
        {
            "integer" => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
            "number" => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
            "boolean" => text is "true" or "false",
            "date" => text.Length == 10 && text[4] == '-',
            _ => true,
        };
    }
}
