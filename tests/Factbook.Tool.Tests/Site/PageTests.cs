using System;
using System.Text.RegularExpressions;
using Factbook.Tool.Tests.Support;
using Xunit;
using static System.StringComparison;

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

        Assert.Contains("Moons of the planets A few moons, for tests.", text, Ordinal);
        Assert.Contains("7 records 2 sources 1 dispute 1.2.0 version 3 January 2026 last read", text, Ordinal);
        Assert.Contains("Sources differ, one is followed 1 50%", text, Ordinal);
        Assert.Contains("The passage is named 1 50%", text, Ordinal);
        Assert.Contains("Academic 2 100%", text, Ordinal);
        Assert.Contains("To cite it Moons of the planets. Version 1.2.0.", text, Ordinal);
    }

    [Fact]
    public void A_fact_page_shows_every_slot_with_its_meaning_and_what_bears_it_out()
    {
        string page = Page("facts/moon.io.html");
        string text = Text("facts/moon.io.html");

        Assert.Contains("role=\"tooltip\" id=\"about-shape\">What it looks like.</span>", page, Ordinal);
        Assert.Contains("name The usual name. Io [1]", text, Ordinal);
        Assert.Contains("distance From the planet. about 421.70 thousand km 421 700 km [2]", text, Ordinal);
        Assert.Contains("An atlas, p 12 (Simon Marius, 1990). Bears out name.", text, Ordinal);
        Assert.Contains("Ein Brief (known by an excerpt). Bears out the whole record.", text, Ordinal);
        Assert.Contains("<a href=\"../facts/src.atlas.html#at-p-12\">", page, Ordinal);
    }

    [Fact]
    public void Rival_claims_stand_side_by_side_with_the_pick_and_its_reason()
    {
        foreach (string path in new[] { "facts/moon.io.html", "facts/dispute.io.html", "disputes.html" })
        {
            string text = Text(path);

            Assert.Contains("Followed: galileo 8 January 1610 Galileo Galilei asserts An atlas, p 12", text, Ordinal);
            Assert.Contains("Rival: marius December 1609 Simon Marius asserts Ein Brief", text, Ordinal);
            Assert.Contains("Followed: galileo, primary record. The log book was printed first.", text, Ordinal);
        }
    }

    [Fact]
    public void References_lead_both_ways()
    {
        Shows("facts/moon.io.html", "partner The moon it is in resonance with. Europa");
        Shows("facts/moon.europa.html", "What refers to it Moons: partner 1 8 January 1610 Io");
        Shows("facts/person.simon.html", "Sources: publisher 1 1990 An atlas");
        Shows("facts/person.simon.html", "Disputes: claims asserted by 1");
    }

    [Fact]
    public void A_source_page_lists_what_it_bears_out_passage_by_passage()
    {
        string text = Text("facts/src.atlas.html");

        Assert.Contains(
            "p 12 Dispute Claim galileo: Discovered of: Io Moon Io name p 13 Moon Europa", text, Ordinal);
        Assert.Contains("To cite it An atlas. Simon Marius. 1990.", text, Ordinal);
    }

    [Fact]
    public void Names_are_told_apart_by_script() => Shows(
        "facts/person.galileo.html", "Names Latin Galileo Galilei it, primary Cyrillic Галилей ru, primary");

    [Fact]
    public void A_fact_page_says_how_a_program_reaches_the_fact()
    {
        Shows("facts/moon.io.html", "In C# Moon fact = Moons.Io;");
        Shows("facts/moon.europa.html", "In C# Moon fact = Moons.Get(\"moon.europa\");");
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

        Assert.Contains("content=\"0; url=../facts/moon.io.html\"", Page("facts/moon.one.html"), Ordinal);
        Shows("facts/moon.one.html", "This identifier is retired; what stands for it now is Io.");
        Shows("facts/moon.vulcan.html", "This identifier is retired. It does not exist.");
        Assert.DoesNotContain("refresh", Page("facts/moon.vulcan.html"), Ordinal);
    }

    [Fact]
    public void A_table_page_has_its_rows_with_what_filters_ask_for_and_its_downloads()
    {
        string page = Page("tables/moons.html");

        Assert.Contains("data-is=\"shape=round who=person.galileo who=person.simon\"", page, Ordinal);
        Assert.Contains("data-years=\"1610-1610\"", page, Ordinal);
        Assert.Contains("data-sort=\"421700\"", page, Ordinal);
        Shows("tables/moons.html", "2 records");
        Assert.Contains("href=\"../data/moons.csv\"", page, Ordinal);
        Assert.Contains("\"partner\":\"moon.europa\"", _workspace.Read("out/data/moons.json"), Ordinal);
    }

    [Fact]
    public void The_coverage_page_shows_any_table_that_says_what_was_searched_and_what_is_missing()
    {
        _workspace
            .With("schema.yaml", Moons.SchemaWith(
                "gaps", "Gap", "{mixins: [Identified], attributes: {name: {}, searched: {}, missing: {}}}"))
            .With("gaps.yaml", "gaps: [{id: gap.far, name: Far moons, searched: Two atlases., missing: Shapes.}]\n");

        Shows("coverage.html", "Far moons name Far moons searched Two atlases. missing Shapes.");
    }

    public void Dispose() => _workspace.Dispose();

    private void Shows(string path, string words) => Assert.Contains(words, Text(path), Ordinal);

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
