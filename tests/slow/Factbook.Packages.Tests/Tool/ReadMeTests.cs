using System.Collections.Generic;
using System.IO;
using System.Linq;
using Factbook.Packages.Tests.Support;
using Factbook.Tests.Support;
using Xunit;

namespace Factbook.Packages.Tests.Tool;

/// <summary>The session of the README, typed into a shell that finds the installed command.</summary>
[Collection(Packed.Name)]
public sealed class ReadMeTests(PackedFeed feed)
{
    [Fact]
    public void The_installed_command_answers_what_the_readme_shows()
    {
        var tool = InstalledTool.From(feed);
        IReadOnlyList<(string Typed, string Answer)> session = Transcript.Of(File.ReadAllText(Path.Combine(Repository.Root, "README.md")));

        Assert.Equal(Transcript.Text(session), Transcript.Text(session.Select(line => (line.Typed, tool.Shell(line.Typed).Succeeded().Output))));
    }
}
