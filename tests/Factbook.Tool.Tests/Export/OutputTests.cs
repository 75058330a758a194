using System;
using System.IO;
using Factbook.Tool.Tests.Support;
using Xunit;

namespace Factbook.Tool.Tests.Export;

public sealed class OutputTests : IDisposable
{
    private readonly Workspace _workspace = new Workspace().WithMoons();

    [Theory]
    [InlineData("csv")]
    [InlineData("statements")]
    public void What_is_there_is_replaced_only_by_force(string format)
    {
        Assert.Equal(0, Export(format, "DIR/out").ExitCode);
        Assert.Equal(new Outcome(2, "", "factbook: 'DIR/out' exists; --force replaces it.\n"), Export(format, "DIR/out"));
        Assert.Equal(0, Export(format, "DIR/out", "--force").ExitCode);
    }

    [Fact]
    public void A_folder_with_files_of_others_is_not_replaced_even_by_force()
    {
        _workspace.With("out/thesis.txt", "years of work");

        Outcome outcome = Export("csv", "DIR/out", "--force");

        Assert.Equal(
            new Outcome(2, "", "factbook: 'DIR/out' holds 'thesis.txt', which no export wrote; it is not replaced.\n"), outcome);
        Assert.Equal("years of work", _workspace.Read("out/thesis.txt"));
    }

    [Theory]
    [InlineData("sqlite", "DIR/out", "factbook: 'DIR/out' is a folder; a file is to be written.\n")]
    [InlineData("statements", "DIR/out/", "factbook: 'DIR/out/' is a folder; a file is to be written.\n")]
    [InlineData("csv", "DIR/out/file.csv", "factbook: 'DIR/out/file.csv' is a file; a folder is to be written.\n")]
    public void A_file_is_not_written_over_a_folder_nor_a_folder_over_a_file(string format, string path, string error)
    {
        _workspace.With("out/file.csv", "kept");

        Assert.Equal(new Outcome(2, "", error), Export(format, path, "--force"));
        Assert.Equal("kept", _workspace.Read("out/file.csv"));
        Assert.Equal(["moons.yaml", "out/file.csv", "schema.yaml"], _workspace.Files("."));
    }

    [Fact]
    public void A_folder_within_a_folder_is_of_others()
    {
        Assert.Equal(0, Export("csv", "DIR/out").ExitCode);
        _workspace.With("out/within/moons.csv", "kept");

        Assert.Equal(
            new Outcome(2, "", "factbook: 'DIR/out' holds 'within', which no export wrote; it is not replaced.\n"),
            Export("csv", "DIR/out", "--force"));
    }

    [Fact]
    public void A_folder_that_is_replaced_keeps_nothing_of_the_old_one()
    {
        _workspace.With("out/old.csv", "");

        Assert.Equal(0, Export("csv", "DIR/out/", "--force").ExitCode);
        Assert.DoesNotContain("old.csv", _workspace.Files("out"));
        Assert.DoesNotContain(_workspace.Files("."), file => file.EndsWith(".tmp", StringComparison.Ordinal));
    }

    [Fact]
    public void Who_watches_sees_what_is_read_and_written_and_the_line_is_cleared_at_the_end()
    {
        using Workspace watched = new Workspace { ShowsProgress = true }.WithMoons();

        string[] shown = watched.Run("export", "DIR", "--to", "jsonl", "--out", "DIR/out").Error.Split("\r\u001b[K");

        Assert.Equal(
            [
                "", "Reading file 1 of 2 ...", "Reading file 2 of 2 ...", "Checking ...", "",
                "Writing sources ...", "Writing disputes ...", "Writing persons ...", "Writing moons ...", "",
            ],
            shown);
        Assert.Equal("", Export("jsonl", "DIR/out").Error);
    }

    [Fact]
    public void Where_the_data_have_errors_they_are_shown_and_nothing_is_written()
    {
        _workspace.With("more.yaml", "moons: [{id: moon.x, name: X}]\n");

        Outcome outcome = Export("csv", "DIR/out");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal("", outcome.Output);
        Assert.StartsWith("DIR/more.yaml(1,14): error FB0501", outcome.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_workspace.FullPath("out")));
    }

    [Fact]
    public void A_place_that_cannot_be_written_to_is_said_in_one_line_and_nothing_is_left()
    {
        _workspace.With("file", "");

        Outcome outcome = Export("sqlite", "DIR/file/out.db");

        Assert.Equal(2, outcome.ExitCode);
        Assert.StartsWith("factbook: ", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(["file", "moons.yaml", "schema.yaml"], _workspace.Files("."));
    }

    public void Dispose() => _workspace.Dispose();

    private Outcome Export(string format, string path, params string[] more) =>
        _workspace.Run(["export", "DIR", "--to", format, "--out", path, .. more]);
}
