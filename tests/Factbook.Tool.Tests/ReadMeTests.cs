using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Factbook.Tests.Support;
using Factbook.Tool.Tests.Support;
using Xunit;

namespace Factbook.Tool.Tests;

/// <summary>The session at a terminal that the README shows is what the command answers.</summary>
public sealed class ReadMeTests : IDisposable
{
    private readonly Workspace _workspace = new();

    [Fact]
    public void The_session_of_the_readme_is_what_is_answered()
    {
        IReadOnlyList<(string Typed, string Answer)> session =
            Transcript.Of(File.ReadAllText(Path.Combine(Repository.Root, "README.md")));

        Assert.NotEmpty(session);
        Assert.Equal(Transcript.Text(session), Transcript.Text(session.Select(line => (line.Typed, Answer(line.Typed)))));
    }

    // What is typed in the folder of the repository runs in one of its own here.
    private string Answer(string typed)
    {
        string[] words = typed.Split(' ');
        Assert.Equal("factbook", words[0]);
        IEnumerable<string> arguments = words.Skip(1).Select(word =>
            word.StartsWith("data/", StringComparison.Ordinal) ? Path.Combine(Repository.Root, word)
            : word.StartsWith("moons", StringComparison.Ordinal) ? "DIR/" + word
            : word);
        Outcome outcome = _workspace.Run([.. arguments]);
        return (outcome.Output + outcome.Error).Replace("DIR/", "", StringComparison.Ordinal);
    }

    public void Dispose() => _workspace.Dispose();
}
