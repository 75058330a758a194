using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml.Linq;
using Xunit;

namespace Factbook.Packages.Tests.Support;

/// <summary>
/// A temporary folder with the packages, packed from a clean copy of the sources, and an empty package cache. Beside the feed of
/// these packages, consumers use the sources that the machine is configured for.
/// </summary>
public sealed class PackedFeed : IDisposable
{
    private readonly List<string> _measurements = [];
    private readonly Dictionary<Type, object> _made = [];

    /// <summary>Packs all packages.</summary>
    public PackedFeed()
    {
        Root = Directory.CreateTempSubdirectory("factbook-packages-").FullName;
        Feed = Path.Combine(Root, "feed");
        Variables = new Dictionary<string, string> { ["NUGET_PACKAGES"] = Path.Combine(Root, "cache") };
        Sources = Path.Combine(Root, "sources");
        PackTo(Feed, Repository.Root, Sources);
        File.WriteAllText(
            Path.Combine(Root, "nuget.config"),
            $"""<configuration><packageSources><add key="packed" value="{Feed}" /></packageSources></configuration>""");
        Version = NuspecOf("Factbook").Descendants().First(element => element.Name.LocalName == "version").Value;
    }

    /// <summary>The temporary folder.</summary>
    public string Root { get; }

    /// <summary>The folder of the packages.</summary>
    public string Feed { get; }

    /// <summary>The copy of the sources that the packages are made from; the checkout may change meanwhile.</summary>
    public string Sources { get; }

    /// <summary>The version of the packages.</summary>
    public string Version { get; }

    /// <summary>The environment that consumers are built in.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; }

    /// <summary>Packs all packages from a copy of the sources.</summary>
    public void PackTo(string feed, string original, string sources, string timeZone = "UTC")
    {
        var variables = new Dictionary<string, string>(Variables) { ["TZ"] = timeZone };
        Directory.CreateDirectory(sources);
        Repository.CopySources(original, sources);
        foreach (string project in new[] { "Factbook", "Factbook.BelarusChina", "Factbook.Tool" })
        {
            CommandLine.Run(
                    sources, variables, "dotnet", "pack", $"src/{project}", "-c", "Release", "-o", feed, "-nologo", "-p:UseSharedCompilation=false")
                .SucceededQuietly();
        }
    }

    /// <summary>Opens a package.</summary>
    public ZipArchive Open(string package, string extension = "nupkg") => ZipFile.OpenRead(PathOf(package, extension));

    /// <summary>The file of a package.</summary>
    public string PathOf(string package, string extension = "nupkg") => Directory
        .EnumerateFiles(Feed, $"{package}.*.{extension}")
        .Single(file => char.IsAsciiDigit(Path.GetFileName(file)[package.Length + 1]));

    /// <summary>The manifest of a package.</summary>
    public XDocument NuspecOf(string package)
    {
        using ZipArchive archive = Open(package);
        using Stream stream = archive.GetEntry(package + ".nuspec")!.Open();
        return XDocument.Load(stream);
    }

    /// <summary>Makes what several tests use when the first of them asks for it; the tests run one after another.</summary>
    public T Once<T>(Func<T> make)
        where T : class
    {
        if (!_made.TryGetValue(typeof(T), out object? made))
        {
            made = make();
            _made.Add(typeof(T), made);
        }

        return (T)made;
    }

    /// <summary>Notes what was measured, or not run; the build shows it after the tests.</summary>
    public void Record(string measurement) => _measurements.Add(measurement.Trim());

    /// <summary>Removes the folder, and leaves the measurements beside the tests.</summary>
    public void Dispose()
    {
        File.WriteAllLines(Path.Combine(AppContext.BaseDirectory, "measurements.txt"), _measurements);
        Directory.Delete(Root, recursive: true);
    }
}

/// <summary>The tests that share the packages; they run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class Packed : ICollectionFixture<PackedFeed>
{
    /// <summary>The name of the collection.</summary>
    public const string Name = "packed";
}
