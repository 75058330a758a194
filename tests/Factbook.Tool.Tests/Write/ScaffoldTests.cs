using System;
using System.Text.Json;
using Factbook.Tool.Tests.Support;
using Xunit;

namespace Factbook.Tool.Tests.Write;

public sealed class ScaffoldTests : IDisposable
{
    private readonly Workspace _workspace = new();

    [Fact]
    public void A_new_dataset_has_no_problems()
    {
        Assert.Equal(0, _workspace.Run("init", "DIR/my-moons").ExitCode);

        Assert.Equal("""
            3 files, 2 records: no problems
            2 values: 0 named by a citation, 2 only by default, 0 inferred, 0 uncited

            """,
            _workspace.Run("check", "DIR/my-moons").Output);
        Assert.Equal(
            [
                ".editorconfig", ".vscode/extensions.json", "data/.dataset.schema.json", "data/moons.yaml",
                "data/schema.yaml", "data/sources.yaml", "mymoons.csproj",
            ],
            _workspace.Files("my-moons"));
    }

    [Fact]
    public void A_folder_that_is_not_empty_is_left_alone()
    {
        _workspace.With("full/note.txt", "");

        Assert.Equal(
            new Outcome(2, "", "factbook: 'DIR/full' is not an empty folder.\n"), _workspace.Run("init", "DIR/full"));
        Assert.Equal(["note.txt"], _workspace.Files("full"));
    }

    [Fact]
    public void Every_file_of_data_points_to_the_schema_that_editors_complete_from()
    {
        _workspace.WithMoons().With("more/some.yaml", "moons: []\n");

        Assert.Equal("2 files of data, 2 of them pointed anew\n", _workspace.Run("schema", "DIR").Output);
        Assert.Equal("2 files of data, 0 of them pointed anew\n", _workspace.Run("schema", "DIR").Output);
        Assert.Equal(
            "# yaml-language-server: $schema=../.dataset.schema.json\nmoons: []\n", _workspace.Read("more/some.yaml"));
        using var schema = JsonDocument.Parse(_workspace.Read(".dataset.schema.json"));
        Assert.True(schema.RootElement.GetProperty("properties").TryGetProperty("moons", out _));
        Assert.Equal(0, _workspace.Run("check", "DIR").ExitCode);
    }

    [Fact]
    public void Editors_take_the_citations_that_a_file_states_for_its_records()
    {
        _workspace.WithMoons();

        _workspace.Run("schema", "DIR");

        using var schema = JsonDocument.Parse(_workspace.Read(".dataset.schema.json"));
        Assert.Equal(
            "The citations of every record of this file that has none of its own.",
            schema.RootElement.GetProperty("properties").GetProperty("cites").GetProperty("description").GetString());
        Assert.DoesNotContain(
            schema.RootElement.GetProperty("$defs").GetProperty("Moon").GetProperty("required").EnumerateArray(),
            slot => slot.GetString() == "cites");
    }

    [Fact]
    public void A_schema_of_editors_that_is_of_another_schema_is_mentioned()
    {
        _workspace.WithMoons();
        _workspace.Run("schema", "DIR");

        Assert.DoesNotContain("note:", _workspace.Run("check", "DIR").Error, StringComparison.Ordinal);

        _workspace.With("schema.yaml", _workspace.Read("schema.yaml").Replace("title: ", "title: More ", StringComparison.Ordinal));

        Outcome outcome = _workspace.Run("check", "DIR");
        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains(
            "note: DIR/.dataset.schema.json, which editors complete from, is of another schema; 'factbook schema' writes it anew\n",
            outcome.Error,
            StringComparison.Ordinal);
    }

    public void Dispose() => _workspace.Dispose();
}
