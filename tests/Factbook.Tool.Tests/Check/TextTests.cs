using System;
using Factbook.Tool.Tests.Support;
using Xunit;

namespace Factbook.Tool.Tests.Check;

public sealed class TextTests : IDisposable
{
    private readonly Workspace _workspace = new Workspace().WithMoons();

    [Fact]
    public void A_dataset_without_a_mistake_is_said_to_have_no_problems()
    {
        Outcome outcome = _workspace.Run("check", "DIR");

        Assert.Equal(new Outcome(
            0,
            """
            2 files, 7 records: no problems
            18 values: 1 named by a citation, 17 only by default, 0 inferred, 0 uncited

            """,
            ""), outcome);
    }

    [Fact]
    public void Every_mistake_is_shown_with_its_line_and_a_caret()
    {
        _workspace.With("more.yaml", """
            moons:
              - id: moon.callisto
                name: Callisto
                shape: rond
                cites: [{source: src.atlas, locator: p 1}]
              - {id: moon.ganymede, name: 月亮, partner: moon.iö, cites: [{source: src.atlas, locator: p 1}]}
            """);

        Outcome outcome = _workspace.Run("check", "DIR");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal(
            """
            DIR/more.yaml(4,12): error FB0313: 'rond' is not a value of Shape. Did you mean 'round'?
                4 |     shape: rond
                  |            ^^^^
            DIR/more.yaml(6,44): error FB0402: There is no record 'moon.iö'. Did you mean 'moon.io'?
                6 |   - {id: moon.ganymede, name: 月亮, partner: moon.iö, cites: [{source: src.atlas, locator: p 1}]}
                  |                                              ^^^^^^^
            3 files, 9 records: 2 errors

            """,
            outcome.Output);
    }

    [Fact]
    public void Places_that_explain_a_mistake_are_named()
    {
        _workspace.With("more.yaml", "moons:\n  - {id: moon.io, name: Io, cites: [{source: src.letter}]}\n");

        Assert.Contains("  see DIR/moons.yaml(10,9)", _workspace.Run("check", "DIR").Lines);
    }

    [Fact]
    public void The_folder_of_a_project_is_as_good_as_its_folder_data()
    {
        _workspace.With("project/data/schema.yaml", Moons.Schema).With("project/data/moons.yaml", Moons.Data);

        Assert.StartsWith(
            "2 files, 7 records: no problems\n",
            _workspace.Run("check", "DIR/project").Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Colours_are_used_only_where_the_terminal_has_them()
    {
        using Workspace coloured = new Workspace { UsesColour = true }.WithMoons();

        Assert.Contains("\u001b[32m", coloured.Run("check", "DIR").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", _workspace.Run("check", "DIR").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Long_lines_are_cut_around_the_mistake()
    {
        string filler = new('x', 500);
        _workspace.With("more.yaml", $"moons: [{{id: moon.far, name: {filler}, shape: rond, aliases: [{filler}], "
            + "cites: [{source: src.letter}]}]\n");

        string[] lines = _workspace.Run("check", "DIR").Lines;

        Assert.Equal(168, lines[1].Length);
        Assert.Equal("rond", lines[1].Substring(lines[2].IndexOf('^', StringComparison.Ordinal), 4));
    }

    [Fact]
    public void The_dataset_of_the_repository_has_no_errors() =>
        Assert.Equal(0, _workspace.Run("check", Workspace.BelarusChina).ExitCode);

    public void Dispose() => _workspace.Dispose();
}
