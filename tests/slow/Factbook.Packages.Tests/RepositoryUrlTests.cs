using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using System.Xml.Linq;
using Factbook.Packages.Tests.Support;
using Xunit;

namespace Factbook.Packages.Tests;

/// <summary>A release names its repository by one property, FactbookRepositoryUrl; all links follow from it.</summary>
[Collection(Packed.Name)]
public sealed class RepositoryUrlTests(PackedFeed feed)
{
    private const string Url = "https://github.com/example/factbook";

    [Fact]
    public void The_package_its_sources_and_its_diagnostics_lead_to_the_repository()
    {
        string sources = Path.Combine(feed.Root, "cloned");
        string released = Path.Combine(feed.Root, "released");
        Repository.CopyFolder(feed.Sources, sources);
        CommandLine.Run(sources, feed.Variables, "sh", "-c", $"""
            git init -q && git remote add origin {Url} && git add -A -f . &&
            git -c user.name=Somebody -c user.email=somebody@example.org commit -q -m Release
            """).Succeeded();
        string commit = CommandLine.Run(sources, feed.Variables, "git", "rev-parse", "HEAD").Succeeded().Output.Trim();
        string[] pack = ["pack", "src/Factbook", "-c", "Release", "-o", released, "-nologo", "-p:FactbookRepositoryUrl=" + Url];

        CommandLine.Run(sources, feed.Variables, "dotnet", pack).SucceededQuietly();

        using ZipArchive package = ZipFile.OpenRead(Directory.GetFiles(released, "*.nupkg").Single());
        using Stream nuspec = package.GetEntry("Factbook.nuspec")!.Open();
        XElement[] metadata = [.. XDocument.Load(nuspec).Descendants()];
        XElement repository = metadata.Single(element => element.Name.LocalName == "repository");
        Assert.Equal(("git", Url), (repository.Attribute("type")!.Value, repository.Attribute("url")!.Value));
        Assert.Equal(commit, repository.Attribute("commit")!.Value);
        Assert.Equal(Url, metadata.Single(element => element.Name.LocalName == "projectUrl").Value);
        AssertHolds(package, "analyzers/dotnet/cs/Factbook.Generator.dll", Url + "/blob/main/docs/diagnostics/{id}.md");

        using ZipArchive symbols = ZipFile.OpenRead(Directory.GetFiles(released, "*.snupkg").Single());
        AssertHolds(symbols, "lib/net10.0/Factbook.pdb", $"https://raw.githubusercontent.com/example/factbook/{commit}/*");
    }

    [Fact]
    public void Without_it_a_package_names_no_repository_that_is_not_there() =>
        Assert.DoesNotContain(feed.NuspecOf("Factbook").Descendants(), element => element.Name.LocalName is "projectUrl");

    private static void AssertHolds(ZipArchive archive, string entry, string text)
    {
        using Stream stream = archive.GetEntry(entry)!.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        Assert.True(bytes.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0, $"{entry} does not hold {text}");
    }
}
