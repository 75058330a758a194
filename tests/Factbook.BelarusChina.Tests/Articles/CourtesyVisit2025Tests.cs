using System.Linq;
using Xunit;

namespace Factbook.BelarusChina.Tests.Articles;

/// <summary>What the analysis of June 2025 says, paragraph by paragraph.</summary>
public class CourtesyVisit2025Tests() : ArticleTests(Sources.CourtesyVisit2025)
{
    [Fact]
    public void The_fifteenth_visit_took_from_2_to_4_June_and_was_called_a_working_visit()
    {
        Visit visit = Visits.LukashenkaToBeijing2025;

        Tells(3, visit, "when", "ordinal", "visitor", "to_country", "hosts_met");
        Tells(4, visit, "places");
        Tells(6, visit, "visit_type");
        Assert.DoesNotContain(
            visit.Behind(Visit.Slots.OfficeHeld).Cites, citation => citation.Source == Sources.CourtesyVisit2025);
        Assert.Null(visit.InvitedBy);
    }

    [Fact]
    public void The_first_since_March_2023_is_the_claim_of_the_article()
    {
        Claim claim = ClaimOf(Visits.LukashenkaToBeijing2025.Behind(Visit.Slots.PreviousVisit).Dispute!, "march_2023");

        Tells(3, claim);
        Assert.Same(Visits.LukashenkaToBeijing2023, claim.Value!.AsFact());
        Assert.Null(claim.AssertedBy);
    }

    [Fact]
    public void The_reception_of_2023_was_an_official_state_visit()
    {
        Tells(9, Visits.LukashenkaToBeijing2023, "visit_type", "status", "places");
        Assert.Contains(
            Visits.LukashenkaToBeijing2023.Behind(Visit.Slots.VisitType).Dispute!.Claims,
            claim => claim.Key == "state" && claim.Cites.Any(citation => citation.Source == Sources.CourtesyVisit2025));
    }

    [Fact]
    public void The_meeting_of_the_leaders_was_in_person_on_the_last_day()
    {
        Meeting meeting = Meetings.LukashenkaXiBeijing2025;

        Tells(3, meeting, "participants", "when");
        Assert.Equal(MeetingFormat.InPerson, meeting.Format);
        Assert.Same(Visits.LukashenkaToBeijing2025, meeting.PartOf);
        Assert.True(meeting.IsInferred(Meeting.Slots.Place));
    }

    [Fact]
    public void Business_circles_are_the_word_of_the_Belarusian_side()
    {
        Meeting meeting = Meetings.LukashenkaBusinessCircles2025;

        Tells(6, meeting, "participants");
        Assert.Null(meeting.Format);
        Assert.Contains(Meeting.Slots.Format, meeting.NotStated);
        Assert.Equal([Organisations.BelarusianSide], meeting.StatedBy);
    }

    [Fact]
    public void Finance_ministers_of_the_SCO_met_at_the_same_time()
    {
        Tells(3, Meetings.ScoFinanceMeeting2025, "participants");
        Tells(3, Events.DelegationToFinanceMeeting2025, "participants");
        Assert.True(Meetings.ScoFinanceMeeting2025.When!.Value.IsApproximate);
        Assert.Null(Meetings.ScoFinanceMeeting2025.PartOf);
    }

