using System;
using Factbook.Tool.Tests.Support;
using Xunit;

namespace Factbook.Tool.Tests.Check;

public sealed class DocumentTests : IDisposable
{
    private readonly Workspace _workspace = new Workspace()
        .With("shapes.yaml", """
            id: https://example.org/shapes
            name: shapes
            imports: [linkml:types, colours]
            classes:
              Circle: {attributes: {radius: {range: decimal, required: true}, colour: {range: Colour}}}
            """)
        .With("colours.yaml", """
            id: https://example.org/colours
            name: colours
            enums: {Colour: {permissible_values: {red: {}, green: {}}}}
            """);

    [Fact]
    public void A_document_is_checked_as_an_instance_of_a_class()
    {
        _workspace.With("circle.yaml", "radius: 1.5\ncolour: red\n");

        Outcome outcome = _workspace.Run(
            "check", "--schema", "DIR/shapes.yaml", "--class", "Circle", "DIR/circle.yaml");

        Assert.Equal(new Outcome(0, "1 instance of Circle: no problems\n", ""), outcome);
    }

    [Fact]
    public void A_document_may_be_json()
    {
        _workspace.With("circle.json", "{\n  \"radius\": 1.5,\n  \"colour\": \"blue\"\n}\n");

        Outcome outcome = _workspace.Run(
            "check", "--schema", "DIR/shapes.yaml", "--class", "Circle", "DIR/circle.json");

        Assert.Equal(1, outcome.ExitCode);
        Assert.StartsWith("DIR/circle.json(3,13): error FB0313", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_class_that_is_not_there_is_named_with_a_suggestion()
    {
        _workspace.With("circle.yaml", "radius: 1.5");

        Outcome outcome = _workspace.Run("check", "--schema", "DIR/shapes.yaml", "--class", "Circel", "DIR/circle.yaml");

        Assert.Equal(
            new Outcome(2, "", "factbook: The schema has no class 'Circel'. Did you mean 'Circle'?\n"), outcome);
    }

    [Fact]
    public void Files_are_checked_as_parts_of_a_dataset_with_a_schema_of_any_name()
    {
        _workspace.With("night.yaml", Moons.Schema)
            .With("a.yaml", Moons.Data)
            .With("b.yaml", "moons:\n  - {id: moon.x, name: X}\n");

        Outcome outcome = _workspace.Run("check", "--schema", "DIR/night.yaml", "DIR/a.yaml", "DIR/b.yaml");

        Assert.Equal("DIR/b.yaml(2,10): error FB0501: Moon 'moon.x' cites no source.", outcome.Lines[0]);
        Assert.Equal("3 files, 8 records: 1 error", outcome.Lines[^1]);
    }

    public void Dispose() => _workspace.Dispose();
}
