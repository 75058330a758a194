using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using Factbook.Exports.Tests.Support;
using Xunit;

namespace Factbook.Exports.Tests.Files;

/// <summary>Files of Parquet in the hands of programs that share no code with the one that wrote them.</summary>
[Collection(WithEngines.Name)]
public sealed class ParquetFileTests(Engines engines)
{
    [Fact]
    public void Two_readers_find_the_same_in_every_table_of_the_dataset()
    {
        using var desk = new Desk();
        string folder = desk.PathOf("parquet");
        Desk.Run("export", Engines.Flagship, "--to", "parquet", "--out", folder);
        string[] files = [.. Directory.EnumerateFiles(folder).Order(System.StringComparer.Ordinal)];
        if (engines.Node("parquets", files) is not { } other
            || engines.DuckDb(desk.Folder, files.Select(file => $"SELECT CAST(to_json(t) AS VARCHAR) FROM read_parquet('{file}') t")) is not { } rows)
        {
            return;
        }

        int compared = 0;
        foreach ((string line, string?[][] found) in other.TrimEnd('\n').Split('\n').Zip(rows))
        {
            using var json = JsonDocument.Parse(line);
            JsonElement[] read = [.. json.RootElement.EnumerateArray()];
            Assert.Equal(found.Length, read.Length);
            foreach ((JsonElement left, string?[] right) in read.Zip(found))
            {
                using var row = JsonDocument.Parse(right[0]!);
                Assert.Equal(Texts(row.RootElement), Texts(left));
                compared++;
            }
        }

        engines.Remark($"Parquet, hyparquet and DuckDB: {files.Length} tables of the dataset of the repository, {compared} rows, the same texts in both.");
    }

    [Fact]
    public void Amounts_can_be_added_up_days_compared_and_partitions_told_apart()
    {
        using var desk = new Desk();
        Desk.Run("export", Engines.Flagship, "--to", "parquet", "--out", desk.PathOf("facts/part=1"));
        Desk.Run("export", Engines.Flagship, "--to", "parquet", "--out", desk.PathOf("facts/part=2"));
        Desk.Run("export", Engines.Flagship, "--to", "sqlite", "--out", desk.PathOf("facts.db"));
        string all = $"read_parquet('{desk.Folder}/facts/*/trade_observations.parquet', hive_partitioning = true)";
        if (engines.DuckDb(desk.Folder, [
            $"SELECT part, count(*), sum(value.amount), max(typeof(value.amount)) FROM {all} GROUP BY part ORDER BY part",
            $"SELECT count(*) FROM {all} WHERE value.amount <> CAST(value.amount_text AS DECIMAL(38, 9))",
            $"SELECT count(*) FROM read_parquet('{desk.Folder}/facts/part=1/visits.parquet') WHERE when_earliest >= DATE '2023-01-01' AND when_latest < DATE '2024-01-01'",
        ]) is not { } results)
        {
            return;
        }

        Assert.Equal(["1", "2"], results[0].Select(row => row[0]));
        Assert.Equal(results[0][0][1..], results[0][1][1..]);
        Assert.Equal("DECIMAL(38,9)", results[0][0][3]);
        Assert.Equal("0", results[1][0][0]);
        Assert.True(int.Parse(results[2][0][0]!, CultureInfo.InvariantCulture) > 0);
        engines.Remark($"Parquet, DuckDB: two partitions of the dataset, {results[0][0][1]} amounts each, added up as decimals.");
    }

    // All texts in a row, but for those that are days or numbers, which the two readers write in their own ways.
    private static string[] Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => [.. element.EnumerateObject()
            .Where(property => !property.Name.EndsWith("_earliest", System.StringComparison.Ordinal) && !property.Name.EndsWith("_latest", System.StringComparison.Ordinal)
                && property.Name is not ("accessed" or "reviewed"))
            .SelectMany(property => Texts(property.Value))],
        JsonValueKind.Array => [.. element.EnumerateArray().SelectMany(Texts)],
        JsonValueKind.String => [element.GetString()!],
        _ => [],
    };
}