    [Fact]
    public void Xi_is_called_chairman()
    {
        Tells(3, Tenures.XiPresident, "holder", "post", "state");
        Assert.Same(Posts.PresidentOfChina, Tenures.XiPresident.Post);
        Assert.Contains("Chairman of the PRC", Posts.PresidentOfChina.Note!, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("trade.2024.01", Flow.Balance, Measure.Level, null)]
    [InlineData("trade.2024.02", Flow.Balance, Measure.GrowthYoy, null)]
    [InlineData("trade.2024.03", Flow.Import, Measure.Direction, TradeScope.Goods)]
    [InlineData("trade.2024.04", Flow.Import, Measure.Direction, TradeScope.Goods)]
    public void Trade_of_2024_is_seen_from_China(string id, Flow flow, Measure measure, TradeScope? scope)
    {
        TradeObservation trade = TradeObservations.Get(id);

        Tells(7, trade, "flow", "measure", "period");
        Assert.Equal(
            (Countries.China, Countries.Belarus, flow, measure, "2024"),
            (trade.Economy, trade.Partner, trade.Flow, trade.Measure, trade.Period.ToString()));
        Assert.Empty(trade.StatedBy);
        Assert.Equal(scope, trade.Scope);
    }

    [Fact]
    public void The_surplus_rose_by_47_6_per_cent_to_4_77_billion_dollars()
    {
        Measures(4_770_000_000m, Hedge.Exact, "USD", TradeObservations.ChinaSurplus2024.Value);
        Measures(47.6m, Hedge.Exact, "%", TradeObservations.ChinaSurplusGrowth2024.Value);
        Assert.Equal("potash fertilisers", TradeObservations.ChinaPotashPurchases2024.Product);
    }

    [Fact]
    public void The_EU_sanctioned_Belarus_after_the_protests_of_2020()
    {
        Tells(7, SanctionMeasures.EuSanctionsOnBelarus, "imposers", "reasons");
        Tells(4, SanctionMeasures.EuSanctionsOnBelarus, "imposers", "targets");
        Assert.Equal(SanctionKind.Economic, SanctionMeasures.EuSanctionsOnBelarus.Kind);
        Assert.Equal([Organisations.EuropeanUnion], SanctionMeasures.EuSanctionsOnBelarus.Imposers);
    }

    [Fact]
    public void The_peace_plan_is_called_so_called() =>
        Tells(8, Documents.ChinesePositionPaper2023, "labels");

    [Theory]
    [InlineData(3, "document.communique_2025", "2025-06-04", Inferred)]
    [InlineData(3, "event.2025.05", "2025-06~", Inferred)]
    [InlineData(3, "meeting.2025.01", "2025-06-04", Inferred)]
    [InlineData(3, "meeting.2025.03", "2025-06~", Inferred)]
    [InlineData(3, "statement.2025.002", "2025-06-04", Inferred)]
    [InlineData(3, "statement.2025.003", "2025-06-04", Inferred)]
    [InlineData(3, "statement.2025.004", "2025-06-04", Inferred)]
    [InlineData(3, "statement.2025.005", "2025-06-04", Inferred)]
    [InlineData(3, "statement.2025.006", "2025-06-04", Inferred)]
    [InlineData(4, "event.2025.01", "2025-01", Inferred)]
    [InlineData(6, "event.2025.03", "2025-06~", Inferred)]
    [InlineData(6, "event.2025.04", "2025-06-04", Inferred)]
    [InlineData(6, "meeting.2025.02", "2025-06-02/2025-06-04", Inferred)]
    [InlineData(7, "event.2020.03", "2020", Printed)]
    [InlineData(7, "statement.2025.019", "2025-06~", Inferred)]
    [InlineData(9, "statement.2025.031", "2023", Printed)]
    public void Is_dated(int paragraph, string id, string when, bool inferred) => Dated(paragraph, id, when, inferred);

    [Theory]
    [InlineData(4, "event.2025.02", "2025-01", "")]
    [InlineData(7, "sanction.2020.02", "2020", "")]
    public void Is_not_dated_but_lies_between(int paragraph, string id, string notBefore, string notAfter) =>
        Bounded(paragraph, id, notBefore, notAfter);

    [Theory]
    [InlineData(2, "2025.001", TheArticle, Voice.Own, Stance.Assesses, Flat, "without substance")]
    [InlineData(3, "2025.002", "country.by country.cn", Voice.Quoted, Stance.Announces, Flat, "coordinate their actions")]
    [InlineData(3, "2025.003", "country.by country.cn", Voice.Paraphrased, Stance.Asserts, Flat, "oppose hegemony")]
    [InlineData(3, "2025.004", "person.lukashenka", Voice.Quoted, Stance.Asserts, Flat, "pressure from the West")]
    [InlineData(3, "2025.005", "person.xi_jinping", Voice.Quoted, Stance.Asserts, Hedged, "sovereign states")]
    [InlineData(3, "2025.006", "person.lukashenka", Voice.Paraphrased, Stance.Asserts, Flat, "thanked China")]
    [InlineData(4, "2025.007", TheArticle, Voice.Own, Stance.Assesses, Flat, "political support")]
    [InlineData(4, "2025.008", TheArticle, Voice.Own, Stance.Asserts, Flat, "has fallen much")]
    [InlineData(4, "2025.009", TheArticle, Voice.Own, Stance.Assesses, Flat, "count on his backing")]
    [InlineData(4, "2025.010", TheArticle, Voice.Own, Stance.Assesses, Flat, "Russia’s sphere")]
    [InlineData(6, "2025.011", TheArticle, Voice.Own, Stance.Assesses, Flat, "raise Lukashenka’s standing")]
    [InlineData(6, "2025.012", TheArticle, Voice.Own, Stance.Assesses, Flat, "in most fields")]
    [InlineData(6, "2025.013", TheArticle, Voice.Own, Stance.Assesses, Flat, "lacked content")]
    [InlineData(6, "2025.014", TheArticle, Voice.Own, Stance.Assesses, Flat, "kept quiet")]
    [InlineData(6, "2025.015", TheArticle, Voice.Own, Stance.Assesses, Hedged, "little to offer")]
    [InlineData(6, "2025.016", TheArticle, Voice.Own, Stance.Reports, Flat, "a working visit is what it was called")]
    [InlineData(6, "2025.017", TheArticle, Voice.Own, Stance.Reports, Flat, "no official Chinese statements")]
    [InlineData(7, "2025.018", TheArticle, Voice.Own, Stance.Asserts, Flat, "has long sought")]
    [InlineData(7, "2025.019", "org.belarusian_side",
        Voice.Paraphrased, Stance.Asserts, Flat, "investment and technology first")]
    [InlineData(7, "2025.020", TheArticle, Voice.Own, Stance.Assesses, Hedged, "possibly")]
    [InlineData(7, "2025.021", TheArticle, Voice.Own, Stance.Assesses, Flat, "too much capacity")]
    [InlineData(7, "2025.022", TheArticle, Voice.Own, Stance.Assesses, Flat, "a transit country")]
    [InlineData(7, "2025.023", TheArticle, Voice.Own, Stance.Assesses, Flat, "Russian protectionism")]
    [InlineData(7, "2025.024", TheArticle, Voice.Own, Stance.Asserts, Flat, "from China to the EU")]
    [InlineData(8, "2025.025", TheArticle, Voice.Own, Stance.Assesses, Flat, "almost only as a symbol")]
    [InlineData(8, "2025.026", TheArticle, Voice.Own, Stance.Asserts, Flat, "represents Europe")]
    [InlineData(8, "2025.027", TheArticle, Voice.Own, Stance.Assesses, Flat, "military education")]
    [InlineData(8, "2025.028", TheArticle, Voice.Own, Stance.Assesses, Flat, "lend credibility")]
    [InlineData(9, "2025.029", TheArticle, Voice.Own, Stance.Assesses, Flat, "let Moscow know")]
    [InlineData(9, "2025.030", TheArticle, Voice.Own, Stance.Asserts, Flat, "for years")]
    [InlineData(9, "2025.031", TheArticle, Voice.Own, Stance.Reports, Hedged, "Central Asia")]
    [InlineData(9, "2025.032", TheArticle, Voice.Own, Stance.Assesses, Flat, "neither the means nor a direct interest")]
    [InlineData(9, "2025.033", TheArticle, Voice.Own, Stance.Assesses, Flat, "post-Soviet space")]
    public void Is_said_by_and_as(
        int paragraph, string number, string speakers, Voice voice, Stance stance, bool hedged, string words) =>
        Said(paragraph, number, speakers, voice, stance, hedged, words);
}
