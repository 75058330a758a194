using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Factbook.Tool.Tests.Support;
using Xunit;

namespace Factbook.Tool.Tests.Site;

/// <summary>The site of a dataset with more records than fit into a page.</summary>
public sealed class LargeSite : IDisposable
{
    public const int Events = 2500;

    private readonly Workspace _workspace = new();

    public LargeSite()
    {
        _workspace.With("schema.yaml", """
            id: https://example.org/big
            name: big
            title: Many events
            description: Events </script> of all kinds.
            version: 1.2.0
            default_range: string
            imports: [linkml:types, factbook:core]
            classes:
              Root: {tree_root: true, attributes: {sources: {range: Source, multivalued: true, inlined: true, inlined_as_list: true}, parties: {range: Party, multivalued: true, inlined: true, inlined_as_list: true}, events: {range: Event, multivalued: true, inlined: true, inlined_as_list: true}}}
              Party: {mixins: [Identified, Agent]}
              Event: {mixins: [Identified, Cited], attributes: {summary: {required: true}, when: {range: EdtfDate}, who: {range: Party}}}
            """);
        var data = new StringBuilder("""
            sources: [{id: src.s, title: A source, kind: academic, language: en, accessed: "2026-01-01", reading: whole}]
            parties: [{id: party.p, names: [{text: The party, language: en, kind: primary}]}]
            events:

            """);
        for (int i = 0; i < Events; i++)
        {
            data.Append($"  - {{id: event.e{i}, summary: Event number {i} of very many that bear a number of their own and are told apart by it as days are, when: \"{1990 + (i % 30)}-{1 + (i / 30 % 12):00}-{1 + (i / 360):00}\", who: party.p, cites: [{{source: src.s, locator: p {i}}}]}}\n");
        }

        _workspace.With("data.yaml", data.ToString());
        Outcome outcome = _workspace.Run("site", "DIR", "--out", "DIR/site");
        Assert.True(outcome.ExitCode == 0, outcome.Error);
    }

    /// <summary>The files by their paths.</summary>
    public IEnumerable<string> Files => _workspace.Files("site");

    public string Read(string path) => _workspace.Read("site/" + path);

    public long SizeOf(string path) => new FileInfo(_workspace.FullPath("site/" + path)).Length;

    public void Dispose() => _workspace.Dispose();
}

public sealed class LargeSiteTests(LargeSite site) : IClassFixture<LargeSite>
{
    private const int Longest = 300_000;

    [Fact]
    public void No_page_and_no_script_is_longer_than_loads_at_once() => Assert.All(
        site.Files.Where(file => file.EndsWith(".html", StringComparison.Ordinal) || file.EndsWith(".js", StringComparison.Ordinal)),
        file => Assert.True(site.SizeOf(file) <= Longest, $"{file}: {site.SizeOf(file)}"));

    [Theory]
    [InlineData("tables/events")]
    [InlineData("facts/party.p")]
    [InlineData("facts/src.s")]
    public void Every_record_stands_in_one_part_and_each_part_leads_to_the_next(string page)
    {
        string[] parts = [.. site.Files.Where(file => Regex.IsMatch(file, $"^{Regex.Escape(page)}(~[0-9]+)?\\.html$")).Order(StringComparer.Ordinal)];
        string[] linked =
        [
            .. parts.SelectMany(part => Regex.Matches(site.Read(part), "<(?:th scope=\"row\"|li)>.*?href=\"\\.\\./facts/(event\\.e[0-9]+)\\.html", RegexOptions.Singleline)
                .Select(match => match.Groups[1].Value)),
        ];

        Assert.True(parts.Length > 1);
        Assert.Equal(LargeSite.Events, linked.Length);
        Assert.Equal(LargeSite.Events, linked.Distinct().Count());
        string name = Path.GetFileName(page);
        Assert.Contains($"<a href=\"{name}~2.html\">next</a>", site.Read(page + ".html"), StringComparison.Ordinal);
        Assert.Contains($"<a href=\"{name}.html\">previous</a>", site.Read(page + "~2.html"), StringComparison.Ordinal);
        Assert.DoesNotContain(">next</a>", site.Read($"{page}~{parts.Length}.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_start_page_counts_by_year_what_it_cannot_draw_one_by_one()
    {
        string start = site.Read("index.html");

        Assert.Contains("How many there are in each year.", start, StringComparison.Ordinal);
        Assert.Contains("<title>1990: 84</title>", start, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"facts/event.e", start, StringComparison.Ordinal);
    }

    [Fact]
    public void The_index_of_the_search_comes_in_parts_that_hold_every_record()
    {
        string[] parts = [.. site.Files.Where(file => file.StartsWith("assets/search", StringComparison.Ordinal))];

        Assert.True(parts.Length > 1);
        Assert.Equal(LargeSite.Events, parts.Sum(part => Regex.Count(site.Read(part), "\"event\\.e[0-9]+\"")));
        Assert.All(parts, part => Assert.Matches($"\\], {parts.Length}\\);\n$", site.Read(part)));
    }

    [Fact]
    public void The_start_page_describes_the_dataset_in_the_words_of_schema_org()
    {
        string json = Regex.Match(site.Read("index.html"), "<script type=\"application/ld\\+json\">(.*?)</script>", RegexOptions.Singleline).Groups[1].Value;

        using var described = JsonDocument.Parse(json);
        Assert.Equal("Dataset", described.RootElement.GetProperty("@type").GetString());
        Assert.Equal("Events </script> of all kinds.", described.RootElement.GetProperty("description").GetString());
        Assert.Equal("1.2.0", described.RootElement.GetProperty("version").GetString());
        Assert.All(
            described.RootElement.GetProperty("distribution").EnumerateArray(),
            download => Assert.Contains(download.GetProperty("contentUrl").GetString()!, site.Files));
    }
}
