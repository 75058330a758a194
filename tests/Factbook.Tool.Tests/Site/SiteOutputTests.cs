using System;
using System.IO;
using Factbook.Tool.Tests.Support;
using Xunit;
using static System.StringComparison;

namespace Factbook.Tool.Tests.Site;

public sealed class SiteOutputTests : IDisposable
{
    private readonly Workspace _workspace = new Workspace().WithMoons();

    [Fact]
    public void Data_with_errors_give_the_errors_of_a_check_and_no_site()
    {
        _workspace.With("more.yaml", "moons: [{id: moon.x, name: X}]\n");

        Outcome outcome = Site();

        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal("", outcome.Output);
        Assert.Equal(_workspace.Run("check", "DIR").Output, outcome.Error);
        Assert.False(Directory.Exists(_workspace.FullPath("out")));
    }

    [Fact]
    public void A_folder_with_a_site_is_replaced_by_force_alone()
    {
        Site();
        _workspace.With("out/facts/moon.gone.html", "");

        Assert.Equal(new Outcome(2, "", "factbook: 'DIR/out' exists; --force replaces it.\n"), Site());
        Assert.Equal(0, Site("--force").ExitCode);
        Assert.DoesNotContain("facts/moon.gone.html", _workspace.Files("out"));
    }

    [Theory]
    [InlineData("out/thesis.txt", "thesis.txt")]
    [InlineData("out/facts/thesis.txt", "facts")]
    [InlineData("out/thesis/index.html", "thesis")]
    public void A_folder_with_files_of_others_is_not_replaced_even_by_force(string path, string named)
    {
        _workspace.With(path, "years of work");

        Assert.Equal(
            new Outcome(2, "", $"factbook: 'DIR/out' holds '{named}', which no export wrote; it is not replaced.\n"),
            Site("--force"));
        Assert.Equal(2, Site().ExitCode);
        Assert.Equal("years of work", _workspace.Read(path));
    }

    [Fact]
    public void An_empty_folder_is_as_good_as_none()
    {
        Directory.CreateDirectory(_workspace.FullPath("out"));

        Assert.Equal(0, Site().ExitCode);
    }

    [Fact]
    public void Markup_in_data_shows_as_text()
    {
        _workspace.With("moons.yaml", Moons.Data
            .Replace("name: Europa", "name: \"<script>alert('x')</script>\"", Ordinal)
            .Replace("title_en: An atlas", "title_en: \"A\\\" onclick=\\\"alert(1)\", note: \"<img src=x>\"", Ordinal)
            .Replace("text: Simon Marius", "text: \"<b>Simon</b>\\u0001\"", Ordinal));

        Assert.Equal(0, Site().ExitCode);
        foreach (string file in Array.FindAll(_workspace.Files("out"), path => path.EndsWith(".html", Ordinal)))
        {
            string page = _workspace.Read("out/" + file);
            Assert.DoesNotContain("<script>", page, Ordinal);
            Assert.DoesNotContain("<img", page, Ordinal);
            Assert.DoesNotContain("<b>", page, Ordinal);
            Assert.DoesNotContain("\" onclick", page, Ordinal);
        }

        Assert.Contains(
            "<h1>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;</h1>",
            _workspace.Read("out/facts/moon.europa.html"),
            Ordinal);
    }

    [Fact]
    public void An_amount_of_any_size_has_a_page()
    {
        _workspace.With("moons.yaml", Moons.Data
            .Replace("421.70", "7922816251426433759354395033", Ordinal)
            .Replace("unit_multiplier: 3", "unit_multiplier: 1", Ordinal));

        Assert.Equal(new Outcome(0, "7 records on 15 pages: DIR/out/index.html\n", ""), Site());
    }

    [Fact]
    public void Only_addresses_of_pages_become_links()
    {
        _workspace.With("moons.yaml", Moons.Data.Replace("https://example.org/atlas", "javascript:alert(1)", Ordinal));

        Assert.Equal(0, Site().ExitCode);
        Assert.DoesNotContain("href=\"javascript", _workspace.Read("out/facts/src.atlas.html"), Ordinal);
        Assert.Contains(">javascript:alert(1)", _workspace.Read("out/facts/src.atlas.html"), Ordinal);
    }

    [Fact]
    public void Ids_of_any_letters_have_pages_of_their_own()
    {
        _workspace
            .With("schema.yaml", Moons.SchemaWith("marks", "Mark", "{attributes: {id: {identifier: true}, name: {}}}"))
            .With("marks.yaml", "marks: [{id: \"../../A b\", name: First}, {id: ../../a b, name: Second}]\n");

        Assert.Equal(0, Site().ExitCode);
        Assert.Contains("<h1>First</h1>", _workspace.Read("out/facts/~2e.~2f..~2f~41~20b.html"), Ordinal);
        Assert.Contains("<h1>Second</h1>", _workspace.Read("out/facts/~2e.~2f..~2fa~20b.html"), Ordinal);
    }

    public void Dispose() => _workspace.Dispose();

    private Outcome Site(params string[] more) => _workspace.Run(["site", "DIR", "--out", "DIR/out", .. more]);
}
