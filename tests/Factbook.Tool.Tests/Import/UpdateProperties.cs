using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Factbook.Tool.Tests.Support;
using Xunit;

namespace Factbook.Tool.Tests.Import;

/// <summary>Bringing a dataset up to date gives what importing the newer file anew gives.</summary>
public sealed class UpdateProperties
{
    private static readonly string[] Texts = ["x", "Minsk", "a: b", "#1", "true", "007", "", "two words", "Жук", "a, b", "[x]", "it's", "\"q\"", "line\nbreak", "- x"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void An_update_says_what_a_new_import_says(int seed)
    {
        var random = new Random(seed);
        using var workspace = new Workspace();
        // The schema of all rows, so that it allows both editions.
        List<JsonObject> all = [.. Enumerable.Range(0, 40).Select(number => Row(number, random))];
        workspace.With("things.json", Json(all));
        Assert.Equal(0, workspace.Run("import", "DIR/things.json", "--out", "DIR/all").ExitCode);
        string schema = workspace.Read("all/data/schema.yaml").Replace("required: true, ", "", StringComparison.Ordinal);
        workspace.With("schema.yaml", schema.Replace("code: {pattern", "code: {required: true, pattern", StringComparison.Ordinal));

        workspace.With("things.json", Json(all.Where(_ => random.Next(3) > 0)));
        Assert.Equal(0, workspace.Run("import", "DIR/things.json", "--out", "DIR/updated", "--schema", "DIR/schema.yaml").ExitCode);
        IEnumerable<JsonObject> newer = all.Where(_ => random.Next(3) > 0).Select((row, number) => random.Next(2) == 0 ? row : Change(row, random));
        workspace.With("things.json", Json(newer));
        Outcome update = workspace.Run("import", "DIR/things.json", "--out", "DIR/updated", "--prune");
        Assert.Equal("", update.Error);
        workspace.Run("import", "DIR/things.json", "--out", "DIR/anew", "--schema", "DIR/schema.yaml");

        Assert.Equal(Facts(workspace, "anew"), Facts(workspace, "updated"));
        Assert.EndsWith("nothing has changed.\n", workspace.Run("import", "DIR/things.json", "--out", "DIR/updated", "--prune").Output, StringComparison.Ordinal);
    }

    // Values never become empty: what the file does not say any more is kept.
    private static JsonObject Change(JsonObject row, Random random)
    {
        var changed = (JsonObject)row.DeepClone();
        JsonObject other = Row(0, random);
        foreach ((string name, JsonNode? value) in other.Where(part => part.Key != "code" && random.Next(2) == 0).ToArray())
        {
            bool isEmpty = value is JsonArray { Count: 0 } || value?.ToString().Length == 0;
            changed[name] = isEmpty && changed[name] is not null ? changed[name]!.DeepClone() : value?.DeepClone();
        }

        return changed;
    }

    private static JsonObject Row(int number, Random random)
    {
        var row = new JsonObject { ["code"] = $"K{number:D2}" };
        foreach (string name in new[] { "name", "note" })
        {
            if (random.Next(4) > 0)
            {
                row[name] = Texts[random.Next(Texts.Length)];
            }
        }

        row["count"] = random.Next(1000);
        row["tags"] = new JsonArray([.. Enumerable.Range(0, random.Next(3)).Select(_ => (JsonNode)("t" + Texts[random.Next(Texts.Length)]))]);
        row["part"] = new JsonObject { ["a"] = "p" + Texts[random.Next(Texts.Length)], ["b"] = random.Next(9) + 0.5 };
        row["more"] = new JsonArray([.. Enumerable.Range(0, random.Next(4)).Select(at => (JsonNode)new JsonObject
        {
            ["text"] = string.Concat(Enumerable.Repeat("long " + Texts[random.Next(Texts.Length)], 12)),
            ["at"] = at,
        })]);
        return row;
    }

    private static string Json(IEnumerable<JsonObject> rows) => JsonSerializer.Serialize(rows.Select(row => row.DeepClone()));

    private static string[] Facts(Workspace workspace, string folder)
    {
        Assert.Equal(0, workspace.Run("export", "DIR/" + folder, "--to", "jsonl", "--out", $"DIR/{folder}-jsonl", "--force").ExitCode);
        return [.. File.ReadAllLines(workspace.FullPath($"{folder}-jsonl/things.jsonl")).Order(StringComparer.Ordinal)];
    }
}
