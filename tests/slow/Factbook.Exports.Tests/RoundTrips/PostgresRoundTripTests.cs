using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using Factbook.Exports.Tests.Support;
using Xunit;

namespace Factbook.Exports.Tests.RoundTrips;

/// <summary>Drawn datasets, exported as scripts and read back from a server.</summary>
[Collection(WithEngines.Name)]
public sealed class PostgresRoundTripTests(Engines engines, Drawings drawings, PostgresServer server)
    : IClassFixture<Drawings>, IClassFixture<PostgresServer>
{
    private const string NotRun = "PostgreSQL: NOT RUN, because initdb, postgres and psql are not all installed (apt-get install postgresql).";

    [Fact]
    public void A_server_takes_every_script_and_gives_every_value_back()
    {
        if (!server.IsRunning)
        {
            engines.Remark(NotRun);
            return;
        }

        int rows = 0;
        List<string> wrong = [];
        foreach (Drawing drawing in drawings.All)
        {
            string[] lines = server.Psql(
                [
                    "-f", drawing.Export("postgres"), "-c", "SET search_path = \"Drawn_1\"",
                    .. drawing.Tables.SelectMany(table => (string[])["-c", Query(table)]),
                    .. drawing.Tables.Where(table => table.HoldsRecords && drawing.Tables.Any(list => list.Dataset == table.Dataset && list != table))
                        .SelectMany(table => (string[])["-c", $"SELECT '[]' FROM \"{table.Table}_with_lists\" WHERE false"]),
                    "-c", "SET client_min_messages = error", "-c", "DROP SCHEMA \"Drawn_1\" CASCADE",
                ])
                .Split('\n', StringSplitOptions.RemoveEmptyEntries);
            string?[][][] read = [.. lines.Select(line => JsonSerializer.Deserialize<string?[][]>(line)!)];
            rows += read.Sum(table => table.Length);
            if (drawing.Difference(drawing.Tables.Zip(read).SelectMany(pair => pair.First.Leaves(pair.Second.Select(row => Canonical(row, pair.First))))) is { } difference)
            {
                wrong.Add(difference);
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(5)));
        engines.Remark($"PostgreSQL, psql and a server: {Drawings.Count} datasets, {rows} rows, every value the same, all keys checked.");
    }

    [Fact]
    public void The_dataset_of_the_repository_can_be_asked_without_a_join()
    {
        if (!server.IsRunning)
        {
            return;
        }

        using var desk = new Desk();
        string script = desk.PathOf("facts.sql");
        Desk.Run("export", Engines.Flagship, "--to", "postgres", "--out", script);
        Desk.Run("export", Engines.Flagship, "--to", "jsonl", "--out", desk.PathOf("jsonl"));
        server.Psql("-f", script);

        foreach (string file in Directory.EnumerateFiles(desk.PathOf("jsonl")))
        {
            string table = Path.GetFileNameWithoutExtension(file);
            Assert.Equal(
                File.ReadLines(file).Count().ToString(CultureInfo.InvariantCulture),
                server.Psql("-c", $"SELECT count(*) FROM belarus_china.\"{table}\"").Trim());
        }

        Assert.Equal(
            "visit.2023.01|src.",
            server.Psql("-c", "SELECT id, left(cites -> 0 ->> 'source', 4) FROM belarus_china.visits_with_lists WHERE id = 'visit.2023.01'").Trim());
        engines.Remark("PostgreSQL, psql and a server: the dataset of the repository, every table as many rows as JSON Lines.");
    }

    private static string Query(FlatTable table)
    {
        IEnumerable<string> cells = table.Columns.Select((column, index) => $"\"{column}{(table.TypeOf(index) == "datetime" ? "_text" : "")}\"::text");
        return $"SELECT coalesce(jsonb_agg(jsonb_build_array({string.Join(", ", cells)})), '[]') FROM \"{table.Table}\"";
    }

    // The server writes binary numbers in its own way.
    private static string?[] Canonical(string?[] row, FlatTable table) => [.. row.Select((text, column) =>
        table.TypeOf(column) == "number" && text?.Contains('e', StringComparison.Ordinal) == true
            ? double.Parse(text, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture)
            : text)];
}
