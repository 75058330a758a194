using System;
using System.IO;
using System.Text;
using Factbook.Tool.Commands;
using Factbook.Tool.Console;
using Factbook.Tool.Tests.Support;
using Xunit;

namespace Factbook.Tool.Tests.Export;

/// <summary>What is left where an export does not come to its end.</summary>
public sealed class InterruptionTests : IDisposable
{
    private readonly Workspace _workspace = new Workspace().WithMoons();

    [Theory]
    [InlineData("csv")]
    [InlineData("jsonl")]
    [InlineData("sqlite")]
    [InlineData("statements")]
    public void An_export_that_breaks_off_leaves_the_old_one_in_its_place_and_nothing_beside_it(string format)
    {
        Assert.Equal(0, _workspace.Run("export", "DIR", "--to", format, "--out", "DIR/out").ExitCode);
        string[] before = _workspace.Files(".");
        using var error = new BrokenWriter("Writing moons", new IOException("The terminal is gone."));

        int exitCode = Run(new Terminal(TextWriter.Null, error, ShowsProgress: true), "export", _workspace.Folder, "--to", format, "--out", _workspace.FullPath("out"), "--force");

        Assert.Equal(2, exitCode);
        Assert.Equal(before, _workspace.Files("."));
    }

    [Fact]
    public void What_nobody_has_foreseen_is_said_in_one_line()
    {
        using var output = new BrokenWriter("records", new InvalidOperationException("no\nsuch state"));
        using var error = new StringWriter();

        int exitCode = Run(new Terminal(output, error), "export", _workspace.Folder, "--to", "csv", "--out", _workspace.FullPath("out"));

        Assert.Equal(3, exitCode);
        string line = Assert.Single(error.ToString().TrimEnd().Split('\n'));
        Assert.StartsWith(
            "factbook: a fault of factbook itself, please report it: System.InvalidOperationException: no such state", line, StringComparison.Ordinal);
    }

    public void Dispose() => _workspace.Dispose();

    private static int Run(Terminal terminal, params string[] arguments) => new FactbookCommand(terminal).Run(arguments);

    /// <summary>A stream that breaks when a text is written.</summary>
    private sealed class BrokenWriter(string text, Exception exception) : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value)
        {
        }

        public override void Write(string? value)
        {
            if (value?.Contains(text, StringComparison.Ordinal) == true)
            {
                throw exception;
            }
        }

        public override void WriteLine(string? value) => Write(value);
    }
}
