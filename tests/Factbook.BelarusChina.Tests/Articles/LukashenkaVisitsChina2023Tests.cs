using System.Linq;
using Xunit;

namespace Factbook.BelarusChina.Tests.Articles;

/// <summary>What the note of 6 March 2023 says, paragraph by paragraph.</summary>
public class LukashenkaVisitsChina2023Tests() : ArticleTests(Sources.LukashenkaVisitsChina2023)
{
    [Fact]
    public void The_visit_is_dated_to_two_days_and_labelled_twice()
    {
        Visit visit = Visits.LukashenkaToBeijing2023;
        Claim days = ClaimOf(visit.Behind(Visit.Slots.When).Dispute!, "programme");
        Claim rank = ClaimOf(visit.Behind(Visit.Slots.VisitType).Dispute!, "official");

        Tells(4, visit, "visitor", "status");
        Tells(7, visit, "visit_type", "hosts_met");
        Tells(4, days);
        Tells(4, rank);
        Assert.Equal("2023-03-01/2023-03-02", days.Value!.Text);
        Assert.DoesNotContain(Claim.Slots.Value, days.Inferred);
        Assert.Equal("2023-03-06", days.SaidOn.ToString());
        Assert.Null(days.AssertedBy);
    }

    [Fact]
    public void The_passage_with_two_days_does_not_bear_out_three() =>
        Assert.DoesNotContain(
            Visits.LukashenkaToBeijing2023.Cites,
            citation => citation.Source == Sources.LukashenkaVisitsChina2023 && citation.Supports.Contains(Visit.Slots.When));

    [Fact]
    public void Lukashenka_went_to_Russia_on_17_February()
    {
        Visit visit = Visits.LukashenkaToRussia2023;

        Tells(9, visit, "when", "to_country");
        Assert.Equal("2023-02-17", visit.When.ToString());
        Assert.True(visit.IsInferred(Visit.Slots.When));
        Assert.Same(Countries.Russia, visit.ToCountry);
        Assert.Empty(visit.HostsMet);
    }

    [Fact]
    public void About_twenty_documents_were_signed()
    {
        Claim count = ClaimOf(AgreementPackages.VisitDocuments2023.Behind(AgreementPackage.Slots.DeclaredCount).Dispute!, "article");

        Tells(7, AgreementPackages.VisitDocuments2023, "topics");
        Tells(7, count);
        Measures(20m, Hedge.About, "{document}", count.Value!.AsQuantity());
    }

    [Fact]
    public void State_media_reckon_an_economic_effect_of_around_three_and_a_half_billions()
    {
        PublicStatement effect = PublicStatements.EconomicEffect3Point5Billion;

        Tells(12, effect, "figure");
        Measures(3_500_000_000m, Hedge.About, "USD", effect.Figure);
        Assert.Equal(ValueMeaning.EconomicEffect, effect.FigureMeaning);
        Assert.Equal([Organisations.BelarusianStateMedia], effect.Speakers);
        Tells(12, AgreementPackages.VisitDocuments2023, "declared_by");
        Tells(12, ClaimOf(AgreementPackages.VisitDocuments2023.Behind(AgreementPackage.Slots.DeclaredValue).Dispute!, "official_media"), "value");
    }

    [Fact]
    public void The_joint_statement_was_adopted_by_both_leaders()
    {
        Agreement statement = Agreements.JointStatement2023;

        Tells(7, statement, "kind", "parties", "signatories");
        Assert.Equal(AgreementKind.JointStatement, statement.Kind);
        Assert.Equal([Persons.AliaksandrLukashenka, Persons.XiJinping], statement.Signatories);
    }

    [Theory]
    [InlineData(4, "agreement.2023.03", AgreementKind.Declaration, AgreementStage.Signed)]
    [InlineData(9, "agreement.2023.04", null, AgreementStage.Agreed)]
    [InlineData(9, "agreement.2023.05", null, AgreementStage.Agreed)]
    [InlineData(9, "agreement.2023.06", AgreementKind.Interagency, AgreementStage.Agreed)]
    public void What_was_concluded_belongs_to_the_documents_of_the_visit(
        int paragraph, string id, AgreementKind? kind, AgreementStage stage)
    {
        Agreement agreement = Agreements.Get(id);

        Tells(paragraph, agreement, "stage", "parties");
        Assert.Equal((kind, stage), (agreement.Kind, agreement.Stage));
        Assert.Equal(kind is null, agreement.NotStated.Contains(Agreement.Slots.Kind));
        Assert.Same(AgreementPackages.VisitDocuments2023, agreement.PartOf);
        Assert.Empty(agreement.Signatories);
        Assert.Null(agreement.Amount);
    }

