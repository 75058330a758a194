using Factbook.Compiler.Tests.Support;
using Xunit;

namespace Factbook.Compiler.Tests.Checks;

/// <summary>Sources are cited, stand once, and agree within a site.</summary>
public sealed class SourceTests
{
    [Fact]
    public void A_source_that_nothing_cites_or_refers_to_is_a_warning()
    {
        CompilerHost host = TestSchemas.VisitsHost("""
            visits:
              - {id: visit.one, when: 2024, cites: [{source: src.cited}]}
            sources:
              - {id: src.cited, derives_from: src.root, title: A, kind: official, language: en, accessed: 2024-01-01, reading: excerpt}
              - {id: src.root, title: A, kind: official, language: en, accessed: 2024-01-01, reading: excerpt}
              - {id: src.alone, title: A, kind: official, language: en, accessed: 2024-01-01, reading: excerpt}
            """);

        host.AssertProblems(
            "data.yaml(6,10): warning FB0508: Nothing cites 'src.alone' or refers to it. "
                + "Cite it where it says something, or remove it.");
    }

    [Fact]
    public void Where_there_are_errors_nothing_is_said_of_unused_sources()
    {
        CompilerHost host = TestSchemas.VisitsHost("""
            visits:
              - {id: visit.one, when: 2024, cites: [{source: src.citde}]}
            sources:
              - {id: src.cited, title: A, kind: official, language: en, accessed: 2024-01-01, reading: excerpt}
            """);

        Assert.Contains("FB0402", Assert.Single(host.Problems), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.org/a", "http://www.Example.org/a/#part")]
    [InlineData("https://example.org", "https://example.org/")]
    [InlineData("https://пример.рф/a", "https://xn--e1afmkfd.xn--p1ai/a")]
    [InlineData("https://example.org/a?b=1", "https://example.org/a?b=1")]
    public void Two_sources_of_one_address_are_a_warning(string first, string second)
    {
        CompilerHost host = Sources(
            $"url: \"{first}\"", $"url: \"{second}\"");

        Assert.Equal(
            "data.yaml(5,102): warning FB0509: 'src.b' has the address of 'src.a'. "
                + "One publication is one source: merge them, or correct the address.",
            Assert.Single(host.Problems));
        Assert.Equal("data.yaml(4,10)", host.Related("FB0509"));
    }

    [Theory]
    [InlineData("https://example.org/a", "https://example.org/b")]
    [InlineData("https://example.org/a?b=1", "https://example.org/a?b=2")]
    [InlineData("https://example.org/A", "https://example.org/a")]
    [InlineData("urn:isbn:1", "urn:isbn:1")]
    public void Other_addresses_are_no_warning(string first, string second) =>
        Sources($"url: \"{first}\"", $"url: \"{second}\"").AssertProblems();

    [Fact]
    public void Sources_of_one_site_have_one_publisher_and_one_kind()
    {
        CompilerHost host = TestSchemas.VisitsHost("""
            visits:
              - {id: visit.one, when: 2024, cites: [{source: src.a}, {source: src.b}, {source: src.c}, {source: src.d}]}
            sources:
              - {id: src.a, url: "https://a.org/1", publisher: person.ann, kind: news_state, title: A, language: en, accessed: 2024-01-01, reading: excerpt}
              - {id: src.b, url: "https://a.org/2", kind: unknown, title: A, language: en, accessed: 2024-01-01, reading: excerpt}
              - {id: src.c, url: "https://a.org/3", publisher: person.ann, kind: legal_act, title: A, language: en, accessed: 2024-01-01, reading: excerpt}
              - {id: src.d, url: "https://a.org/4", publisher: person.ann, kind: news_state, title: A, language: en, accessed: 2024-01-01, reading: excerpt}
            """);

        host.AssertProblems(
            "data.yaml(5,10): warning FB0523: 'publisher' of 'src.b' is none; of other sources of a.org it is person.ann. "
                + "Make them agree, or mark a copy with 'is_copy: true'.",
            "data.yaml(5,47): warning FB0523: 'kind' of 'src.b' is unknown; of other sources of a.org it is news_state. "
                + "Make them agree, or mark a copy with 'is_copy: true'.");
    }

    [Fact]
    public void Copies_are_not_compared_with_their_site() => Sources(
        "url: \"https://a.org/1\"", "url: \"https://a.org/2\", is_copy: true, publisher: person.ann").AssertProblems();

    private static CompilerHost Sources(string first, string second)
    {
        const string Rest = "title: A, kind: official, language: en, accessed: 2024-01-01, reading: excerpt";
        return TestSchemas.VisitsHost($$"""
            visits:
              - {id: visit.one, when: 2024, cites: [{source: src.a}, {source: src.b}]}
            sources:
              - {id: src.a, {{Rest}}, {{first}}}
              - {id: src.b, {{Rest}}, {{second}}}
            """);
    }
}
