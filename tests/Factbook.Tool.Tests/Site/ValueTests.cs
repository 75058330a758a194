using System;
using System.Text.RegularExpressions;
using Factbook.Tool.Tests.Support;
using Xunit;

namespace Factbook.Tool.Tests.Site;

/// <summary>How each kind of value stands on the page of a fact, and in the row of its table.</summary>
public sealed class ValueTests : IDisposable
{
    private readonly Workspace _workspace = new Workspace()
        .With("schema.yaml", """
            id: https://example.org/bridges
            name: bridges
            version: 1.0.0
            imports: [linkml:types, factbook:core]
            default_range: string
            enums:
              Kind:
                permissible_values: {arch: {title: Arch bridge, description: Of stone.}, cable_stayed: }
            classes:
              Dataset:
                tree_root: true
                attributes:
                  sources: {range: Source, multivalued: true, inlined_as_list: true}
                  bridges: {range: Bridge, multivalued: true, inlined_as_list: true}
              Bridge:
                mixins: [Identified]
                attributes:
                  name: {required: true}
                  kind: {range: Kind}
                  kinds: {range: Kind, multivalued: true}
                  open: {range: boolean}
                  toll: {range: boolean}
                  lanes: {range: integer}
                  page: {}
                  tags: {multivalued: true}
                  next: {range: Bridge}
                  beside: {range: Bridge, multivalued: true}
                  span: {range: Span}
                  spellings: {range: NameVariant, multivalued: true, inlined_as_list: true}
                  built: {range: EdtfDate}
                  inspected: {range: date}
                  length: {range: Quantity, inlined: true}
              Span: {attributes: {from_bank: {}, to: {range: integer}}}
            """)
        .With("data.yaml", """
            bridges:
              - id: bridge.one
                name: First
                kind: arch
                kinds: [cable_stayed, arch]
                open: true
                toll: false
                lanes: 4
                page: https://example.org/?a=1&b=2
                tags: [only]
                next: bridge.two
                beside: [bridge.two, bridge.one]
                span: {from_bank: left, to: 7}
                spellings: [{text: Premier, language: fr, kind: primary}]
                built: 1990~
                inspected: 2024-02-29
                length: {amount: 1.5, hedge: more_than, unit: km}
              - {id: bridge.two, name: Second, tags: [x, y], page: "ftp://example.org/a"}
            """);

    [Theory]
    [InlineData("<span title=\"Of stone.\">Arch bridge</span>")]
    [InlineData("<li><span>cable stayed</span></li><li><span title=\"Of stone.\">Arch bridge</span></li>")]
    [InlineData("<a href=\"https://example.org/?a=1&amp;b=2\" rel=\"noopener noreferrer\" class=\"outside\">https://example.org/?a=1&amp;b=2</a>")]
    [InlineData("<dl class=\"parts\"><dt>from bank</dt><dd>left</dd><dt>to</dt><dd>7</dd></dl>")]
    [InlineData("<span lang=\"fr\">Premier</span>")]
    [InlineData("<span class=\"date\" title=\"1990~\">about 1990</span>")]
    [InlineData("<span class=\"date\" title=\"2024-02-29\">29 February 2024</span>")]
    [InlineData("<span class=\"amount\">more than 1.5 km</span>")]
    public void A_fact_page_shows_a_value_by_its_kind(string markup) =>
        Assert.Contains(markup, Page("facts/bridge.one.html"), StringComparison.Ordinal);

    [Theory]
    [InlineData("facts/bridge.one.html", "open yes")]
    [InlineData("facts/bridge.one.html", "toll no")]
    [InlineData("facts/bridge.one.html", "lanes 4")]
    [InlineData("facts/bridge.one.html", "tags only")]
    [InlineData("facts/bridge.one.html", "next Second")]
    [InlineData("facts/bridge.one.html", "beside Second First")]
    [InlineData("facts/bridge.two.html", "tags x y")]
    [InlineData("facts/bridge.two.html", "page ftp://example.org/a")]
    [InlineData("tables/bridges.html", "First bridge.one Arch bridge Second Second , First about 1990 29 February 2024 more than 1.5 km")]
    public void Its_words_are_those_of_a_reader(string path, string words) =>
        Assert.Contains(words, Regex.Replace(Regex.Replace(Page(path), "<[^>]*>", " "), "\\s+", " "), StringComparison.Ordinal);

    [Fact]
    public void An_address_that_is_no_page_is_no_link() =>
        Assert.DoesNotContain("href=\"ftp:", Page("facts/bridge.two.html"), StringComparison.Ordinal);

    public void Dispose() => _workspace.Dispose();

    private string Page(string path)
    {
        Assert.Equal("", _workspace.Run("site", "DIR", "--out", "DIR/out", "--force").Error);
        return _workspace.Read("out/" + path).Replace("\n", "", StringComparison.Ordinal);
    }
}
