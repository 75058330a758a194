using System;
using System.IO;
using System.Linq;
using Factbook.Tool.Commands;
using Factbook.Tool.Console;
using Factbook.Tool.Tests.Support;
using Xunit;

namespace Factbook.Tool.Tests.Check;

public sealed class WatchTests : IDisposable
{
    private readonly Workspace _workspace = new Workspace().WithMoons();

    [Fact]
    public void A_dataset_is_checked_again_when_a_file_of_it_changes_and_only_then()
    {
        Action[] edits =
        [
            () => { },
            () => _workspace.With("more.yml", "moons: [{id: moon.x}"),
            () => _workspace.With("more.yml", "moons: [{id: moon.x, name: X, cites: [{source: src.letter}]}]"),
            () => File.Delete(_workspace.FullPath("schema.yaml")),
        ];

        string[] lines = Watch(edits);

        Assert.Equal(4, lines.Count(line => line.StartsWith("--- ", StringComparison.Ordinal)));
        Assert.Single(lines, line => line.Contains("more.yml(1,8): error FB0101: This is not YAML: the bracket [ is not closed.", StringComparison.Ordinal));
        Assert.Equal(2, lines.Count(line => line.EndsWith("no problems", StringComparison.Ordinal)));
        Assert.Contains("holds no dataset", lines[^2], StringComparison.Ordinal);
    }

    [Fact]
    public void Only_a_folder_is_watched() => Assert.Equal(
        new Outcome(2, "", "factbook: --watch takes the folder of a dataset.\n"),
        _workspace.Run("check", "--watch", "--schema", "DIR/schema.yaml", "DIR/moons.yaml"));

    public void Dispose() => _workspace.Dispose();

    private string[] Watch(Action[] edits)
    {
        using var output = new StringWriter { NewLine = "\n" };
        int next = 0;
        new WatchedCheck(_workspace.Folder, "text", new Terminal(output, TextWriter.Null)).Run(() =>
        {
            if (next == edits.Length)
            {
                return false;
            }

            edits[next++]();
            return true;
        });
        return output.ToString().Split('\n');
    }
}
