using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml.Linq;
using Factbook.Packages.Tests.Support;
using Xunit;

namespace Factbook.Packages.Tests;

[Collection(Packed.Name)]
public sealed class PackageContentTests(PackedFeed feed)
{
    private static readonly string[] Frameworks = ["net10.0", "net8.0", "netstandard2.0"];
    private static readonly string[] Platforms = ["linux-arm64", "linux-x64", "osx-arm64", "win-x64"];

    [Fact]
    public void Factbook_holds_the_library_the_generator_and_the_build_files()
    {
        Assert.Equal(
            [
                "README.md", "THIRD-PARTY-NOTICES.txt",
                "analyzers/dotnet/cs/Factbook.Analyzers.CodeFixes.dll", "analyzers/dotnet/cs/Factbook.Analyzers.dll",
                "analyzers/dotnet/cs/Factbook.Compiler.dll", "analyzers/dotnet/cs/Factbook.Generator.dll",
                "analyzers/dotnet/cs/Factbook.dll", "analyzers/dotnet/cs/YamlDotNet.dll",
                "build/Factbook.Package.targets", "build/Factbook.props", "build/Factbook.targets",
                "buildTransitive/Factbook.targets", "icon.png",
                "lib/net10.0/Factbook.dll", "lib/net10.0/Factbook.xml", "lib/net8.0/Factbook.dll", "lib/net8.0/Factbook.xml",
                "lib/netstandard2.0/Factbook.dll", "lib/netstandard2.0/Factbook.xml", .. MachineCodeOf("Factbook"),
            ],
            ContentOf("Factbook"));
    }

    [Fact]
    public void A_dataset_holds_its_library_and_nothing_that_takes_part_in_a_build()
    {
        string[] libraries = [.. Frameworks.SelectMany(framework => new[]
        {
            $"lib/{framework}/Factbook.BelarusChina.dll", $"lib/{framework}/Factbook.BelarusChina.xml",
        })];
        Assert.Equal(["README.md", "icon.png", .. libraries, .. MachineCodeOf("Factbook.BelarusChina")], ContentOf("Factbook.BelarusChina"));
    }

    [Fact]
    public void A_dataset_depends_on_factbook_alone_and_does_not_hand_its_generator_on()
    {
        XElement[] groups = [.. feed.NuspecOf("Factbook.BelarusChina").Descendants().Where(element => element.Name.LocalName == "group")];

        Assert.Equal(3, groups.Length);
        Assert.All(groups, group =>
        {
            XElement dependency = Assert.Single(group.Elements());
            Assert.Equal("Factbook", dependency.Attribute("id")!.Value);
            Assert.Equal("Build,Analyzers", dependency.Attribute("exclude")!.Value);
        });
    }

    [Fact]
    public void Factbook_depends_on_nothing_where_the_framework_has_all()
    {
        var dependencies = feed.NuspecOf("Factbook").Descendants()
            .Where(element => element.Name.LocalName == "group")
            .ToDictionary(
                group => group.Attribute("targetFramework")!.Value,
                group => string.Join(' ', group.Elements().Select(dependency => dependency.Attribute("id")!.Value)));

        Assert.Equal("", dependencies["net8.0"]);
        Assert.Equal("", dependencies["net10.0"]);
        Assert.Equal("System.Memory", dependencies[".NETStandard2.0"]);
    }

    [Theory]
    [InlineData("Factbook", "MIT")]
    [InlineData("Factbook.BelarusChina", "MIT AND CC-BY-4.0")]
    [InlineData("Factbook.Tool", "MIT")]
    public void A_package_says_what_it_is_and_under_which_licence(string package, string licence)
    {
        var metadata = feed.NuspecOf(package).Descendants()
            .First(element => element.Name.LocalName == "metadata")
            .Elements()
            .ToDictionary(element => element.Name.LocalName, element => element.Value);

        Assert.Equal(licence, metadata["license"]);
        Assert.Equal("README.md", metadata["readme"]);
        Assert.Equal("icon.png", metadata["icon"]);
        Assert.Contains("facts", metadata["tags"], StringComparison.Ordinal);
        Assert.Contains("Changelog", metadata["releaseNotes"], StringComparison.Ordinal);
        Assert.NotEmpty(metadata["description"]);
    }

