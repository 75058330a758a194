using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using Factbook.Tool.Tests.Support;
using Jint;
using Xunit;
using static System.StringComparison;

namespace Factbook.Tool.Tests.Site;

public sealed class WholeSiteTests(WholeSite sites) : IClassFixture<WholeSite>
{
    private const int LargestPage = 300_000;

    [Theory]
    [InlineData("belarus-china")]
    [InlineData("elements")]
    public void Every_link_inside_the_site_leads_to_a_file_and_to_its_anchor(string site)
    {
        IReadOnlyDictionary<string, string> files = sites.Files(site);
        Dictionary<string, HashSet<string>> anchors =
            files.ToDictionary(file => file.Key, file => WholeSite.Values(file.Value, "id").ToHashSet());

        string[] dead =
        [
            .. from page in sites.Pages(site)
               from link in WholeSite.Values(page.Text, "href").Concat(WholeSite.Values(page.Text, "src")).Distinct()
               where !link.Contains(':', Ordinal)
               let target = new Uri(new Uri("site:///" + page.Path), link)
               let path = target.AbsolutePath.TrimStart('/')
               let anchor = Uri.UnescapeDataString(target.Fragment.TrimStart('#'))
               where !files.ContainsKey(path) || (anchor.Length > 0 && !anchors[path].Contains(anchor))
               select $"{page.Path}: {link}",
        ];

        Assert.Empty(dead);
    }

    [Theory]
    [InlineData("belarus-china")]
    [InlineData("elements")]
    public void Nothing_is_loaded_from_elsewhere_and_nothing_needs_a_lax_policy(string site)
    {
        foreach ((string path, string text) in sites.Pages(site))
        {
            Assert.All(
                Regex.Matches(text, "<(script|link|img|iframe|object|source)[^>]*>").Select(match => match.Value),
                tag => Assert.DoesNotMatch("(src|href)=\"(https?:|//)", tag));
            Assert.DoesNotMatch("<style|<script(?![^>]* src=| type=\"application/ld\\+json\")", text);
            Assert.False(Regex.IsMatch(text, "<[^>]* (style|on[a-z]+)=\""), path);
            Assert.Contains("\"Content-Security-Policy\" content=\"default-src &#39;none&#39;;", text, Ordinal);
        }

        IReadOnlyDictionary<string, string> files = sites.Files(site);
        Assert.DoesNotMatch("url\\(|@import", files["assets/site.css"]);
        Assert.DoesNotMatch("fetch\\(|XMLHttpRequest|https?:|innerHTML|eval\\(", files["assets/site.js"]);
    }

    [Theory]
    [InlineData("belarus-china")]
    [InlineData("elements")]
    public void No_page_is_larger_than_300_kilobytes(string site) =>
        Assert.DoesNotContain(sites.Pages(site), page => sites.Size(site, page.Path) > LargestPage);

    [Theory]
    [InlineData("belarus-china")]
    [InlineData("elements")]
    public void Ids_inside_a_page_occur_once(string site) => Assert.All(
        sites.Pages(site), page => Assert.Distinct(WholeSite.Values(page.Text, "id")));

    [Fact]
    public void Two_runs_give_the_same_bytes()
    {
        sites.Write(Workspace.BelarusChina, "again");

        Assert.Equal(sites.Files("belarus-china"), sites.Files("again"));
    }

    [Fact]
    public void Every_script_can_be_parsed() => Assert.All(
        sites.Files("elements").Where(file => file.Key.EndsWith(".js", Ordinal)),
        file => Engine.PrepareScript(file.Value, file.Key));

    [Fact]
    public void Every_record_has_a_page()
    {
        IReadOnlyDictionary<string, string> files = sites.Files("elements");

        foreach (string table in new[] { "sources", "periods", "countries", "elements" })
        {
            JsonElement[] records = [.. JsonDocument.Parse(files[$"data/{table}.json"]).RootElement.EnumerateArray()];
            Assert.NotEmpty(records);
            Assert.All(
                records, record => Assert.Contains($"facts/{record.GetProperty("id").GetString()}.html", files.Keys));
            Assert.Equal(records.Length, Regex.Count(files[$"tables/{table}.html"], "<th scope=\"row\">"));
        }
    }
}
