using System;
using System.Linq;
using System.Text.RegularExpressions;
using Factbook.Tool.Tests.Support;
using Xunit;

namespace Factbook.Tool.Tests.Site;

public sealed class PageTests : IDisposable
{
    private readonly Workspace _workspace = new Workspace().WithMoons();

    [Fact]
    public void The_command_says_what_it_wrote()
    {
        Outcome outcome = _workspace.Run("site", "DIR", "--out", "DIR/out");

        Assert.Equal(new Outcome(0, "7 records on 15 pages: DIR/out/index.html\n", ""), outcome);
    }

    [Fact]
    public void The_start_page_says_what_the_dataset_is_and_how_sure()
    {
        string text = Text("index.html");

        Assert.Contains("Moons of the planets A few moons, for tests.", text, StringComparison.Ordinal);
        Assert.Contains("7 records 2 sources 1 disputes 1.2.0 version 3 January 2026 last read", text, StringComparison.Ordinal);
        Assert.Contains("Sources differ, one is followed 1 50%", text, StringComparison.Ordinal);
        Assert.Contains("The passage is named 1 50%", text, StringComparison.Ordinal);
        Assert.Contains("Academic 2 100%", text, StringComparison.Ordinal);
        Assert.Contains("To cite it Moons of the planets. Version 1.2.0.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fact_page_shows_every_slot_with_its_meaning_and_what_bears_it_out()
    {
        string page = Page("facts/moon.io.html");
        string text = Text("facts/moon.io.html");

        Assert.Contains("<span class=\"meaning\" role=\"tooltip\" id=\"about-shape\">What it looks like.</span>", page, StringComparison.Ordinal);
        Assert.Contains("name The usual name. Io [1]", text, StringComparison.Ordinal);
        Assert.Contains("distance From the planet. about 421.70 thousand km 421 700 km [2]", text, StringComparison.Ordinal);
        Assert.Contains("An atlas, p 12 (Simon Marius, 1990). Bears out name.", text, StringComparison.Ordinal);
        Assert.Contains("Ein Brief (known by an excerpt). Bears out the whole record.", text, StringComparison.Ordinal);
        Assert.Contains("<a href=\"../facts/src.atlas.html#at-p-12\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Rival_claims_stand_side_by_side_with_the_pick_and_its_reason()
    {
        foreach (string path in new[] { "facts/moon.io.html", "facts/dispute.io.html", "disputes.html" })
        {
            string text = Text(path);

            Assert.Contains("Followed: galileo 8 January 1610 Galileo Galilei asserts An atlas, p 12", text, StringComparison.Ordinal);
            Assert.Contains("Rival: marius December 1609 Simon Marius asserts Ein Brief", text, StringComparison.Ordinal);
            Assert.Contains("Followed: galileo, primary record. The log book was printed first.", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void References_lead_both_ways()
    {
        Assert.Contains("partner The moon it is in resonance with. Europa", Text("facts/moon.io.html"), StringComparison.Ordinal);
        Assert.Contains("What refers to it Moons: partner 1 8 January 1610 Io", Text("facts/moon.europa.html"), StringComparison.Ordinal);
        Assert.Contains("Sources: publisher 1 1990 An atlas", Text("facts/person.simon.html"), StringComparison.Ordinal);
        Assert.Contains("Disputes: claims asserted by 1", Text("facts/person.simon.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_page_lists_what_it_bears_out_passage_by_passage()
    {
        string text = Text("facts/src.atlas.html");

        Assert.Contains(
            "p 12 Dispute Claim galileo on discovered of: Io Moon Io name p 13 Moon Europa", text, StringComparison.Ordinal);
        Assert.Contains("To cite it An atlas. Simon Marius. 1990.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_are_told_apart_by_script() => Assert.Contains(
        "Names Latin Galileo Galilei it, primary Cyrillic Галилей ru, primary",
        Text("facts/person.galileo.html"),
        StringComparison.Ordinal);

    [Fact]
    public void A_fact_page_says_how_a_program_reaches_the_fact()
    {
        Assert.Contains("In C# Moon fact = Moons.Io;", Text("facts/moon.io.html"), StringComparison.Ordinal);
        Assert.Contains("In C# Moon fact = Moons.Get(\"moon.europa\");", Text("facts/moon.europa.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_retired_id_leads_to_what_replaced_it()
    {
        _workspace.With("ids.lock", """
            enums:
              Shape:
                round: 1
                lumpy: 2
            ids:
              moons:
                moon.io: Io
                moon.one: {replaced_by: moon.io}
                moon.vulcan: {reason: It does not exist.}
            """);

        Assert.Contains("content=\"0; url=../facts/moon.io.html\"", Page("facts/moon.one.html"), StringComparison.Ordinal);
        Assert.Contains("This identifier is retired; what stands for it now is Io.", Text("facts/moon.one.html"), StringComparison.Ordinal);
        Assert.Contains("This identifier is retired. It does not exist.", Text("facts/moon.vulcan.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("refresh", Page("facts/moon.vulcan.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_page_has_its_rows_with_what_filters_ask_for_and_its_downloads()
    {
        string page = Page("tables/moons.html");

        Assert.Contains("<tr data-is=\"shape=round who=person.galileo who=person.simon\" data-years=\"1610-1610\">", page, StringComparison.Ordinal);
        Assert.Contains("data-sort=\"421700\"", page, StringComparison.Ordinal);
        Assert.Contains("2 records", Text("tables/moons.html"), StringComparison.Ordinal);
        Assert.Contains("href=\"../data/moons.csv\"", page, StringComparison.Ordinal);
        Assert.Contains("\"partner\":\"moon.europa\"", _workspace.Read("out/data/moons.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_coverage_page_shows_any_table_that_says_what_was_searched_and_what_is_missing()
    {
        _workspace
            .With("schema.yaml", Moons.Schema
                .Replace("      moons: {", "      gaps: {range: Gap, multivalued: true, inlined: true, inlined_as_list: true}\n      moons: {", StringComparison.Ordinal)
                .Replace("  Person:\n", "  Gap:\n    mixins: [Identified]\n    attributes: {name: {}, searched: {}, missing: {}}\n  Person:\n", StringComparison.Ordinal))
            .With("gaps.yaml", "gaps: [{id: gap.far, name: The far moons, searched: Two atlases., missing: Their shapes.}]\n");

        Assert.Contains("The far moons name The far moons searched Two atlases. missing Their shapes.", Text("coverage.html"), StringComparison.Ordinal);
    }

    public void Dispose() => _workspace.Dispose();

    private string Page(string path)
    {
        Outcome outcome = _workspace.Run("site", "DIR", "--out", "DIR/out", "--force");
        Assert.Equal("", outcome.Error);
        return _workspace.Read("out/" + path);
    }

    /// <summary>What a reader sees of a page: its text without tags, white space as one space.</summary>
    private string Text(string path)
    {
        string content = Page(path).Split("<main")[1].Split("</main>")[0];
        string words = System.Net.WebUtility.HtmlDecode(Regex.Replace(content, "<[^>]*>", " "));
        return Regex.Replace(Regex.Replace(words, "\\s+", " "), " (?=[,.:])", "");
    }
}
