using System;
using System.IO;
using Factbook.Packages.Tests.Support;
using Xunit;

namespace Factbook.Packages.Tests.Tool;

/// <summary>No room is left: one line says so, and nothing half-written stays.</summary>
[Collection(Packed.Name)]
public sealed class FullDiskTests(PackedFeed feed)
{
    private readonly InstalledTool _tool = InstalledTool.From(feed);

    [Theory]
    [InlineData("check data/belarus-china")]
    [InlineData("codebook data/belarus-china")]
    [InlineData("--help")]
    public void An_output_that_takes_nothing_is_said_in_one_line(string arguments)
    {
        CommandResult run = _tool.Shell($"factbook {arguments} > /dev/full");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("factbook: No space left on device\n", run.Errors);
    }

    [Fact]
    public void A_full_error_stream_leaves_the_exit_code() =>
        Assert.Equal(2, _tool.Shell("factbook check nowhere 2> /dev/full").ExitCode);

    [Fact]
    public void A_reader_that_leaves_early_is_no_error()
    {
        CommandResult run = _tool.Shell("factbook codebook data/belarus-china | head -n 1");

        Assert.StartsWith("# Codebook", run.Output, StringComparison.Ordinal);
        Assert.Equal("", run.Errors);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("jsonl")]
    [InlineData("sqlite")]
    [InlineData("json-schema")]
    [InlineData("statements")]
    public void A_disk_that_is_full_holds_no_half_of_an_export(string format)
    {
        string disk = _tool.PathOf("small-" + format);
        Directory.CreateDirectory(disk);
        if (_tool.Shell($"mount -t tmpfs -o size=64k factbook {disk}").ExitCode != 0)
        {
            feed.Record($"a full disk, {format}: NOT RUN, because this user cannot mount a small one.");
            return;
        }

        try
        {
            CommandResult run = _tool.Run("export", "data/belarus-china", "--to", format, "--out", Path.Combine(disk, "export"));

            Assert.Equal(2, run.ExitCode);
            Assert.Single(run.Errors.TrimEnd('\n').Split('\n'));
            Assert.Matches("^factbook: .*(No space left|disk is full|disk was full)", run.Errors);
            Assert.Empty(Directory.EnumerateFileSystemEntries(disk));
        }
        finally
        {
            _tool.Shell($"umount {disk}").Succeeded();
        }
    }
}
