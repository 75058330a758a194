using System;
using System.IO;
using Factbook.Tool.Tests.Support;
using Xunit;

namespace Factbook.Tool.Tests.Check;

public sealed class BadInputTests : IDisposable
{
    private readonly Workspace _workspace = new Workspace().With("empty/note.txt", "nothing");

    [Theory]
    [InlineData("There is no folder 'DIR/nowhere'.", "check", "DIR/nowhere")]
    [InlineData("'DIR/empty/note.txt' is a file; the folder of a dataset is expected.", "check", "DIR/empty/note.txt")]
    [InlineData(
        "'DIR/empty' holds no dataset: neither it nor its folder 'data' has a schema.yaml.", "check", "DIR/empty")]
    [InlineData("There is no file 'DIR/s.yaml'.", "check", "--schema", "DIR/s.yaml", "DIR/d.yaml")]
    [InlineData("There is no file 'DIR/c.jsonl'.", "check", "--cases", "DIR/c.jsonl")]
    [InlineData("--class needs --schema.", "check", "--class", "Moon", "DIR/d.yaml")]
    [InlineData("--schema needs at least one file of data.", "check", "--schema", "DIR/s.yaml")]
    [InlineData("--cases stands alone: a case brings its own schema and data.", "check", "--cases", "c", "DIR")]
    [InlineData("Unrecognized command or argument 'chek'. See 'factbook --help'.", "chek")]
    public void What_cannot_be_done_is_said_in_one_line(string message, params string[] arguments) =>
        Assert.Equal(new Outcome(2, "", $"factbook: {message}\n"), _workspace.Run(arguments));

    [Fact]
    public void A_file_that_is_no_text_is_a_mistake_in_the_data()
    {
        _workspace.WithMoons().With("bytes.yaml", "moons: \0");

        Outcome outcome = _workspace.Run("check", "DIR");

        Assert.Equal(1, outcome.ExitCode);
        Assert.StartsWith("DIR/bytes.yaml(1,8): error FB0111", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_said_in_one_line()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        // The memory of this process as a file: it is there, and reading its beginning fails, whoever reads.
        _workspace.WithMoons();
        File.CreateSymbolicLink(_workspace.FullPath("more.yaml"), "/proc/self/mem");

        Assert.Equal(new Outcome(2, "", "factbook: Input/output error : 'DIR/more.yaml'\n"), _workspace.Run("check", "DIR"));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("export")]
    [InlineData("show")]
    [InlineData("init")]
    public void Help_needs_nothing_else_and_ends_in_examples(string command)
    {
        Outcome outcome = _workspace.Run(command, "--help");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("Examples:\n  factbook " + command, outcome.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _workspace.Dispose();
}
