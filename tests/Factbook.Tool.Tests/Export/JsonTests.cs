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
    public void Values_have_the_form_that_they_may_be_written_in()
    {
        using Workspace workspace = new Workspace()
            .With("schema.yaml", """
                id: https://example.org/things
                name: things
                version: 1.0.0
                imports: [linkml:types, factbook:core]
                default_range: string
                classes:
                  Dataset:
                    tree_root: true
                    attributes:
                      sources: {range: Source, multivalued: true, inlined_as_list: true}
                      things: {range: Thing, multivalued: true, inlined_as_list: true}
                  Thing:
                    attributes:
                      id: {identifier: true}
                      whole: {range: integer}
                      exact: {range: decimal}
                      binary: {range: double}
                      truth: {range: boolean}
                      day: {range: date}
                      clock: {range: time}
                      moment: {range: datetime}
                      when: {range: EdtfDate}
                      notes: {range: Note, multivalued: true, inlined: true}
                      marks: {range: Mark, multivalued: true}
                      other: {range: Thing}
                  Note: {attributes: {language: {key: true}, text: {}, rank: {range: integer}}}
                  Mark: {attributes: {of: {multivalued: true}, at: {range: integer}}}
                """)
            .With("data.yaml", """
                things:
                  - id: a
                    whole: -7
                    exact: 1.50
                    binary: 1e3
                    truth: false
                    day: 2024-02-29
                    clock: 10:00:00.250
                    moment: 2024-02-29T10:00:00-03:30
                    when: 2024~
                    notes: {en: {text: "a \"b\"", rank: 1}, be: {text: в}}
                    marks: [{of: [x, y], at: 3}, {at: 4}]
                    other: a
                """);

        Assert.Equal(new Outcome(0, "", ""), workspace.Run("export", "DIR", "--to", "jsonl", "--out", "DIR/out") with { Output = "" });

        Assert.Equal(
            """{"id":"a","whole":-7,"exact":1.50,"binary":1000,"truth":false"""
            + ""","day":"2024-02-29","clock":"10:00:00.25","moment":"2024-02-29T10:00:00-03:30","when":"2024~","notes":{"en":{"text":"a \"b\"","rank":1},"be":{"text":"в"}}"""
            + ""","marks":[{"of":["x","y"],"at":3},{"at":4}],"other":"a"}""",
            workspace.Read("out/things.jsonl").TrimEnd());
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