    [Theory]
    [InlineData("Factbook")]
    [InlineData("Factbook.BelarusChina")]
    public void Symbols_stand_in_a_package_of_their_own(string package)
    {
        using ZipArchive archive = feed.Open(package, "snupkg");

        Assert.Equal(
            Frameworks.Select(framework => $"lib/{framework}/{package}.pdb"),
            archive.Entries.Select(entry => entry.FullName).Where(IsContent).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_tool_brings_sqlite_for_the_platforms_of_the_sdk_and_the_licences_of_what_it_contains()
    {
        string[] content = ContentOf("Factbook.Tool");

        Assert.Contains("THIRD-PARTY-NOTICES.txt", content);
        Assert.DoesNotContain(content, name => name.EndsWith(".xml", StringComparison.Ordinal) && name.Contains("Factbook", StringComparison.Ordinal));
        Assert.Equal(
            [
                "linux-arm", "linux-arm64", "linux-musl-arm", "linux-musl-arm64", "linux-musl-x64", "linux-x64",
                "osx-arm64", "osx-x64", "win-arm64", "win-x64", "win-x86",
            ],
            content.Where(name => name.Contains("/native/", StringComparison.Ordinal)).Select(name => name.Split('/')[4]));
        Assert.InRange(new FileInfo(feed.PathOf("Factbook.Tool")).Length, 1, 12_000_000);
    }

    [Fact]
    public void The_same_sources_in_another_folder_and_time_zone_give_the_same_packages_and_assemblies()
    {
        string feedThere = Path.Combine(feed.Root, "another-feed");
        string sourcesThere = Path.Combine(feed.Root, "sources in another place");
        feed.PackTo(feedThere, feed.Sources, sourcesThere, timeZone: "Pacific/Kiritimati");

        Assert.All(Directory.EnumerateFiles(feed.Feed), file =>
        {
            feed.Record($"{Path.GetFileName(file)}: {new FileInfo(file).Length} bytes");
            AssertSameContent(file, Path.Combine(feedThere, Path.GetFileName(file)));
        });
        string[] assemblies = AssembliesIn(feed.Sources);
        Assert.Equal(Frameworks.Length, assemblies.Length);
        Assert.All(assemblies, assembly => Assert.Equal(
            File.ReadAllBytes(Path.Combine(feed.Sources, assembly)), File.ReadAllBytes(Path.Combine(sourcesThere, assembly))));
    }

    private static IEnumerable<string> MachineCodeOf(string package) =>
        Platforms.Select(platform => $"runtimes/{platform}/lib/net10.0/{package}.dll");

    private static string[] AssembliesIn(string sources) =>
    [
        .. Directory.EnumerateFiles(
                Path.Combine(sources, "src", "Factbook.BelarusChina", "bin"),
                "Factbook.BelarusChina.dll",
                SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(sources, file)),
    ];

    private static void AssertSameContent(string left, string right)
    {
        using ZipArchive one = ZipFile.OpenRead(left);
        using ZipArchive two = ZipFile.OpenRead(right);
        Assert.Equal(one.Entries.Select(entry => entry.FullName), two.Entries.Select(entry => entry.FullName));
        Assert.All(one.Entries, entry => Assert.Equal((entry.FullName, entry.Crc32), (entry.FullName, two.GetEntry(entry.FullName)!.Crc32)));
    }

    private string[] ContentOf(string package)
    {
        using ZipArchive archive = feed.Open(package);
        return [.. archive.Entries
            .Select(entry => entry.FullName)
            .Where(IsContent)
            .Order(StringComparer.Ordinal)];
    }

    // The packaging convention adds its own files to every package.
    private static bool IsContent(string name) =>
        !name.StartsWith("_rels/", StringComparison.Ordinal)
        && !name.StartsWith("package/", StringComparison.Ordinal)
        && !name.EndsWith(".nuspec", StringComparison.Ordinal)
        && name != "[Content_Types].xml";
}
