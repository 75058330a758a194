using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Factbook.Exports.Tests.Support;
using Xunit;

namespace Factbook.Exports.Tests.RoundTrips;

/// <summary>Drawn datasets, exported as JSON Lines, read again, and judged by the schemas that are exported with them.</summary>
[Collection(WithEngines.Name)]
public sealed class JsonRoundTripTests(Engines engines, Drawings drawings) : IClassFixture<Drawings>
{
    [Fact]
    public void Json_lines_have_every_value_and_fit_their_schema()
    {
        string cases = Path.Combine(drawings.All[0].Folder, "lines.jsonl");
        List<string> wrong = [];
        int lines = 0;
        using (var writer = new StreamWriter(cases))
        {
            foreach (Drawing drawing in drawings.All)
            {
                string folder = drawing.Export("jsonl");
                string schemas = drawing.Export("json-schema");
                List<Leaf> read = [];
                foreach (FlatTable table in drawing.Tables.Where(table => table.HoldsRecords))
                {
                    string[] records = File.ReadAllText(Path.Combine(folder, table.Table + ".jsonl")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
                    lines += records.Length;
                    read.AddRange(records.SelectMany(record => Leaves(table.Dataset!, record)));
                    Write(writer, File.ReadAllText(Path.Combine(schemas, table.Table + ".schema.json")), records);
                }

                if (drawing.Difference(read) is { } difference)
                {
                    wrong.Add(difference);
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(5)));
        engines.Remark($"JSON Lines, System.Text.Json: {Drawings.Count} datasets, {lines} lines, every value the same.");
        if (engines.Node("verdicts", cases) is { } output)
        {
            string[] verdicts = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            Assert.Equal(lines, verdicts.Length);
            Assert.DoesNotContain(verdicts, verdict => verdict != "accepts");
            engines.Remark($"JSON Lines, ajv (strict) with the exported schemas: {lines} lines, all accepted.");
        }
    }

    private static IEnumerable<Leaf> Leaves(string table, string record)
    {
        using var json = JsonDocument.Parse(record);
        return [.. JsonLeaves.Of(json.RootElement, Leaf.Step(table, json.RootElement.GetProperty("id").GetString()!))];
    }

    private static void Write(TextWriter writer, string schema, string[] records)
    {
        if (records.Length > 0)
        {
            writer.Write($$"""{"schema":{{JsonNode.Parse(schema)!.ToJsonString()}},"instances":[{{string.Join(',', records)}}]}""");
            writer.Write('\n');
        }
    }
}
