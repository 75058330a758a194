using System;
using System.Linq;
using System.Text.Json;
using Factbook.Tool.Tests.Support;
using Xunit;

namespace Factbook.Tool.Tests.Export;

public sealed class JsonTests : IDisposable
{
    private readonly Workspace _workspace = new Workspace().WithMoons();

    [Fact]
    public void Json_lines_have_one_record_a_line_with_numbers_as_written()
    {
        Assert.Equal(0, _workspace.Run("export", "DIR", "--to", "jsonl", "--out", "DIR/out").ExitCode);

        string[] lines = _workspace.Read("out/moons.jsonl").Split('\n');
        Assert.Equal(
            """{"id":"moon.europa","cites":[{"source":"src.atlas","locator":"p 13"}],"name":"Europa","rank":2}""", lines[0]);
        Assert.Contains("\"amount\":421.70,", lines[1], StringComparison.Ordinal);
        Assert.Contains("Галилей", _workspace.Read("out/persons.jsonl"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_line_is_accepted_by_the_checker_as_an_instance_of_its_class()
    {
        _workspace.Run("export", "DIR", "--to", "jsonl", "--out", "DIR/out");
        _workspace.With("io.json", _workspace.Read("out/moons.jsonl").Split('\n')[1]);

        Assert.Equal(
            "1 instance of Moon: no problems\n",
            _workspace.Run("check", "--schema", "DIR/schema.yaml", "--class", "Moon", "DIR/io.json").Output);
    }

    [Fact]
    public void There_is_a_schema_for_files_of_data_and_one_for_each_table()
    {
        Assert.Equal(0, _workspace.Run("export", "DIR", "--to", "json-schema", "--out", "DIR/out").ExitCode);

        Assert.Equal(
            [
                "dataset.schema.json", "disputes.schema.json", "moons.schema.json", "persons.schema.json",
                "sources.schema.json",
            ],
            _workspace.Files("out"));
        using var json = JsonDocument.Parse(_workspace.Read("out/moons.schema.json"));
        JsonElement definitions = json.RootElement.GetProperty("$defs");
        Assert.Equal("#/$defs/Moon", json.RootElement.GetProperty("$ref").GetString());
        Assert.Equal(
            ["id", "cites", "name"],
            definitions.GetProperty("Moon").GetProperty("required").EnumerateArray().Select(name => name.GetString()));
        Assert.Equal(
            "Like a ball.", definitions.GetProperty("Shape").GetProperty("oneOf")[0].GetProperty("description").GetString());
    }

    public void Dispose() => _workspace.Dispose();
}
