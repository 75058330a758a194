using System.Linq;
using Xunit;

namespace Factbook.BelarusChina.Tests;

public class ProvenanceTests
{
    [Fact]
    public void Every_fact_says_where_it_comes_from() => Invariant.HoldsOf(
        Facts.Tables.SelectMany(table => table.Facts).Where(fact => fact is not (Source or Dispute)),
        1000,
        fact => Assert.NotEmpty(Assert.IsAssignableFrom<ICited>(fact).Cites));

    [Fact]
    public void What_was_read_whole_is_cited_by_paragraph_and_what_was_not_is_not() => Invariant.HoldsOf(
        Facts.Tables.SelectMany(table => table.Facts).OfType<ICited>().SelectMany(fact => fact.Cites),
        1000,
        citation => Assert.Equal(citation.Source.Reading == Reading.Whole, citation.Locator is not null));

    [Theory]
    [InlineData("src.goes_to_china_2023", 41)]
    [InlineData("src.why_did_xi_invite_2023", 37)]
    [InlineData("src.courtesy_visit_2025", 9)]
    [InlineData("src.balancing_act_2024", 24)]
    [InlineData("src.lukashenka_visits_china_2023", 15)]
    public void Paragraphs_lie_within_their_article(string id, int paragraphs)
    {
        Source source = Sources.Get(id);
        Citation[] citations = Facts.Citing(source).SelectMany(fact => fact.CitationsOf(source)).ToArray();

        Assert.NotEmpty(citations);
        Assert.All(citations, citation =>
        {
            Assert.StartsWith("para ", citation.Locator, System.StringComparison.Ordinal);
            Assert.InRange(int.Parse(citation.Locator![5..], System.Globalization.CultureInfo.InvariantCulture), 1, paragraphs);
        });
    }

    [Fact]
    public void Citing_finds_what_walking_all_facts_finds()
    {
        IFact[] walked = Facts.Tables.SelectMany(table => table.Facts)
            .Where(fact => Cites(fact, Sources.CourtesyVisit2025))
            .ToArray();

        Assert.Contains(walked, fact => fact is Dispute);
        Assert.Equal(walked, Facts.Citing(Sources.CourtesyVisit2025));
    }

    [Fact]
    public void A_passage_is_found_with_all_that_it_bears_out()
    {
        IFact[] walked = Facts.Citing(Sources.CourtesyVisit2025)
            .Where(fact => fact.CitationsOf(Sources.CourtesyVisit2025).Any(citation => citation.Locator == "para 3"))
            .ToArray();

        Assert.Contains(Visits.LukashenkaToBeijing2025, walked);
        Assert.Equal(walked, Facts.At(Sources.CourtesyVisit2025, "para 3"));
        Assert.Empty(Facts.At(Sources.CourtesyVisit2025, "para 300"));
    }

    [Fact]
    public void The_dataset_says_what_it_rests_on()
    {
        DatasetProvenance provenance = Facts.Dataset.Provenance;

        Assert.Equal(Sources.Count, provenance.Sources);
        Assert.Equal(5, provenance.SourcesReadWhole);
        Assert.Equal(Disputes.Count, provenance.DisputesResolved + provenance.DisputesUnresolved);
        Assert.Equal(Facts.Dataset.FactCount - Sources.Count - Disputes.Count, provenance.Facts);
        Assert.InRange(provenance.ShareReadWhole, 0.2, 1);
    }

    private static bool Cites(IFact fact, Source source) => fact switch
    {
        ICited cited => cited.Cites.Any(citation => citation.Source == source),
        Dispute dispute => dispute.Claims.SelectMany(claim => claim.Cites).Any(citation => citation.Source == source),
        _ => false,
    };
}
