using System;
using System.Data.Common;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Factbook.Tool.Tests.Support;
using Microsoft.Data.Sqlite;
using Parquet;
using Xunit;

namespace Factbook.Tool.Tests.Export;

/// <summary>Formats with types of their own; that other programs read them say the slow tests.</summary>
public sealed class TypedFormatTests : IDisposable
{
    private readonly Workspace _workspace = new Workspace().WithMoons();

    [Fact]
    public async Task Parquet_has_structures_lists_decimals_and_days()
    {
        Export("parquet");

        await using ParquetReader moons = await ParquetReader.CreateAsync(_workspace.FullPath("parquet/moons.parquet"));
        string[] columns = [.. moons.Schema.GetDataFields().Select(field => field.Path.ToString())];
        Assert.Contains("distance/amount", columns);
        Assert.Contains("distance/amount_text", columns);
        Assert.Contains("discovered_earliest", columns);
        Assert.Contains("cites/list/element/supports/list/element", columns);
        Assert.Equal(2, moons.Metadata!.NumRows);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public void That_there_is_an_instance_of_a_class_without_slots_is_kept(string format)
    {
        ExportHarbours(format);

        string[] rows = format switch
        {
            "csv" => [.. _workspace.Read("out/towns.csv").Split('\n').Skip(1)],
            "sqlite" => Rows("SELECT id || ifnull(port, '') || ifnull(gates, '') FROM towns"),
            _ => [.. _workspace.Read("out").Split('\n').SkipWhile(line => !line.StartsWith("COPY \"towns\"", StringComparison.Ordinal)).Skip(1)],
        };
        Assert.Contains("{}", rows[0], StringComparison.Ordinal);
        Assert.Contains("[{},{}]", rows[0], StringComparison.Ordinal);
        Assert.DoesNotContain("{}", rows[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parquet_has_no_structure_without_fields()
    {
        ExportHarbours("parquet");

        await using ParquetReader towns = await ParquetReader.CreateAsync(_workspace.FullPath("out/towns.parquet"));
        Assert.Equal(["id", "port", "gates"], towns.Schema.GetDataFields().Select(field => field.Path.ToString()));
        Assert.Equal(2, towns.Metadata!.NumRows);
    }

    [Fact]
    public void What_a_column_of_parquet_cannot_hold_is_said_before_anything_is_written()
    {
        _workspace
            .With("schema.yaml", """
                id: https://example.org/r
                name: r
                imports: [linkml:types]
                classes:
                  Dataset: {tree_root: true, attributes: {towns: {range: Town, multivalued: true, inlined_as_list: true}}}
                  Town: {attributes: {id: {identifier: true}, size: {range: decimal}}}
                """)
            .With("moons.yaml", "towns: [{id: a, size: \"1234567890123456789012345678\"}, {id: b, size: \"0.1234567890123\"}]\n");

        Outcome outcome = _workspace.Run("export", "DIR", "--to", "parquet", "--out", "DIR/out");

        Assert.Equal(
            new Outcome(2, "", "factbook: Parquet cannot hold towns.size: 'a' has 28 digits before the point and 'b' 13 after it, together more than 38.\n"), outcome);
        Assert.False(Directory.Exists(_workspace.FullPath("out")));
    }

    [Fact]
    public void A_script_for_postgres_has_rows_keys_comments_and_views()
    {
        Export("postgres");

        string script = _workspace.Read("postgres");
        Assert.Contains("COPY \"moons_aliases\" (\"record_id\", \"position\", \"value\") FROM stdin;\nmoon.io\t1\tJupiter I\n", script, StringComparison.Ordinal);
        Assert.Contains("\"distance_amount\" numeric", script, StringComparison.Ordinal);
        Assert.Contains("REFERENCES \"sources\" (\"id\") DEFERRABLE INITIALLY DEFERRED;", script, StringComparison.Ordinal);
        Assert.Contains("COMMENT ON COLUMN \"moons\".\"mass\" IS ", script, StringComparison.Ordinal);
        Assert.Contains("CREATE VIEW \"moons_with_lists\" AS", script, StringComparison.Ordinal);
    }

    [Fact]
    public void Linked_data_have_statements_with_ranks_and_references()
    {
        Export("jsonld");

        using var json = JsonDocument.Parse(_workspace.Read("jsonld"));
        JsonElement io = json.RootElement.GetProperty("@graph").EnumerateArray()
            .Single(node => node.GetProperty("@id").GetString()!.EndsWith("/moon.io", StringComparison.Ordinal));
        JsonElement[] discovered = [.. io.GetProperty("p:discovered").EnumerateArray()];
        Assert.Equal("421.70", io.GetProperty("distance").GetProperty("core:amount").GetProperty("@value").GetString());
        Assert.Equal(
            ["wikibase:PreferredRank", "wikibase:NormalRank"],
            discovered.Select(statement => statement.GetProperty("wikibase:rank").GetProperty("@id").GetString()));
        Assert.Equal("wikibase:Reference", discovered[0].GetProperty("prov:wasDerivedFrom")[0].GetProperty("@type").GetString());
    }

    [Fact]
    public void The_merged_schema_stands_by_itself_and_takes_the_same_instances()
    {
        Export("linkml");
        _workspace.Run("export", "DIR", "--to", "jsonl", "--out", "DIR/jsonl");
        File.Copy(_workspace.FullPath("linkml"), _workspace.FullPath("merged.yaml"));
        _workspace.With("io.json", _workspace.Read("jsonl/moons.jsonl").Split('\n')[1]);

        Outcome outcome = _workspace.Run("check", "--schema", "DIR/merged.yaml", "--class", "Moon", "DIR/io.json");

        Assert.Equal("1 instance of Moon: no problems\n", outcome.Output);
        Assert.DoesNotContain("factbook:core", _workspace.Read("merged.yaml"), StringComparison.Ordinal);
    }

    public void Dispose() => _workspace.Dispose();

    private void ExportHarbours(string format)
    {
        _workspace
            .With("schema.yaml", """
                id: https://example.org/r
                name: r
                imports: [linkml:types]
                classes:
                  Dataset: {tree_root: true, attributes: {towns: {range: Town, multivalued: true, inlined_as_list: true}}}
                  Town: {attributes: {id: {identifier: true}, port: {range: Port}, gates: {range: Port, multivalued: true, inlined_as_list: true}}}
                  Port: {}
                """)
            .With("moons.yaml", "towns: [{id: a, port: {}, gates: [{}, {}]}, {id: b}]\n");
        Assert.Equal(0, _workspace.Run("export", "DIR", "--to", format, "--out", "DIR/out").ExitCode);
    }

    private string[] Rows(string query)
    {
        using var connection = new SqliteConnection($"Data Source={_workspace.FullPath("out")};Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = query;
        using SqliteDataReader reader = command.ExecuteReader();
        return [.. reader.Cast<DbDataRecord>().Select(row => row.GetString(0))];
    }

    private void Export(string format)
    {
        Outcome outcome = _workspace.Run("export", "DIR", "--to", format, "--out", "DIR/" + format);
        Assert.True(outcome.ExitCode == 0, outcome.Error);
    }
}
