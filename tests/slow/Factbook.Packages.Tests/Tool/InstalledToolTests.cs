using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Factbook.Packages.Tests.Support;
using Xunit;

namespace Factbook.Packages.Tests.Tool;

/// <summary>The command as somebody has it who installed its package.</summary>
[Collection(Packed.Name)]
public sealed class InstalledToolTests(PackedFeed feed)
{
    private const string Dataset = "data/belarus-china";

    private readonly InstalledTool _tool = InstalledTool.From(feed);

    [Theory]
    [InlineData("check")]
    [InlineData("export")]
    [InlineData("codebook")]
    [InlineData("chart")]
    [InlineData("show")]
    [InlineData("search")]
    [InlineData("cite")]
    [InlineData("diff")]
    [InlineData("release")]
    [InlineData("init")]
    [InlineData("schema")]
    public void Help_says_what_a_command_does_and_ends_in_examples_of_it(string command)
    {
        string help = _tool.Run(command, "--help").Succeeded().Output;

        Assert.Contains("factbook " + command, help, StringComparison.Ordinal);
        Assert.Contains("Examples:\n  factbook " + command, help, StringComparison.Ordinal);
    }

    [Fact]
    public void The_dataset_of_the_repository_is_checked_exported_and_described()
    {
        CommandResult check = _tool.Run("check", Dataset).Succeeded();

        Assert.Contains(": no problems\n", check.Output, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(Path.Combine(Repository.Root, "docs", "codebook.md")), _tool.Run("codebook", Dataset).Succeeded().Output);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("jsonl")]
    [InlineData("sqlite")]
    [InlineData("json-schema")]
    [InlineData("statements")]
    public void An_export_is_the_same_to_the_byte_whenever_it_is_made(string format)
    {
        _tool.Run("export", Dataset, "--to", format, "--out", format + ".1").Succeeded();
        _tool.Run("export", Dataset, "--to", format, "--out", format + ".2").Succeeded();

        Assert.Equal(0, _tool.Shell($"diff -r {format}.1 {format}.2").ExitCode);
    }

    [Fact]
    public void A_mistake_is_shown_at_its_place_and_a_pipe_gets_no_colours()
    {
        _tool.Run("init", "mistaken").Succeeded();
        string moons = _tool.PathOf("mistaken/data/moons.yaml");
        File.WriteAllText(moons, File.ReadAllText(moons).Replace("1610-01", "1610-13", StringComparison.Ordinal));

        CommandResult check = _tool.Run("check", "mistaken");

        Assert.Equal(1, check.ExitCode);
        Assert.StartsWith("mistaken/data/moons.yaml(7,17): error FB0", check.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", check.Output + check.Errors, StringComparison.Ordinal);
        Assert.Equal("", check.Errors);
    }

    [Fact]
    public void What_init_begins_builds_with_the_package_and_its_facts_are_there()
    {
        _tool.Run("init", "begun").Succeeded();
        File.WriteAllText(_tool.PathOf("begun/Program.cs"), "System.Console.WriteLine(begun.Moons.Io.Discovered);");
        string[] build = ["build", "begun", "-c", "Release", "-nologo", "-p:OutputType=Exe"];

        CommandLine.Run(_tool.Folder, feed.Variables, "dotnet", build).SucceededQuietly();

        Assert.Equal("1610-01\n", _tool.Shell("dotnet begun/bin/Release/net10.0/begun.dll").Output);
    }

    [Fact]
    public void A_release_is_compared_with_the_one_before_it()
    {
        string lines = _tool.Shell("""
            factbook init first && factbook release first && cp -r first second &&
            sed -i 's/ name: Io/ name: Io (Jupiter I)/' second/data/moons.yaml &&
            factbook diff first second && factbook release second --since first && factbook schema second
            """).Succeeded().Output;

        Assert.Equal(
            """
            first: a dataset with one fact. 'factbook check first' checks it, 'dotnet build first' compiles it.
            first/data/ids.lock: 2 new ids, 0 released before
            Facts
              ~ moons/moon.io/name: Io -> Io (Jupiter I)
            0 added, 1 changed, 0 removed; step: patch
            Facts
              ~ moons/moon.io/name: Io -> Io (Jupiter I)
            0 added, 1 changed, 0 removed; step: patch
            second/data/ids.lock: 0 new ids, 2 released before
            2 files of data, 0 of them pointed anew

            """,
            lines);
    }

    [Fact]
    public void The_command_starts_within_three_hundred_milliseconds()
    {
        TimeSpan[] starts = [.. Enumerable.Range(0, 10).Select(_ =>
        {
            var watch = Stopwatch.StartNew();
            _tool.Run("--help").Succeeded();
            return watch.Elapsed;
        })];

        feed.Record($"factbook --help: {starts.Min().TotalMilliseconds:F0} ms, the quickest of {starts.Length}");
        Assert.InRange(starts.Min().TotalMilliseconds, 0, 300);
    }
}
