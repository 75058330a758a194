using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Factbook.Compiler.Tests.Conformance;
using Factbook.Exports.Tests.Support;
using Xunit;

namespace Factbook.Exports.Tests.Schemas;

/// <summary>The cases of the specification, judged by a validator of JSON Schema as well.</summary>
[Collection(WithEngines.Name)]
public sealed class VerdictTests(Engines engines)
{
    // What JSON Schema cannot say, as 'factbook schema --class' lists it; then it accepts too much, and never too little.
    private static readonly string[] Unsaid =
    [
        "that no identifier is used twice", "unique keys", "that an identifier that stands as a key and inside is the same",
        "an expression that every instance of a class must meet", "an expression that a value must meet", "a rule with expressions",
        "a rule whose precondition cannot be said", "that no key stands twice in a list", "that a slot whose name has a blank is there",
        "an expression that every value of a type must meet", "what makes an instance one of a descendant",
        "what stands in an array of any number of dimensions",
    ];

    [Fact]
    public void A_validator_of_json_schema_gives_the_verdict_of_the_checker()
    {
        using var desk = new Desk();
        ConformanceCase[] cases = [.. ConformanceCases.All.Where(given => given.Verdict != "refused" && IsJson(given.Data))];
        var written = new List<(ConformanceCase[] Cases, string Unsaid)>();
        using (var lines = new StreamWriter(desk.PathOf("cases.jsonl")))
        {
            foreach (var group in cases.GroupBy(given => (given.Title, given.Class, Files: string.Join('\0', given.Files))))
            {
                (string schema, string unsaid) = SchemaOf(desk, group.First());
                lines.WriteLine($$"""{"schema":{{JsonNode.Parse(schema)!.ToJsonString()}},"instances":[{{string.Join(',', group.Select(given => given.Data.ReplaceLineEndings(" ")))}}]}""");
                written.Add(([.. group], unsaid));
            }
        }

        if (engines.Node("verdicts", desk.PathOf("cases.jsonl")) is not { } output)
        {
            return;
        }

        string[] verdicts = output.TrimEnd('\n').Split('\n');
        string[] wrong =
        [
            .. written.SelectMany(group => group.Cases.Select(given => (Case: given, group.Unsaid))).Zip(verdicts)
                .Where(pair => pair.First.Case.Verdict != pair.Second)
                .Where(pair => !(pair.Second == "accepts" && Unsaid.Any(remark => pair.First.Unsaid.Contains(remark, StringComparison.Ordinal))))
                .Select(pair => $"{pair.First.Case}: {pair.Second}"),
        ];
        Assert.True(wrong.Length == 0, $"{wrong.Length}:\n{string.Join('\n', wrong)}");
        engines.Remark($"JSON Schema, ajv (strict): {verdicts.Length} instances of {written.Count} schemas, no other verdict than the checker's.");
    }

    private static (string Schema, string Unsaid) SchemaOf(Desk desk, ConformanceCase given)
    {
        foreach ((string path, string text) in given.Files)
        {
            desk.Write("schemas/" + path, text);
        }

        return Desk.Run("schema", "--schema", desk.PathOf("schemas/" + given.Files[0].Path), "--class", given.Class);
    }

    private static bool IsJson(string data)
    {
        try
        {
            using var parsed = JsonDocument.Parse(data, new JsonDocumentOptions { AllowDuplicateProperties = false });
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
