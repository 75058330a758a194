using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using Factbook.Exports.Tests.Support;
using Xunit;

namespace Factbook.Exports.Tests.RoundTrips;

/// <summary>Drawn datasets, exported as Parquet and read again by DuckDB.</summary>
[Collection(WithEngines.Name)]
public sealed class ParquetRoundTripTests(Engines engines, Drawings drawings) : IClassFixture<Drawings>
{
    [Fact]
    public void Duckdb_reads_every_value_of_parquet()
    {
        (Drawing Drawing, FlatTable Table)[] tables =
            [.. drawings.All.SelectMany(drawing => drawing.Tables.Where(table => table.HoldsRecords).Select(table => (drawing, table)))];
        string[] queries =
        [
            .. drawings.All.SelectMany(drawing =>
            {
                string folder = drawing.Export("parquet");
                return drawing.Tables.Where(table => table.HoldsRecords).Select(table =>
                    $"SELECT CAST(to_json(t) AS VARCHAR) FROM read_parquet('{Path.Combine(folder, table.Table + ".parquet")}') t");
            }),
        ];
        if (engines.DuckDb(drawings.All[0].Folder, queries) is not { } results)
        {
            return;
        }

        string[] wrong =
        [
            .. tables.Zip(results).GroupBy(pair => pair.First.Drawing).Select(group => group.Key.Difference(group.SelectMany(pair =>
                pair.Second.SelectMany(row => Leaves(pair.First.Table.Dataset!, row[0]!, group.Key))))).OfType<string>(),
        ];
        Assert.True(wrong.Length == 0, $"{wrong.Length} of {Drawings.Count} datasets:\n{string.Join('\n', wrong.Take(5))}");
        engines.Remark($"Parquet, DuckDB: {Drawings.Count} datasets, {results.Sum(rows => rows.Length)} rows, every value the same.");
    }

    // Beside a number or a moment stands the text as it was written; that engines can count with the number says another test.
    private static List<Leaf> Leaves(string table, string row, Drawing drawing)
    {
        using var json = JsonDocument.Parse(row);
        List<Leaf> found = [];
        Collect(json.RootElement, Leaf.Step(table, json.RootElement.GetProperty("id").GetString()!), drawing.Ways, found);
        return found;
    }

    private static void Collect(JsonElement element, string path, HashSet<string> ways, List<Leaf> found)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object when element.TryGetProperty("value", out JsonElement value) && ways.Contains(path + Drawing.End):
                Collect(element.TryGetProperty("value_text", out JsonElement text) ? text : value, path, ways, found);
                break;
            case JsonValueKind.Object:
                foreach (JsonProperty property in element.EnumerateObject())
                {
                    if (SlotOf(property.Name, element, path, ways) is { } slot)
                    {
                        bool isWritten = element.TryGetProperty(property.Name + "_text", out JsonElement written) && written.ValueKind == JsonValueKind.String;
                        Collect(isWritten ? written : property.Value, Leaf.Step(path, slot), ways, found);
                    }
                }

                break;
            case JsonValueKind.Array:
                foreach ((int index, JsonElement item) in element.EnumerateArray().Index())
                {
                    Collect(item, Leaf.Step(path, index + 1), ways, found);
                }

                break;
            case JsonValueKind.String when !ways.Contains(path + Drawing.End):
                using (var inner = JsonDocument.Parse(element.GetString()!))
                {
                    found.AddRange(JsonLeaves.Of(inner.RootElement, path));
                }

                break;
            case JsonValueKind.String:
                found.Add(new Leaf(path, element.GetString()!));
                break;
            case JsonValueKind.Number when element.GetRawText().AsSpan().IndexOfAny(".eE") >= 0:
                found.Add(new Leaf(path, element.GetDouble().ToString("R", CultureInfo.InvariantCulture)));
                break;
            case not JsonValueKind.Null:
                found.Add(new Leaf(path, element.GetRawText()));
                break;
        }
    }

    // Slots of two descendants that cannot share a field have one each; only one of them holds something.
    private static string? SlotOf(string name, JsonElement owner, string path, HashSet<string> ways)
    {
        if (ways.Contains(Leaf.Step(path, name)))
        {
            return name;
        }

        string first = Regex.Replace(name, "_[2-9]$", "");
        bool isOther = first != name && ways.Contains(Leaf.Step(path, first))
            && !(owner.TryGetProperty(first, out JsonElement held) && held.ValueKind != JsonValueKind.Null);
        return isOther ? first : null;
    }
}
