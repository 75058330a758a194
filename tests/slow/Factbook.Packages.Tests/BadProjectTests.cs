using System;
using System.IO;
using Factbook.Packages.Tests.Support;
using Xunit;

namespace Factbook.Packages.Tests;

/// <summary>What a project gets that installs Factbook and has no dataset, or not one that can be compiled.</summary>
[Collection(Packed.Name)]
public sealed class BadProjectTests(PackedFeed feed)
{
    private const string Schema = "data/schema.yaml";

    private const string SchemaText = """
        id: https://example.org/towns
        name: towns
        imports: [linkml:types]
        default_range: string
        classes:
          Dataset: {tree_root: true, attributes: {towns: {range: Town, multivalued: true, inlined: true, inlined_as_list: true}}}
          Town: {attributes: {id: {identifier: true}}}
        """;

    [Fact]
    public void Without_data_a_project_builds_in_silence()
    {
        CommandResult build = Project("NoData").Build().SucceededQuietly();

        Assert.Empty(build.LinesWith("Factbook compiles"));
    }

    [Fact]
    public void Data_without_a_schema_are_mentioned_once_and_left_alone()
    {
        CommandResult build = Project("Loose").Write("data/colours.yaml", "- red").Build().SucceededQuietly();

        string message = Assert.Single(build.LinesWith("Factbook compiles nothing"));
        Assert.EndsWith(
            "Factbook compiles nothing in Loose: the folder data has no schema.yaml. Add one, or set FactbookDataset to none.",
            message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_that_wants_no_dataset_says_none_and_hears_nothing()
    {
        CommandResult build = Project("None", "<FactbookDataset>none</FactbookDataset>")
            .Write("data/colours.yaml", "- red")
            .Build()
            .SucceededQuietly();

        Assert.Empty(build.LinesWith("Factbook compiles"));
    }

    [Fact]
    public void None_may_be_said_on_the_command_line()
    {
        CommandResult build = Project("NoneByOption")
            .Write(Schema, "no schema")
            .Build("-p:FactbookDataset=none")
            .SucceededQuietly();

        Assert.Empty(build.LinesWith("Factbook"));
    }

    [Fact]
    public void A_project_in_another_language_is_told_where_datasets_are_compiled()
    {
        var consumer = new Consumer(
            feed, "Sharp", "<TargetFramework>net10.0</TargetFramework><LangVersion></LangVersion>", Consumer.Install(feed, "Factbook"));
        File.Move(Path.Combine(consumer.Folder, "Sharp.csproj"), Path.Combine(consumer.Folder, "Sharp.vbproj"));

        string error = consumer.Write(Schema, "").Build().FailedWithOneError();

        Assert.Contains("FB0706: Factbook compiles datasets in C# projects, and this one is written in VB.", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("data/more.yml")]
    [InlineData("data/MORE.YAML")]
    public void Yaml_files_of_any_name_are_data(string path)
    {
        string name = "Named" + path.Length.ToString(System.Globalization.CultureInfo.InvariantCulture);
        string error = Project(name).Write(Schema, SchemaText).Write(path, "towns: [{id: a, sise: 1}]").Build().FailedWithOneError();

        Assert.Contains("FB0303: Town has no slot 'sise'.", error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_looks_like_data_and_is_left_out_is_mentioned()
    {
        CommandResult build = Project("LeftOut").Write(Schema, SchemaText).Write("data/towns.yaml.bak", "").Build().SucceededQuietly();

        Assert.Contains("towns.yaml.bak: data are files that end in .yaml or .yml.", Assert.Single(build.LinesWith("leaves out")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mode_of_the_schema_that_there_is_not_is_refused()
    {
        string error = Project("Modes", "<FactbookSchemaMode>lax</FactbookSchemaMode>").Write(Schema, SchemaText).Build().FailedWithOneError();

        Assert.Contains("FB0708: FactbookSchemaMode is strict or lenient, not 'lax'.", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dataset_that_is_asked_for_must_have_a_schema()
    {
        string error = Project("NoSchema", "<FactbookDataset>facts</FactbookDataset>")
            .Write("facts/colours.yaml", "- red")
            .Build()
            .FailedWithOneError();

        Assert.Contains("NoSchema.csproj", error, StringComparison.Ordinal);
        Assert.Contains("FB0703: The dataset folder 'facts' has no schema.yaml, which says what its facts are.", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dataset_that_is_asked_for_must_be_there()
    {
        string error = Project("Absent", "<FactbookDataset>fact</FactbookDataset>").Build().FailedWithOneError();

        Assert.Contains("FB0702: FactbookDataset names the folder 'fact', which is not there.", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_folders_are_two_datasets()
    {
        string error = Project("Both", "<FactbookDataset>moons;stars</FactbookDataset>").Build().FailedWithOneError();

        Assert.Contains(
            "FB0701: A project has one dataset, but FactbookDataset names several folders: moons;stars.", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_schema_in_the_folder_is_a_second_dataset()
    {
        string error = Project("Nested")
            .Write(Schema, "")
            .Write("data/stars/schema.yaml", "")
            .Build()
            .FailedWithOneError();

        Assert.Contains("FB0701: A project has one dataset, but the folder ", error, StringComparison.Ordinal);
        Assert.Contains(Path.Combine("data", "stars", "schema.yaml"), error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10")]
    [InlineData("7.3")]
    public void An_old_language_is_told_which_one_is_needed(string version)
    {
        string error = Project("Language." + version).Write(Schema, "").Build("-p:LangVersion=" + version).FailedWithOneError();

        Assert.Contains(
            $"FB0705: Factbook writes C# 11; set LangVersion to 11 or later in this project, not {version}.", error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_language_that_netstandard_projects_have_by_themselves_is_too_old()
    {
        string error = new Consumer(
                feed, "Standard", "<TargetFramework>netstandard2.0</TargetFramework><LangVersion></LangVersion><Nullable></Nullable>", Consumer.Install(feed, "Factbook"))
            .Write(Schema, "")
            .Build()
            .FailedWithOneError();

        Assert.Contains("FB0705", error, StringComparison.Ordinal);
        Assert.Contains("not 7.3.", error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_old_sdk_is_told_which_one_is_needed()
    {
        string error = Project("OldSdk").Write(Schema, "").Build("-p:NETCoreSdkVersion=7.0.410").FailedWithOneError();

        Assert.Contains(
            "FB0704: Factbook compiles datasets with the .NET SDK 8.0.100 or later; this is 7.0.410.", error, StringComparison.Ordinal);
    }

    private Consumer Project(string name, string properties = "") => new Consumer(
            feed, name, "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>" + properties, Consumer.Install(feed, "Factbook"))
        .Write("Program.cs", "System.Console.WriteLine();");
}
