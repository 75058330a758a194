using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Factbook.Tool.Tests.Support;
using Xunit;

namespace Factbook.Tool.Tests.Import;

/// <summary>Whatever the tables hold, they become datasets without errors that say what the files say.</summary>
public sealed class ImportProperties
{
    private static readonly string[] Headings =
        ["id", "cites", "code_name", "name", "Name", "NAME", "a b", "Ä", "2020", "class", "Type", "key", "isActive", "x-y", "x_y", "название", "value", "Equals", "date"];

    private static readonly string[] Words =
        ["x", "Minsk: city", "#1", "true", "007", "two words", "Жук", "a, b", "[x]", "it's", "\"q\"", "line\nbreak", "- x", "1e5", "@at", "  padded  ", "*", "=", "0x1F", "\\n", "🇦🇼"];

    private static readonly Func<Random, JsonNode?>[] Kinds =
    [
        random => JsonValue.Create(random.Next(-5, 1000)),
        random => JsonValue.Create(random.Next(100) / 8.0),
        random => JsonValue.Create(random.Next(2) == 0),
        random => JsonValue.Create($"{random.Next(1900, 2020)}-{random.Next(1, 13):D2}-{random.Next(1, 29):D2}"),
        random => JsonValue.Create($"{random.Next(1900, 2020)}{(random.Next(2) == 0 ? "" : "-00-00")}"),
        random => JsonValue.Create($"{random.Next(1000):D4}"),
        random => JsonValue.Create($"{(char)('A' + random.Next(26))}{(char)('A' + random.Next(26))}"),
        random => JsonValue.Create(Words[random.Next(Words.Length)]),
        random => JsonValue.Create(new[] { "red", "green", "Green-ish", "blue" }[random.Next(4)]),
        random => JsonValue.Create(new[] { "no", "NA", "null", "n/a", "-", "Null" }[random.Next(6)]),
        random => JsonValue.Create($"https://example.org/{random.Next(99)}?a=b c"),
        random => new JsonArray([.. Enumerable.Range(0, random.Next(3)).Select(_ => (JsonNode?)JsonValue.Create(Words[random.Next(Words.Length)]))]),
        random => new JsonObject { ["a"] = random.Next(9), ["type"] = Words[random.Next(Words.Length)] },
        random => new JsonObject([.. Enumerable.Range(0, random.Next(3)).Select(number => new KeyValuePair<string, JsonNode?>($"{number} {random.Next(9)}", random.Next(9)))]),
    ];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 20)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_random_table_becomes_a_dataset_that_says_the_same(int seed)
    {
        var random = new Random(seed);
        using var workspace = new Workspace();
        (string Heading, Func<Random, JsonNode?> Kind)[] columns =
            [.. Headings.OrderBy(_ => random.Next()).Take(random.Next(1, 9)).Select(heading => (heading, Kinds[random.Next(Kinds.Length)]))];
        JsonObject[] rows = [.. Enumerable.Range(0, random.Next(1, 60)).Select(_ => Row(columns, random))];
        workspace.With("things.json", JsonSerializer.Serialize(rows));

        Outcome outcome = workspace.Run("import", "DIR/things.json", "--out", "DIR/out", "--guesses", "DIR/guesses.csv");

        Assert.True(outcome.ExitCode == 0, outcome.Error + JsonSerializer.Serialize(rows));
        workspace.Run("export", "DIR/out", "--to", "jsonl", "--out", "DIR/jsonl");
        AssertSame(rows, File.ReadAllLines(workspace.FullPath("jsonl/things.jsonl")), SlotsOf(workspace.Read("guesses.csv")));
    }

    private static JsonObject Row((string Heading, Func<Random, JsonNode?> Kind)[] columns, Random random)
    {
        var row = new JsonObject { ["nr"] = random.Next(1_000_000) };
        foreach ((string heading, Func<Random, JsonNode?> kind) in columns)
        {
            row[heading] = random.Next(8) == 0 ? null : kind(random);
        }

        return row;
    }

    // The slots of texts, by column: single texts come back as they are, but for blanks around them.
    private static Dictionary<string, string> SlotsOf(string guesses) => guesses.Split('\n').Skip(1)
        .Select(line => line.Split(','))
        .Where(cells => cells.Length > 4 && cells[3] is "text" or "code" or "enum" && cells[4].Length == 0 && !cells[1].Contains('.', StringComparison.Ordinal))
        .ToDictionary(cells => cells[1], cells => cells[2], StringComparer.Ordinal);

    private static void AssertSame(JsonObject[] rows, string[] records, Dictionary<string, string> slots)
    {
        Assert.Equal(rows.Length, records.Length);
        foreach ((string column, string slot) in slots)
        {
            IEnumerable<string?> expected = rows.Select(row => TextOf(row[column]));
            IEnumerable<string?> actual = records.Select(record => TextOf(JsonNode.Parse(record)![slot]));
            Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));
        }
    }

    private static string? TextOf(JsonNode? value) => value?.ToString().Trim() is { Length: > 0 } text ? text : null;
}
