using System;
using System.Linq;
using Factbook.Tool.Tests.Support;
using Xunit;

namespace Factbook.Tool.Tests.Write;

public sealed class NewTests : IDisposable
{
    private readonly Workspace _workspace = new Workspace().WithMoons();

    [Fact]
    public void A_record_is_written_after_the_others_with_the_slots_that_it_needs()
    {
        string before = _workspace.Read("moons.yaml");

        Outcome outcome = _workspace.Run("new", "moon", "moon.triton", "--dir", "DIR");

        Assert.Equal(new Outcome(0, $"DIR/moons.yaml({LineOf("moon.triton")}): a Moon to fill in\n", ""), outcome);
        Assert.Equal(
            before.Replace(
                "disputes:\n",
                """
                  - id: moon.triton
                    name: # string
                    cites:
                      - source: # id of Source
                disputes:

                """,
                StringComparison.Ordinal),
            _workspace.Read("moons.yaml"));
        Assert.Contains("error FB0304: Moon 'moon.triton' needs 'name'.", _workspace.Run("check", "DIR").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Moon")]
    [InlineData("moons")]
    public void A_record_is_asked_for_by_its_class_or_its_table(string kind) =>
        Assert.EndsWith("a Moon to fill in\n", _workspace.Run("new", kind, "--dir", "DIR").Output, StringComparison.Ordinal);

    [Fact]
    public void Further_slots_are_written_on_request()
    {
        _workspace.Run("new", "moon", "moon.triton", "--all", "--dir", "DIR");

        string[] lines = _workspace.Read("moons.yaml").Split('\n');
        Assert.Contains("    shape: # round | lumpy, if known", lines);
        Assert.Contains("    discoverers: [] # id of Person, if known", lines);
    }

    [Fact]
    public void The_first_record_of_a_table_begins_a_file()
    {
        _workspace.With("schema.yaml", Moons.SchemaWith("marks", "Mark", "{attributes: {id: {identifier: true}, name: {required: true}}}"));

        Assert.Equal("DIR/marks.yaml(2): a Mark to fill in\n", _workspace.Run("new", "mark", "m1", "--dir", "DIR").Output);
        Assert.Equal("marks:\n  - id: m1\n    name: # string\n", _workspace.Read("marks.yaml"));
    }

    [Theory]
    [InlineData("mooon", "moon.x", "The dataset has no table of 'mooon'. Did you mean 'Moon'?")]
    [InlineData("moon", "moon.io", "There is a record 'moon.io' already.")]
    public void What_cannot_be_written_is_said_and_nothing_is_written(string kind, string id, string expected)
    {
        string before = _workspace.Read("moons.yaml");

        Assert.Equal(new Outcome(2, "", $"factbook: {expected}\n"), _workspace.Run("new", kind, id, "--dir", "DIR"));
        Assert.Equal(before, _workspace.Read("moons.yaml"));
    }

    public void Dispose() => _workspace.Dispose();

    private int LineOf(string word) =>
        _workspace.Read("moons.yaml").Split('\n').TakeWhile(line => !line.Contains(word, StringComparison.Ordinal)).Count() + 1;
}
