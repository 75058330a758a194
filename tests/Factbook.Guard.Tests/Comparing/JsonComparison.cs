using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using Factbook.Guard.Tests.Model;
using Factbook.Guard.Tests.Reading;
using Factbook.Guard.Tests.Writing;

namespace Factbook.Guard.Tests.Comparing;

/// <summary>Compares the JSON of compiled facts and the JSON Lines of the tool with each other and with what was drawn.</summary>
internal static class JsonComparison
{
    /// <summary>Where they differ.</summary>
    /// <param name="dataset">What was drawn.</param>
    /// <param name="generated">The compiled facts.</param>
    /// <param name="lines">The tool's line for each row, by what it is called.</param>
    public static IReadOnlyList<string> Run(DrawnDataset dataset, GeneratedDataset generated, IReadOnlyDictionary<string, string> lines)
    {
        Dictionary<string, IFact> facts = generated.Tables.SelectMany(table => table.Facts)
            .ToDictionary(fact => RowKey.Of(fact.Table.HasOwnIds ? fact.Table.Name : null, fact.Id));
        var differences = new List<string>();
        foreach (DrawnRow row in dataset.Tables.SelectMany(table => table.Rows))
        {
            string drawn = Same(ExpectedJson.Of(row.Object));
            string ofTool = lines.TryGetValue(row.Key, out string? line) ? Same(line) : "no line";
            string ofFact = facts.TryGetValue(row.Key, out IFact? fact) ? Written(fact) : "no fact";
            Add(ofTool, "the tool's line");
            Add(ofFact, "the fact's JSON");

            void Add(string json, string what)
            {
                if (json != drawn)
                {
                    differences.Add($"{row.Key}: {what} is\n    {json}\n  and not\n    {drawn}");
                }
            }
        }

        return differences;
    }

    /// <summary>The JSON of a fact; where it cannot be written, why.</summary>
    public static string Written(IFact fact)
    {
        try
        {
            return Same(JsonSerializer.Serialize(fact, fact.GetType()));
        }
#pragma warning disable CA1031 // Whatever is thrown is the finding.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return (exception.InnerException ?? exception).ToString();
        }
    }

    /// <summary>JSON with the same escapes, whoever wrote it; the digits of numbers stay as they are.</summary>
    public static string Same(string json)
    {
        using var document = JsonDocument.Parse(json);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            document.RootElement.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
