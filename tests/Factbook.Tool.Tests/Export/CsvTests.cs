using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Factbook.Tool.Tests.Support;
using Xunit;

namespace Factbook.Tool.Tests.Export;

public sealed class CsvTests : IDisposable
{
    private readonly Workspace _workspace = new Workspace().WithMoons();

    [Fact]
    public void Values_inside_a_record_become_columns_and_dates_bring_their_bounds()
    {
        Export();

        Assert.Equal(
            """
            id,code_name,inference,name,shape,discovered,discovered_earliest,discovered_latest,partner,distance_amount,distance_amount_high,distance_hedge,distance_currency,distance_unit,distance_unit_multiplier,distance_price_basis,distance_price_year,distance_as_stated,distance_conversion,rings,rank,mass
            moon.europa,,,Europa,,,,,,,,,,,,,,,,,2,
            moon.io,Io,,Io,round,1610-01-08,1610-01-08,1610-01-08,moon.europa,421.70,,about,,km,3,,,421 700 km,,false,1,8.90

            """,
            _workspace.Read("csv/moons.csv"));
    }

    [Fact]
    public void Lists_become_tables_with_the_key_of_their_owner()
    {
        Export();

        Assert.Equal(
            "record_id,position,value\nmoon.io,1,Jupiter I\nmoon.io,2,\"the \"\"yellow\"\" one, spotted\"\n",
            _workspace.Read("csv/moons_aliases.csv"));
        Assert.Equal(
            "record_id,cites_position,position,value\nmoon.io,1,1,name\n", _workspace.Read("csv/moons_cites_supports.csv"));
    }

    [Fact]
    public void The_data_package_names_every_file_with_types_keys_and_categories()
    {
        Export();

        using var package = JsonDocument.Parse(_workspace.Read("csv/datapackage.json"));
        JsonElement[] resources = [.. package.RootElement.GetProperty("resources").EnumerateArray()];
        JsonElement moons = resources.Single(resource => resource.GetProperty("name").GetString() == "moons");
        JsonElement schema = moons.GetProperty("schema");
        Assert.Equal(
            _workspace.Files("csv").Where(file => file != "datapackage.json"),
            resources.Select(resource => resource.GetProperty("path").GetString()).Order(StringComparer.Ordinal));
        Assert.Equal("CC-BY-4.0", package.RootElement.GetProperty("licenses")[0].GetProperty("name").GetString());
        Assert.Equal("An atlas", package.RootElement.GetProperty("sources")[0].GetProperty("title").GetString());
        Assert.Equal("""["id"]""", schema.GetProperty("primaryKey").GetRawText().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal));
        Assert.Equal("number", Field(schema, "distance_amount").GetProperty("type").GetString());
        Assert.Equal("kg", Field(schema, "mass").GetProperty("unit").GetString());
        Assert.Equal("round", Field(schema, "shape").GetProperty("categories")[0].GetProperty("value").GetString());
        Assert.Equal(200, Field(schema, "rank").GetProperty("constraints").GetProperty("maximum").GetInt32());
        Assert.Contains(
            schema.GetProperty("foreignKeys").EnumerateArray(),
            key => key.GetProperty("fields")[0].GetString() == "partner"
                && key.GetProperty("reference").GetProperty("resource").GetString() == "");
    }

    [Fact]
    public void Two_exports_are_the_same_to_the_byte()
    {
        Export("one");
        Export("two");

        Assert.Equal(_workspace.Files("one"), _workspace.Files("two"));
        Assert.All(_workspace.Files("one"), file => Assert.Equal(
            File.ReadAllBytes(_workspace.FullPath("one/" + file)), File.ReadAllBytes(_workspace.FullPath("two/" + file))));
    }

    [Fact]
    public void The_dataset_of_the_repository_can_be_exported()
    {
        Outcome outcome = _workspace.Run("export", Workspace.BelarusChina, "--to", "csv", "--out", "DIR/csv");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("visits.csv", _workspace.Files("csv"));
    }

    public void Dispose() => _workspace.Dispose();

    private static JsonElement Field(JsonElement schema, string name) => schema.GetProperty("fields").EnumerateArray()
        .Single(field => field.GetProperty("name").GetString() == name);

    private void Export(string folder = "csv") =>
        Assert.Equal(0, _workspace.Run("export", "DIR", "--to", "csv", "--out", "DIR/" + folder).ExitCode);
}
