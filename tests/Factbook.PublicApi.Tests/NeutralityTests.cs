using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Xunit;

namespace Factbook.PublicApi.Tests;

/// <summary>The compiler, the generator and the run-time library serve any dataset and know none.</summary>
public sealed partial class NeutralityTests
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(
        typeof(NeutralityTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .First(attribute => attribute.Key == "ProjectDirectory").Value!,
        "..",
        ".."));

    [Theory]
    [InlineData("generators")]
    [InlineData("src/Factbook")]
    public void Nothing_names_the_countries_of_our_dataset(string folder)
    {
        string[] files = [.. SourcesIn(Path.Combine(Root, folder))];

        Assert.NotEmpty(files);
        Assert.DoesNotContain(files, file => Countries().IsMatch(Path.GetFileName(file)) || Countries().IsMatch(File.ReadAllText(file)));
    }

    [Fact]
    public void The_search_finds_what_it_looks_for() =>
        Assert.Contains(SourcesIn(Path.Combine(Root, "src")), file => Countries().IsMatch(File.ReadAllText(file)));

    private static IEnumerable<string> SourcesIn(string folder) => Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Where(file => Path.GetExtension(file) != ".png")
        .Where(file => !Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));

    [GeneratedRegex(@"Belarus|\bChina|China\b|Lukashenk|Beijing|Minsk", RegexOptions.IgnoreCase)]
    private static partial Regex Countries();
}
