using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Factbook.Packages.Tests.Support;
using Xunit;

namespace Factbook.Packages.Tests;

/// <summary>Datasets that are not ours, made with the package alone.</summary>
[Collection(Packed.Name)]
public sealed partial class OwnDatasetTests(PackedFeed feed)
{
    private const string Properties = "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>";

    [Fact]
    public void The_sample_on_the_elements_builds_with_the_package_and_runs()
    {
        var consumer = new Consumer(
            feed, "Elements", Properties + "<RootNamespace>Chemistry</RootNamespace>", Consumer.Install(feed, "Factbook"));
        string sample = Path.Combine(Repository.Root, "samples", "Elements");
        Repository.CopyFolder(Path.Combine(sample, "data"), Path.Combine(consumer.Folder, "data"));
        consumer.Write("Program.cs", File.ReadAllText(Path.Combine(sample, "Program.cs")));

        consumer.Build().SucceededQuietly();

        Assert.Equal(
            """
            Chemical elements: 103 elements, version 1.0.0
            Fe: iron, number 26, 55.845 u, melts at 1808 K
            helium was discovered in 1895 in Sweden and United Kingdom
            14 elements were discovered in Sweden
            In the 1890s: Ar He Kr Ne Po Ra Rn Xe Ac
            Known in antiquity: Ag As Au Bi C Cu Fe Hg Pb S Sb Sn
            Source: Blue Obelisk Element Repository, row 2

            """,
            consumer.Run("net10.0").Output);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("src/Factbook/README.md")]
    public void What_a_readme_says_of_a_dataset_of_ones_own_is_so(string readme)
    {
        string name = "Moonlight." + (readme.Contains('/', StringComparison.Ordinal) ? "Package" : "Repository");
        var consumer = new Consumer(feed, name, Properties, Consumer.Install(feed, "Factbook"));
        foreach (Match file in YamlFile().Matches(File.ReadAllText(Path.Combine(Repository.Root, readme))))
        {
            consumer.Write(file.Groups["path"].Value, file.Groups["text"].Value);
        }

        consumer.Write("Program.cs", $"""
            using System;
            using System.Linq;
            using Factbook;
            using {name};

            Console.WriteLine(Moons.Io.Discovered);
            Console.WriteLine(Moons.ByDiscovered.In(EdtfDate.Parse("161X")).Single().Name);
            Console.WriteLine(Facts.Find("moon.io")!.Id);
            """);
        consumer.Build().SucceededQuietly();

        Assert.Equal("1610\nIo\nmoon.io\n", consumer.Run("net10.0").Output);
    }

    [Fact]
    public void A_library_of_facts_for_netstandard_builds_with_its_language_version()
    {
        Consumer consumer = new Consumer(
            feed, "OldShelf", "<TargetFramework>netstandard2.0</TargetFramework><LangVersion>11</LangVersion>", Consumer.Install(feed, "Factbook"));
        Repository.CopyFolder(Path.Combine(Repository.Root, "samples", "Elements", "data"), Path.Combine(consumer.Folder, "data"));

        consumer.Build().SucceededQuietly();

        Assert.True(File.Exists(Path.Combine(consumer.Folder, "bin", "Release", "netstandard2.0", "OldShelf.dll")));
    }

    [Fact]
    public void A_mistake_in_the_data_is_an_error_at_its_file_line_and_column()
    {
        Consumer consumer = new Consumer(feed, "Mistaken", Properties, Consumer.Install(feed, "Factbook"))
            .Write("Program.cs", "System.Console.WriteLine();");
        string sample = Path.Combine(Repository.Root, "samples", "Elements", "data");
        Repository.CopyFolder(sample, Path.Combine(consumer.Folder, "data"));
        string elements = File.ReadAllText(Path.Combine(sample, "elements.yaml"));
        consumer.Write("data/elements.yaml", elements.Replace("period: period.4", "period: period.44", StringComparison.Ordinal));
        int line = elements[..elements.IndexOf("period: period.4", StringComparison.Ordinal)].Count(character => character == '\n') + 1;

        string[] errors = consumer.Build().LinesWith("error FB");

        Assert.Contains(errors, error => error.Contains($"elements.yaml({line},13)", StringComparison.Ordinal));
        Assert.Contains(errors, error => error.Contains("period.44", StringComparison.Ordinal));
    }

    // A block of YAML whose first line is a comment with the path of the file.
    [GeneratedRegex("```yaml\n# (?<path>data/\\S+)\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex YamlFile();
}