    [Fact]
    public void The_news_agencies_are_the_parties_of_their_agreement() =>
        Assert.Equal([Organisations.Belta, Organisations.Xinhua], Agreements.BeltaXinhua2023.Parties);

    [Theory]
    [InlineData("meeting.2023.04", "person.xi_jinping", MeetingLevel.HeadOfState)]
    [InlineData("meeting.2023.06", "person.li_keqiang", MeetingLevel.HeadOfGovernment)]
    [InlineData("meeting.2023.07", "person.li_zhanshu", MeetingLevel.Parliament)]
    [InlineData("meeting.2023.08", "org.citic_group", MeetingLevel.Business)]
    [InlineData("meeting.2023.09", "org.faw_group", MeetingLevel.Business)]
    public void Lukashenka_met(string id, string other, MeetingLevel level)
    {
        Meeting meeting = Meetings.Get(id);

        Tells(7, meeting, "participants", "level");
        Assert.Equal(["person.lukashenka", other], meeting.Participants.Select(participant => participant.Id));
        Assert.Equal(level, meeting.Level);
        Assert.Same(Visits.LukashenkaToBeijing2023, meeting.PartOf);
    }

    [Fact]
    public void The_leaders_spoke_about_security_and_the_economy()
    {
        Tells(4, Meetings.LukashenkaXiBeijing2023, "topics");
        Assert.Equal([Topic.Security, Topic.EconomicCooperation], Meetings.LukashenkaXiBeijing2023.Topics);
    }

    [Fact]
    public void They_had_met_in_Samarkand_where_the_visit_was_announced()
    {
        Tells(7, Meetings.LukashenkaXiSamarkand2022, "participants", "place", "occasion");
        Tells(7, Events.VisitAnnouncement2022, "when", "about");
        Assert.Same(Places.Samarkand, Meetings.LukashenkaXiSamarkand2022.Place);
        Assert.Contains(Visits.LukashenkaToBeijing2023, Events.VisitAnnouncement2022.About);
    }

    [Theory]
    [InlineData("tenure.xi_jinping.president_of_china", "post.president_of_china")]
    [InlineData("tenure.li_keqiang.prime_minister_of_china", "post.prime_minister_of_china")]
    [InlineData("tenure.li_zhanshu.npc_standing_committee_chairman", "post.npc_standing_committee_chairman")]
    public void A_post_is_attested_on_the_day_above_the_article(string id, string post)
    {
        Tenure tenure = Tenures.Get(id);

        Tells(7, tenure, "holder", "state");
        Assert.Equal(post, tenure.Post.Id);
        Assert.Equal("2023-03-06", tenure.Attested.ToString());
    }

    [Fact]
    public void The_partnership_has_no_grade_here()
    {
        Tells(7, PartnershipLevels.Strategic2023, "grade", "standing");
        Assert.Equal(PartnershipGrade.Strategic, PartnershipLevels.Strategic2023.Grade);
        Assert.Equal(PartnershipStanding.Named, PartnershipLevels.Strategic2023.Standing);
    }

