using System;
using System.IO;
using Factbook.Tool.Tests.Support;
using Xunit;

namespace Factbook.Tool.Tests.Check;

/// <summary>The command finds the files that a build finds.</summary>
public sealed class FileListTests : IDisposable
{
    private readonly Workspace _workspace = new Workspace().WithMoons();

    [Theory]
    [InlineData("more.yml")]
    [InlineData("MORE.YAML")]
    [InlineData("deep/er/More.Yml")]
    public void Yaml_files_of_any_name_are_data(string path)
    {
        _workspace.With(path, "moons: [{id: moon.x, name: X, cites: [{source: src.letter}], rings: yes}]\n");

        Assert.Equal(
            $"DIR/{path}(1,69): error FB0308: 'yes' is not true or false. Write true.", _workspace.Run("check", "DIR").Lines[0]);
    }

    [Theory]
    [InlineData("moons.yaml.bak")]
    [InlineData("moons.yml~")]
    [InlineData("moons.json")]
    public void What_looks_like_data_and_is_left_out_is_mentioned(string path)
    {
        _workspace.With(path, "moons: [");

        Outcome outcome = _workspace.Run("check", "DIR");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Equal($"note: DIR/{path} is left out: data are files that end in .yaml or .yml\n", outcome.Error);
    }

    [Theory]
    [InlineData("dataset.schema.json")]
    [InlineData("README.md")]
    [InlineData("datapackage.json")]
    public void What_tools_and_people_put_beside_data_is_no_matter(string path)
    {
        _workspace.With(path, "{}");

        Assert.Equal("", _workspace.Run("check", "DIR").Error);
    }

    [Fact]
    public void A_link_that_leads_back_is_not_followed_and_another_one_is()
    {
        using var elsewhere = new Workspace();
        elsewhere.With("far.yaml", "moons: [{id: moon.far, name: Far, cites: [{source: src.letter}]}]\n");
        string before = _workspace.Run("check", "DIR").Output;
        Directory.CreateSymbolicLink(_workspace.FullPath("loop"), _workspace.Folder);
        Directory.CreateDirectory(_workspace.FullPath("in"));
        Directory.CreateSymbolicLink(_workspace.FullPath("in/loop"), "..");
        Assert.Equal(before, _workspace.Run("check", "DIR").Output);

        Directory.CreateSymbolicLink(_workspace.FullPath("elsewhere"), elsewhere.Folder);

        Assert.NotEqual(before, _workspace.Run("check", "DIR").Output);
    }

    [Fact]
    public void A_schema_with_the_shorter_ending_is_told_its_name()
    {
        File.Move(_workspace.FullPath("schema.yaml"), _workspace.FullPath("schema.yml"));

        Assert.EndsWith("has a schema.yaml. Rename schema.yml to that.\n", _workspace.Run("check", "DIR").Error, StringComparison.Ordinal);
    }

    public void Dispose() => _workspace.Dispose();
}
