using System;
using System.IO;
using Factbook.Packages.Tests.Support;
using Xunit;

namespace Factbook.Packages.Tests;

[Collection(Packed.Name)]
public sealed class RuntimeTests(PackedFeed feed)
{
    [Theory]
    [InlineData("net8.0")]
    [InlineData("net9.0")]
    [InlineData("net10.0")]
    public void A_program_for_a_framework_shows_the_facts(string framework)
    {
        Consumer consumer = Program("On." + framework, $"""
            <OutputType>Exe</OutputType>
            <TargetFramework>{framework}</TargetFramework>
            <RollForward>Major</RollForward>
            """);

        consumer.Build().SucceededQuietly();
        CommandResult run = consumer.Run(framework);

        Expected.AssertShownBy(run);
        feed.Record($"{framework}: {run.Errors}");
    }

    [Theory]
    [InlineData("net10.0", "runtimes")]
    [InlineData("net8.0", "net8.0")]
    public void A_program_runs_machine_code_where_the_packages_have_it(string framework, string folder)
    {
        Consumer consumer = new Consumer(feed, "Code." + framework, $"""
            <OutputType>Exe</OutputType>
            <TargetFramework>{framework}</TargetFramework>
            <RollForward>Major</RollForward>
            """, Consumer.Install(feed, "Factbook.BelarusChina"))
            .Write("Program.cs", """
                using System;
                using System.IO;

                foreach (Type type in new[] { typeof(Factbook.EdtfDate), typeof(Factbook.BelarusChina.Visits) })
                {
                    string folder = Path.GetDirectoryName(type.Assembly.Location)!;
                    Console.WriteLine(folder.Contains("runtimes") ? "runtimes" : Path.GetFileName(folder));
                }
                """);

        consumer.Build().SucceededQuietly();

        Assert.Equal([folder, folder], consumer.Run(framework).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Nothing_of_the_packages_waits_for_the_jit_before_the_first_fact()
    {
        Consumer consumer = new Consumer(
            feed,
            "Waiting",
            "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>",
            Consumer.Install(feed, "Factbook.BelarusChina"))
            .Write("Program.cs", """
                Factbook.BelarusChina.Visit visit = Factbook.BelarusChina.Visits.Get("visit.2023.01");
                System.Console.WriteLine(visit.Summary);
                System.Console.WriteLine(visit.When);
                """);

        consumer.Build().SucceededQuietly();
        string[] compiled = consumer.CompiledByTheJit("net10.0");

        Assert.Contains(compiled, line => line.Contains("Program:<Main>$", StringComparison.Ordinal));
        Assert.DoesNotContain(compiled, line => line.Contains("Factbook.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_library_for_netstandard_shows_the_facts_to_a_program_on_mono()
    {
        new Consumer(
            feed, "Shelf", "<TargetFramework>netstandard2.0</TargetFramework>", Consumer.Install(feed, "Factbook.BelarusChina"))
            .Write("Shelf.cs", """
                using Factbook.BelarusChina;

                public static class Shelf
                {
                    public static string FirstVisit => Visits.Get("visit.2023.01").Id;
                }
                """);
        Consumer program = new Consumer(
            feed,
            "OnMono",
            "<OutputType>Exe</OutputType><TargetFramework>net472</TargetFramework>",
            """
            <PackageReference Include="Microsoft.NETFramework.ReferenceAssemblies" Version="1.0.3" PrivateAssets="all" />
            <ProjectReference Include="../Shelf/Shelf.csproj" />
            """).WithProgram("SameFacts");

        program.Build().SucceededQuietly();
        if (CommandLine.Find("mono") is not { } mono)
        {
            feed.Record("net472: built but NOT RUN, because mono is not installed (apt-get install mono-devel).");
            return;
        }

        CommandResult run = program.RunFile(mono, Path.Combine(program.Folder, "bin", "Release", "net472", "OnMono.exe"));
        Expected.AssertShownBy(run);
        feed.Record($"net472 on mono: {run.Errors}");
    }

    private Consumer Program(string name, string properties) =>
        new Consumer(feed, name, properties, Consumer.Install(feed, "Factbook.BelarusChina")).WithProgram("SameFacts");
}
