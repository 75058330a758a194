using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Factbook.Packages.Tests.Support;
using Xunit;

namespace Factbook.Packages.Tests;

/// <summary>A project with a table above two megabytes, which the compiler embeds from a file that the generator writes meanwhile.</summary>
[Collection(Packed.Name)]
public sealed class LargeTableTests(PackedFeed feed)
{
    private const int Rows = 24_000;

    [Fact]
    public void A_build_without_a_change_is_skipped_and_an_edit_is_built()
    {
        Consumer consumer = Project("Edited");
        Assert.Equal("24000 rows, note 7 of a street: first\n", BuildAndRun(consumer));
        (DateTime, DateTime) built = Times(consumer);

        Assert.Equal("24000 rows, note 7 of a street: first\n", BuildAndRun(consumer));
        Assert.Equal(built, Times(consumer));

        Assert.Equal("24000 rows, note 7 of a street: second\n", BuildAndRun(WithRows(consumer, "second")));
        Assert.NotEqual(built, Times(consumer));
    }

    [Fact]
    public void A_file_that_is_gone_is_written_again()
    {
        Consumer consumer = Project("Gone");
        consumer.Build().SucceededQuietly();
        File.Delete(Resource(consumer));

        Assert.Equal("24000 rows, note 7 of a street: first\n", BuildAndRun(consumer));
        Assert.True(new FileInfo(Resource(consumer)).Length > 2 << 20);
        Assert.Equal(["Factbook.facts"], Directory.EnumerateFiles(Path.GetDirectoryName(Resource(consumer))!, "Factbook.facts*").Select(Path.GetFileName));
    }

    [Fact]
    public void An_editor_writes_nothing_and_leaves_the_next_build_nothing_to_do()
    {
        string[] look =
        [
            "-t:Compile", "-t:CoreCompile", "-p:DesignTimeBuild=true", "-p:BuildingProject=false", "-p:SkipCompilerExecution=true",
            "-p:ProvideCommandLineArgs=true",
        ];
        Consumer consumer = Project("Looked");
        consumer.Build("-t:Restore").SucceededQuietly();
        consumer.Build(["--no-restore", .. look]).SucceededQuietly();
        Assert.False(File.Exists(Resource(consumer)));
        consumer.Build().SucceededQuietly();
        (DateTime, DateTime) built = Times(consumer);

        consumer.Build(["--no-restore", .. look]).SucceededQuietly();
        consumer.Build().SucceededQuietly();

        Assert.Equal(built, Times(consumer));
    }

    [Fact]
    public void Cleaning_takes_the_file_away()
    {
        Consumer consumer = Project("Cleaned");
        consumer.Build().SucceededQuietly();

        consumer.Build("-t:Clean").SucceededQuietly();

        Assert.False(File.Exists(Resource(consumer)));
    }

    [Fact]
    public void A_program_in_one_trimmed_file_has_its_facts()
    {
        Consumer consumer = Project("Single");

        consumer.Publish("-p:UseAppHost=true", "-p:PublishSingleFile=true", "-p:PublishTrimmed=true", "--self-contained").SucceededQuietly();

        Assert.Equal("24000 rows, note 7 of a street: first\n", consumer.RunPublished().Output);
    }

    [Fact]
    public void Each_framework_of_a_library_has_a_resource_of_its_own()
    {
        Consumer consumer = WithRows(
            new Consumer(
                feed, "ShelfOfTwo", "<TargetFrameworks>netstandard2.0;net8.0</TargetFrameworks><LangVersion>11</LangVersion>", Consumer.Install(feed, "Factbook")),
            "first");

        consumer.Build().SucceededQuietly();

        Assert.All(["netstandard2.0", "net8.0"], framework => Assert.True(new FileInfo(
            Path.Combine(consumer.Folder, "obj", "Release", framework, "Factbook.facts")).Length > 2 << 20));
    }

    private Consumer Project(string name) => WithRows(
        new Consumer(feed, name, "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>", Consumer.Install(feed, "Factbook")).Write("Program.cs", $$"""
            using System;
            using {{name}};

            Console.WriteLine($"{Streets.Count} rows, {Streets.Get("street.00007").Note}");
            """),
        "first");

    private static Consumer WithRows(Consumer consumer, string word) => consumer
        .Write("data/schema.yaml", """
            id: https://example.org/streets
            name: streets
            imports: [linkml:types]
            classes:
              Root: {tree_root: true, attributes: {streets: {range: Street, multivalued: true, inlined_as_list: true}}}
              Street:
                attributes:
                  id: {identifier: true, range: string}
                  note: {range: string, required: true}
            """)
        .Write("data/streets.yaml", "streets:\n" + string.Concat(Enumerable.Range(0, Rows).Select(i => string.Create(
            CultureInfo.InvariantCulture,
            $"  - {{id: street.{i:D5}, note: \"note {i} of a street: {(i == 7 ? word : new string('x', 80))}\"}}\n"))));

    private static string BuildAndRun(Consumer consumer)
    {
        consumer.Build().SucceededQuietly();
        return consumer.Run("net10.0").Output;
    }

    private static string Resource(Consumer consumer) => BuiltFile(consumer, "Factbook.facts");

    private static (DateTime Resource, DateTime Assembly) Times(Consumer consumer) =>
        (File.GetLastWriteTimeUtc(Resource(consumer)), File.GetLastWriteTimeUtc(BuiltFile(consumer, consumer.Name + ".dll")));

    private static string BuiltFile(Consumer consumer, string name) => Path.Combine(consumer.Folder, "obj", "Release", "net10.0", name);
}