    [Fact]
    public void A_delegation_to_Iran_was_announced_and_not_seen()
    {
        Event delegation = Events.DelegationToIran2023;

        Tells(9, delegation, "participants", "when");
        Assert.Contains("whether it went is not told", delegation.Summary, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Western_sanctions_are_mentioned_without_date_or_act() =>
        Tells(11, SanctionMeasures.WesternSanctionsOnBelarus, "imposers", "targets");

    [Theory]
    [InlineData(4, "agreement.2023.03", "2023-03-01/2023-03-02", Printed)]
    [InlineData(7, "event.2022.02", "2022-09", Inferred)]
    [InlineData(7, "event.2022.03", "2022-09", Inferred)]
    [InlineData(7, "meeting.2023.08", "2023-03-01/2023-03-02", Inferred)]
    [InlineData(7, "meeting.2023.09", "2023-03-01/2023-03-02", Inferred)]
    [InlineData(9, "agreement.2023.04", "2023-03-01/2023-03-02", Inferred)]
    [InlineData(9, "agreement.2023.05", "2023-03-01/2023-03-02", Inferred)]
    [InlineData(9, "agreement.2023.06", "2023-03-01/2023-03-02", Inferred)]
    [InlineData(9, "event.2023.03", "2023-03~", Inferred)]
    [InlineData(9, "statement.2023.124", "2023-02-17", Inferred)]
    public void Is_dated(int paragraph, string id, string when, bool inferred) => Dated(paragraph, id, when, inferred);

    [Theory]
    [InlineData(11, "sanction.2020.01", "2020", "")]
    public void Is_not_dated_but_lies_between(int paragraph, string id, string notBefore, string notAfter) =>
        Bounded(paragraph, id, notBefore, notAfter);

    [Theory]
    [InlineData(4, "2023.121", TheArticle, Voice.Own, Stance.Asserts, Flat, "nothing was announced officially")]
    [InlineData(4, "2023.122", TheArticle, Voice.Own, Stance.Forecasts, Flat, "of use to Russia")]
    [InlineData(7, "2023.066", "person.lukashenka",
        Voice.Paraphrased, Stance.Asserts, Flat, "said that Belarus supports it")]
    [InlineData(9, "2023.124", "person.lukashenka", Voice.Paraphrased, Stance.Announces, Flat, "mid-March")]
    [InlineData(9, "2023.125", TheArticle, Voice.Own, Stance.Assesses, Hedged, "suggest a series of talks")]
    [InlineData(9, "2023.126", TheArticle, Voice.Own, Stance.Assesses, Flat, "several poles")]
    [InlineData(9, "2023.127", TheArticle, Voice.Own, Stance.Reports, Hedged, "unmanned aircraft")]
    [InlineData(9, "2023.128", TheArticle, Voice.Own, Stance.Assesses, Hedged, "may benefit Russia")]
    [InlineData(9, "2023.129", TheArticle, Voice.Own, Stance.Forecasts, Flat, "disinformation")]
    [InlineData(11, "2023.130", TheArticle, Voice.Own, Stance.Assesses, Flat, "not wholly isolated")]
    [InlineData(11, "2023.131", TheArticle, Voice.Own, Stance.Asserts, Flat, "supports Russia")]
    [InlineData(11, "2023.132", TheArticle, Voice.Own, Stance.Assesses, Flat, "challenges the dominance")]
    [InlineData(12, "2023.133", "org.belarusian_state_media",
        Voice.Paraphrased, Stance.Asserts, Flat, "economic effect")]
    [InlineData(12, "2023.134", TheArticle, Voice.Own, Stance.Asserts, Flat, "mere memorandums")]
    [InlineData(12, "2023.135", TheArticle, Voice.Own, Stance.Asserts, Flat, "never been carried out")]
    [InlineData(12, "2023.136", TheArticle, Voice.Own, Stance.Assesses, Flat, "no attempt")]
    [InlineData(12, "2023.137", TheArticle, Voice.Own, Stance.Speculates, Hedged, "may even be")]
    [InlineData(12, "2023.138", "country.us", Voice.Paraphrased, Stance.Threatens, Flat, "threatened China")]
    [InlineData(14, "2023.139", TheArticle, Voice.Own, Stance.Assesses, Hedged, "suggest a Chinese wish")]
    [InlineData(14, "2023.140", TheArticle, Voice.Own, Stance.Assesses, Flat, "a coalition")]
    [InlineData(14, "2023.141", TheArticle, Voice.Own, Stance.Forecasts, Flat, "can be expected")]
    [InlineData(14, "2023.142", TheArticle, Voice.Own, Stance.Forecasts, Hedged, "may repeat")]
    [InlineData(15, "2023.143", TheArticle, Voice.Own, Stance.Forecasts, Hedged, "might raise")]
    [InlineData(15, "2023.144", TheArticle, Voice.Own, Stance.Assesses, Flat, "should watch")]
    public void Is_said_by_and_as(
        int paragraph, string number, string speakers, Voice voice, Stance stance, bool hedged, string words) =>
        Said(paragraph, number, speakers, voice, stance, hedged, words);
}
