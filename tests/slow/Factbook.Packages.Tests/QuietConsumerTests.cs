using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Factbook.Packages.Tests.Support;
using Xunit;

namespace Factbook.Packages.Tests;

/// <summary>What using the facts does not do: load a generator, open a file, build a table.</summary>
[Collection(Packed.Name)]
public sealed partial class QuietConsumerTests(PackedFeed feed)
{
    private const string Properties = "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>";

    [Fact]
    public void The_compiler_of_a_consumer_loads_the_analyzer_but_no_generator_and_sees_no_data()
    {
        CommandResult build = Program("Quiet", "SameFacts").Build("-v:detailed").Succeeded();

        string[] analyzers = [.. AnalyzerArgument().Matches(build.Output).Select(match => Path.GetFileName(match.Value)).Distinct()];
        Assert.NotEmpty(analyzers);
        Assert.Equal(
            ["Factbook.Analyzers.CodeFixes.dll", "Factbook.Analyzers.dll"],
            analyzers
                .Where(file => file.StartsWith("Factbook", StringComparison.Ordinal) || file.StartsWith("Yaml", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal));
        Assert.DoesNotContain("/additionalfile:", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Identifiers_are_checked_where_the_facts_are_used()
    {
        Consumer consumer = new Consumer(feed, "Checked", Properties, Consumer.Install(feed, "Factbook.BelarusChina")).Write(
            "Program.cs",
            """
            using Factbook.BelarusChina;
            System.Console.WriteLine(Persons.Get("person.lukashenko"));
            System.Console.WriteLine(Meetings.Get("meeting.2023.05"));
            """);

        CommandResult build = consumer.Build();

        Assert.Contains(build.LinesWith("error FB0801"), line =>
            line.Contains("Program.cs(2,", StringComparison.Ordinal) && line.Contains("'person.lukashenka'", StringComparison.Ordinal));
        Assert.Contains(build.LinesWith("warning FB0802"), line => line.Contains("'meeting.2023.04'", StringComparison.Ordinal));
    }

    [Fact]
    public void A_running_program_opens_no_file_of_ours_but_the_assemblies()
    {
        if (CommandLine.Find("strace") is not { } strace)
        {
            feed.Record("NOT RUN, because strace is not installed (apt-get install strace).");
            return;
        }

        Consumer consumer = Program("Traced", "SameFacts");
        consumer.Build().Succeeded();
        string trace = Path.Combine(consumer.Folder, "trace.txt");
        string program = Path.Combine(consumer.Folder, "bin", "Release", "net10.0", "Traced.dll");
        consumer.RunFile(strace, "-f", "-e", "trace=open,openat", "-o", trace, "dotnet", program);

        string[] opened = [.. File.ReadLines(trace)
            .Select(line => OpenedFile().Match(line))
            .Where(match => match.Success && match.Value.StartsWith(feed.Root, StringComparison.Ordinal))
            .Select(match => Path.GetFileName(match.Value))
            .Where(name => !name.StartsWith("Traced.", StringComparison.Ordinal) && Path.HasExtension(name))
            .Distinct()
            .Order(StringComparer.Ordinal)];
        Assert.Equal(["Factbook.BelarusChina.dll", "Factbook.dll"], opened);
    }

    [Fact]
    public void Looking_one_fact_up_builds_no_table()
    {
        Consumer consumer = Program("OneFact", "OneFact");
        consumer.Build().Succeeded();
        long[] figures = [.. consumer.Run("net10.0").Output.Split(' ').Select(long.Parse)];
        (long one, long visits, long all, long facts) = (figures[0], figures[1], figures[2], figures[3]);

        feed.Record($"the first of {visits} visits: {one} bytes; a walk through all {facts} facts: {all} bytes");
        // A record, a slot for each fact of its table, and nothing for any other table.
        Assert.InRange(one, 1, 1024 + (visits * 8));
        Assert.True(all > 50 * one, $"{one} bytes for one fact, {all} bytes for all");
    }

    private Consumer Program(string name, string program) =>
        new Consumer(feed, name, Properties, Consumer.Install(feed, "Factbook.BelarusChina")).WithProgram(program);

    [GeneratedRegex(@"(?<=/analyzer:)\S+")]
    private static partial Regex AnalyzerArgument();

    [GeneratedRegex("(?<=open(at)?\\([^\"]*\")[^\"]+(?=\"[^=]*= [0-9])")]
    private static partial Regex OpenedFile();
}
