using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Factbook.Packages.Tests.Support;
using Xunit;

namespace Factbook.Packages.Tests.Tool;

/// <summary>What the command exports, read by the programs of others.</summary>
[Collection(Packed.Name)]
public sealed partial class OtherProgramsTests(PackedFeed feed)
{
    private readonly InstalledTool _tool = InstalledTool.From(feed);

    [Fact]
    public void A_validator_of_json_schema_accepts_every_record_and_rejects_each_with_a_mistake()
    {
        if (NodePrograms.For(feed) is not { } node)
        {
            return;
        }

        CommandResult run = node.Run("schemas", Export("json-schema"), Export("jsonl")).Succeeded();

        int[] counts = [.. Number().Matches(run.Output).Select(match => int.Parse(match.Value, null))];
        Assert.True(counts[0] > 500 && counts[1] > 10 * counts[0], run.Output);
        feed.Record("ajv: " + run.Output);
    }

    [Fact]
    public void A_reader_of_data_packages_follows_every_foreign_key()
    {
        if (NodePrograms.For(feed) is not { } node)
        {
            return;
        }

        CommandResult run = node.Run("datapackage", Export("csv")).Succeeded();

        Assert.Matches("^[0-9]+ resources, [0-9]+ rows, [1-9][0-9]+ foreign keys\n$", run.Output);
        feed.Record("datapackage: " + run.Output);
    }

    [Fact]
    public void A_reader_of_data_packages_finds_a_reference_that_leads_nowhere()
    {
        if (NodePrograms.For(feed) is not { } node)
        {
            return;
        }

        string spoilt = Export("csv", "spoilt-csv");
        string visits = Path.Combine(spoilt, "visits.csv");
        File.WriteAllText(visits, File.ReadAllText(visits).Replace("country.cn", "country.nowhere", StringComparison.Ordinal));

        CommandResult run = node.Run("datapackage", spoilt);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Foreign key", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Duckdb_counts_and_adds_up_what_the_typed_facts_give_and_runs_the_queries_of_the_docs()
    {
        if (NodePrograms.For(feed) is not { } node)
        {
            return;
        }

        Export("csv");
        Export("jsonl");
        Export("parquet", "facts/year=2025");
        string[] queries = Blocks("sql");
        File.WriteAllLines(_tool.PathOf("queries.sql"), queries);
        Consumer typed = new Consumer(
                feed, "Figures", "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>", Consumer.Install(feed, "Factbook.BelarusChina"))
            .WithProgram("Figures");
        typed.Build().SucceededQuietly();

        string[] lines = node.Run("duckdb", _tool.Folder, _tool.PathOf("queries.sql")).Succeeded().Output.TrimEnd('\n').Split('\n');

        string[] figures = typed.Run("net10.0").Output.TrimEnd('\n').Split('\n');
        Assert.Equal(figures, lines[..figures.Length]);
        Assert.Equal(string.Concat(queries).Count(letter => letter == ';'), lines.Length - figures.Length);
        Assert.All(lines[figures.Length..], line => Assert.Matches("^[1-9][0-9]* rows: SELECT", line));
    }

    [Fact]
    public void The_shell_of_sqlite_finds_the_database_whole_and_runs_the_join_of_the_docs()
    {
        if (CommandLine.Find("sqlite3") is null)
        {
            feed.Record("sqlite3: NOT RUN, because it is not installed (apt-get install sqlite3).");
            return;
        }

        string lines = Assert.Single(Blocks("sh"), block => block.Contains("sqlite3", StringComparison.Ordinal));
        string joined = _tool.Shell(lines).Succeeded().Output;

        Assert.Contains("visit.2023.01|Lukashenka Visits China\n", joined, StringComparison.Ordinal);
        Assert.Equal("ok\n", _tool.Shell("sqlite3 facts.db 'PRAGMA integrity_check'").Succeeded().Output);
        Assert.Equal("", _tool.Shell("sqlite3 facts.db 'PRAGMA foreign_key_check'").Succeeded().Output);
        Assert.NotEqual(0, _tool.Shell(
            "sqlite3 facts.db \"PRAGMA foreign_keys = ON; UPDATE visits SET to_country = 'country.nowhere'\"").ExitCode);
    }

    private string Export(string format, string? folder = null)
    {
        string path = _tool.PathOf(folder ?? format);
        _tool.Run("export", "data/belarus-china", "--to", format, "--out", path, "--force").Succeeded();
        return path;
    }

    private static string[] Blocks(string language) =>
    [
        .. Regex.Matches(
                File.ReadAllText(Path.Combine(Repository.Root, "docs", "scaling.md")), $"```{language}\n(.*?)```", RegexOptions.Singleline)
            .Select(match => match.Groups[1].Value),
    ];

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();
}
