using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using Factbook.Exports.Tests.Support;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Factbook.Exports.Tests.RoundTrips;

/// <summary>Drawn datasets, exported as flat tables and read again by the programs of others.</summary>
[Collection(WithEngines.Name)]
public sealed class FlatRoundTripTests(Engines engines, Drawings drawings) : IClassFixture<Drawings>
{
    [Fact]
    public void Duckdb_reads_every_value_of_csv()
    {
        string[] queries = [.. drawings.All.SelectMany(drawing => drawing.Tables.Select(table =>
            Csv(Path.Combine(drawing.Folder, "csv", table.File), table.Missing)))];
        if (engines.DuckDb(drawings.All[0].Folder, queries) is not { } results)
        {
            return;
        }

        var next = new Queue<string?[][]>(results);
        Compare(drawing => drawing.Tables.SelectMany(table => table.Leaves(Cells(next.Dequeue()))));
        engines.Remark($"CSV, DuckDB: {Drawings.Count} datasets, {results.Sum(rows => rows.Length)} rows, every value the same.");
    }

    [Fact]
    public void A_reader_of_data_packages_casts_every_row_follows_every_key_and_reads_every_value()
    {
        string folders = string.Join('\n', drawings.All.Select(drawing => Path.Combine(drawing.Folder, "csv")));
        string list = Path.Combine(drawings.All[0].Folder, "folders.txt");
        File.WriteAllText(list, folders);
        if (engines.Node("datapackages", list) is not { } output)
        {
            return;
        }

        var read = new Dictionary<(int, string), List<string?[]>>();
        foreach (string line in output.TrimEnd('\n').Split('\n'))
        {
            using var json = JsonDocument.Parse(line);
            read[(json.RootElement.GetProperty("package").GetInt32(), json.RootElement.GetProperty("resource").GetString()!)] =
                [.. json.RootElement.GetProperty("rows").EnumerateArray().Select(row => row.EnumerateArray().Select(cell => cell.GetString()).ToArray())];
        }

        int index = 0;
        Compare(drawing =>
        {
            int number = index++;
            return drawing.Tables.SelectMany(table => table.Leaves(read[(number, table.Name)]));
        });
        engines.Remark($"CSV, datapackage: {Drawings.Count} datasets, {read.Values.Sum(rows => rows.Count)} rows, every value the same, all foreign keys followed.");
    }

    [Fact]
    public void Sqlite_reads_every_value_and_finds_the_database_whole()
    {
        string? shell = Programs.Find("sqlite3");
        int rows = 0;
        Compare(drawing =>
        {
            string path = drawing.Export("sqlite");
            if (shell is not null)
            {
                Assert.Equal("ok\n", Programs.Succeed(drawing.Folder, shell, path, "PRAGMA foreign_key_check; PRAGMA integrity_check;"));
            }

            using var connection = new SqliteConnection($"Data Source={path};Pooling=False;Mode=ReadOnly");
            connection.Open();
            return drawing.Tables.SelectMany(table =>
            {
                List<string?[]> read = SqliteRows(connection, table);
                rows += read.Count;
                return table.Leaves(read);
            }).ToList();
        });
        engines.Remark($"SQLite, Microsoft.Data.Sqlite{(shell is null ? "" : " and sqlite3")}: {Drawings.Count} datasets, {rows} rows, every value the same, integrity and foreign keys checked.");
        if (shell is null)
        {
            engines.Remark("sqlite3: NOT RUN, because it is not installed (apt-get install sqlite3).");
        }
    }

    [Fact]
    public void Duckdb_reads_every_statement()
    {
        if (engines.DuckDb(drawings.All[0].Folder, [.. drawings.All.Select(drawing => Csv(drawing.Export("statements"), ""))]) is not { } results)
        {
            return;
        }

        var next = new Queue<string?[][]>(results);
        Compare(drawing => Statements(Cells(next.Dequeue()), drawing.Dataset));
        engines.Remark($"statements, DuckDB: {Drawings.Count} datasets, {results.Sum(rows => rows.Length)} rows, every value the same.");
    }

    // A statement is of a whole value of a slot; identifiers are no statements.
    private static IEnumerable<Leaf> Statements(string?[][] rows, DrawnDataset dataset)
    {
        Leaf[] identifiers = [.. dataset.Leaves.Where(leaf => leaf.Path.Split('\u0001') is [_, _, "id"])];
        var records = identifiers.ToDictionary(leaf => leaf.Text, leaf => leaf.Path[..leaf.Path.LastIndexOf('\u0001')]);
        HashSet<string> paths = [.. dataset.Leaves.Select(leaf => leaf.Path)];
        IEnumerable<Leaf> stated = rows.GroupBy(row => (Record: row[0]!, Slot: row[1]!)).SelectMany(group =>
        {
            string path = Leaf.Step(records[group.Key.Record], group.Key.Slot);
            bool isList = !paths.Contains(path) && paths.Any(other => other.StartsWith(path + '\u0002', StringComparison.Ordinal));
            return group.SelectMany((row, index) => Value(isList ? Leaf.Step(path, index + 1) : path, row[2]!, paths));
        });
        return identifiers.Concat(stated);
    }

    private static IEnumerable<Leaf> Value(string path, string text, HashSet<string> paths)
    {
        if (paths.Contains(path))
        {
            return [new Leaf(path, text)];
        }

        using var json = JsonDocument.Parse(text);
        return [.. JsonLeaves.Of(json.RootElement, path)];
    }

    private void Compare(Func<Drawing, IEnumerable<Leaf>> read)
    {
        string[] wrong = [.. drawings.All.Select(drawing => drawing.Difference(read(drawing))).OfType<string>()];
        Assert.True(wrong.Length == 0, $"{wrong.Length} of {Drawings.Count} datasets:\n{string.Join('\n', wrong.Take(5))}");
    }

    // Its client for Node.js takes a first U+FEFF away, so that no cell begins with its text.
    private static string?[][] Cells(string?[][] rows) => [.. rows.Select(row => row.Select(cell => cell?[1..]).ToArray())];

    private static string Csv(string path, string missing) =>
        $"SELECT '=' || COLUMNS(*) FROM read_csv('{path}', header = true, all_varchar = true, delim = ',', quote = '\"', escape = '\"', nullstr = '{missing}', allow_quoted_nulls = false)";

    private static List<string?[]> SqliteRows(SqliteConnection connection, FlatTable table)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = $"SELECT {string.Join(", ", table.Columns.Select(column => $"\"{column}\""))} FROM \"{table.Table}\"";
        using SqliteDataReader reader = command.ExecuteReader();
        List<string?[]> rows = [];
        while (reader.Read())
        {
            rows.Add([.. table.Columns.Select((_, column) => Text(reader.GetValue(column), table.TypeOf(column)))]);
        }

        return rows;
    }

    private static string? Text(object value, string type) => value switch
    {
        DBNull => null,
        long number when type == "boolean" => number == 1 ? "true" : "false",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => (string)value,
    };
}
