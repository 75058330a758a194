using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Factbook.Packages.Tests.Support;
using Factbook.Tests.Support;
using Xunit;

namespace Factbook.Packages.Tests.Tool;

/// <summary>The path from a CSV file to a package that a program uses, as docs/own-dataset.md prints it.</summary>
[Collection(Packed.Name)]
public sealed class OwnDatasetPageTests(PackedFeed feed)
{
    [Fact]
    public void What_the_page_shows_works_as_it_is_printed()
    {
        var tool = InstalledTool.From(feed);
        File.Copy(
            Path.Combine(Repository.Root, "samples", "Languages", "language-codes-full.csv"), tool.PathOf("language-codes-full.csv"), overwrite: true);
        string page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "own-dataset.md"));
        IReadOnlyList<(string Typed, string Answer)> session = Transcript.Of(page);

        Assert.Equal(Transcript.Text(session), Transcript.Text(session.Select(line => (line.Typed, Answer(line, tool)))));
    }

    // What the SDK says of its building differs from one version to the next; that it succeeds does not.
    private static string Answer((string Typed, string Answer) line, InstalledTool tool)
    {
        CommandResult result = tool.Shell(line.Typed).Succeeded();
        bool isBuilding = line.Typed.StartsWith("dotnet ", StringComparison.Ordinal) && !line.Typed.StartsWith("dotnet run ", StringComparison.Ordinal);
        return isBuilding ? line.Answer : result.Output;
    }
}
