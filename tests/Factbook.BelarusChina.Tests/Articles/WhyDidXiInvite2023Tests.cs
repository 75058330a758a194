using System.Linq;
using Xunit;

namespace Factbook.BelarusChina.Tests.Articles;

/// <summary>What the interview of March 2023 says, paragraph by paragraph.</summary>
public class WhyDidXiInvite2023Tests() : ArticleTests(Sources.WhyDidXiInvite2023)
{
    [Fact]
    public void The_visit_took_three_days_and_only_one_of_them_is_printed()
    {
        Visit visit = Visits.LukashenkaToBeijing2023;

        Tells(6, visit, "visit_type", "duration");
        Tells(30, visit, "duration");
        Tells(4, visit, "places", "status");
        Assert.Equal(VisitType.State, visit.VisitType);
        Measures(3, Hedge.Exact, "d", visit.Duration);
    }

    [Fact]
    public void A_photograph_of_1_March_shows_the_two_and_says_nothing_of_talks()
    {
        Meeting meeting = Meetings.LukashenkaXiBeijing2023;

        Tells(4, meeting, "participants", "place");
        Assert.Same(Places.GreatHallOfThePeople, meeting.Place);
        Assert.DoesNotContain(
            meeting.Cites,
            citation => citation.Source == Sources.WhyDidXiInvite2023 && citation.Supports.Contains(Meeting.Slots.Topics));
        Assert.Contains("photograph", meeting.Note!, System.StringComparison.Ordinal);
    }

    [Fact]
    public void The_authorities_put_the_agreements_at_three_and_a_half_billions_without_about()
    {
        PublicStatement total = PublicStatements.Agreements3Point5Billion;

        Tells(8, total, "figure");
        Measures(3_500_000_000m, Hedge.Exact, "USD", total.Figure);
        Assert.Equal(ValueMeaning.AgreementsTotal, total.FigureMeaning);
        Assert.Equal([Organisations.BelarusianAuthorities], total.Speakers);
    }

    [Fact]
    public void The_interviewer_calls_the_same_amount_investment_to_come_and_is_not_sure()
    {
        PublicStatement investment = PublicStatements.FutureInvestment3Point5Billion;

        Tells(13, investment, "figure");
        Measures(3_500_000_000m, Hedge.Exact, "USD", investment.Figure);
        Assert.Equal(ValueMeaning.FutureInvestment, investment.FigureMeaning);
        Assert.Equal([Organisations.RfeRl], investment.Speakers);
        Assert.Equal(Certainty.Probable, investment.Certainty);
        Assert.Equal(["apparently"], investment.Hedges);
    }

    [Fact]
    public void Lukashenka_signed_agreements_on_trade_and_technology_without_a_number()
    {
        Agreement agreements = Agreements.TradeAndTechnologyAgreements2023;

        Tells(8, agreements, "signatories", "topics", "when");
        Tells(9, agreements, "stage", "parties");
        Assert.Equal([Persons.AliaksandrLukashenka], agreements.Signatories);
        Assert.Equal([Topic.Trade, Topic.Technology], agreements.Topics);
        Assert.Null(agreements.Amount);
    }

    [Fact]
    public void The_caption_names_the_all_weather_partnership_and_dates_no_step()
    {
        PartnershipLevel caption = PartnershipLevels.AllWeatherCaption2023;

        Tells(9, caption, "grade");
        Assert.Equal(PartnershipGrade.AllWeatherComprehensiveStrategic, caption.Grade);
        Assert.Equal(PartnershipStanding.Named, caption.Standing);
        Assert.Null(caption.DeclaredIn);
    }

    [Fact]
    public void The_position_paper_has_twelve_points_and_several_labels()
    {
        Tells(8, Documents.ChinesePositionPaper2023, "points");
        Tells(13, Documents.ChinesePositionPaper2023, "labels");
        Tells(17, Documents.ChinesePositionPaper2023, "labels");
        Assert.Equal(
            ["12-point proposal", "Chinese position paper", "so-called peace plan", "peace plan"],
            Documents.ChinesePositionPaper2023.Labels);
    }

    [Fact]
    public void Great_Stone_is_named_here_and_has_no_figure_here()
    {
        Tells(15, Projects.GreatStonePark, "names", "kind");
        Assert.Equal(ProjectKind.IndustrialPark, Projects.GreatStonePark.Kind);
        Assert.Same(Projects.GreatStonePark, Projects.IndustrialParkNearMinsk.ProbablySameAs);
        Assert.True(Projects.IndustrialParkNearMinsk.IsInferred(Project.Slots.ProbablySameAs));
    }

    [Fact]
    public void Gould_Davies_was_ambassador_and_is_a_senior_fellow()
    {
        Tells(12, Tenures.GouldDaviesAmbassador, "holder", "post", "state");
        Tells(12, Tenures.GouldDaviesSeniorFellow, "holder", "post", "state");
        Assert.Equal(TenureState.Former, Tenures.GouldDaviesAmbassador.State);
        Assert.Equal(TenureState.Current, Tenures.GouldDaviesSeniorFellow.State);
        Assert.Null(Tenures.GouldDaviesAmbassador.Started);
    }

    [Fact]
    public void An_invitation_has_neither_date_nor_host_but_in_the_headline()
    {
        Tells(3, Events.Invitation2023);
        Tells(6, Events.Invitation2023, "participants");
        Assert.Equal([Persons.AliaksandrLukashenka], Events.Invitation2023.Participants);
        Assert.Null(Visits.LukashenkaToBeijing2023.InvitedBy);
    }

    [Theory]
    [InlineData("event.2020.06", "Gould-Davies")]
    [InlineData("event.2020.07", "Gould-Davies")]
    public void What_one_speaker_tells_of_an_incident_says_so(string id, string speaker)
    {
        Event incident = Events.Get(id);

        Tells(28, incident, "kind");
        Assert.Equal(EventKind.Incident, incident.Kind);
        Assert.Contains(speaker, incident.Summary, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("statement.2023.097", "statement.2023.089")]
    [InlineData("statement.2023.099", "statement.2023.090")]
    [InlineData("statement.2023.100", "statement.2023.090")]
    [InlineData("statement.2023.115", "statement.2023.110")]
    public void An_answer_names_what_it_answers(string answer, string question) =>
        Assert.Same(PublicStatements.Get(question), PublicStatements.Get(answer).RespondsTo);

    [Theory]
    [InlineData("statement.2023.069", "military aid")]
    [InlineData("statement.2023.089", "weapons")]
    [InlineData("statement.2023.096", "ammunition and drones")]
    public void The_charge_of_the_United_States_keeps_its_goods_in_each_paragraph(string id, string goods)
    {
        Assert.Equal([Countries.UnitedStates], PublicStatements.Get(id).Speakers);
        Assert.Contains(goods, PublicStatements.Get(id).Summary, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("statement.2023.102")]
    [InlineData("statement.2023.105")]
    [InlineData("statement.2023.106")]
    public void What_Gould_Davies_relays_is_not_his_own(string id)
    {
        Assert.Equal(Persons.NigelGouldDavies, PublicStatements.Get(id).Outlet);
        Assert.DoesNotContain(Persons.NigelGouldDavies, PublicStatements.Get(id).Speakers);
    }

    [Theory]
    [InlineData(8, "agreement.2023.02", "2023-03~", Inferred)]
    [InlineData(8, "statement.2023.066", "2023-03-01/2023-03-02", Inferred)]
    [InlineData(8, "statement.2023.068", "2023-03~", Inferred)]
    [InlineData(25, "statement.2023.101", "2023", Inferred)]
    [InlineData(26, "statement.2023.105", "2023-02-16", Inferred)]
    [InlineData(26, "statement.2023.106", "2023-02-16", Inferred)]
    [InlineData(27, "event.2020.02", "2020", Printed)]
    [InlineData(27, "statement.2023.109", "2020/", Inferred)]
    [InlineData(28, "statement.2023.111", "2020/2023-03", Inferred)]
    [InlineData(28, "statement.2023.112", "2020", Inferred)]
    public void Is_dated(int paragraph, string id, string when, bool inferred) => Dated(paragraph, id, when, inferred);

    [Theory]
    [InlineData(3, "event.2023.01", "", "2023-03-01")]
    [InlineData(6, "event.2023.02", "", "2023-03~")]
    [InlineData(22, "sanction.2020.01", "2020", "")]
    [InlineData(28, "event.2020.06", "2020", "")]
    [InlineData(28, "event.2020.07", "2020", "")]
    public void Is_not_dated_but_lies_between(int paragraph, string id, string notBefore, string notAfter) =>
        Bounded(paragraph, id, notBefore, notAfter);

    [Theory]
    [InlineData(4, "2023.062", "person.reid_standish", Voice.Own, Stance.Assesses, Flat, "“autocrat”")]
    [InlineData(6, "2023.063", "person.reid_standish", Voice.Own, Stance.Assesses, Flat, "becoming clearer")]
    [InlineData(7, "2023.064", "person.reid_standish",
        Voice.Own, Stance.Assesses, Flat, "court more Chinese investment")]
    [InlineData(7, "2023.065", "person.reid_standish", Voice.Own, Stance.Assesses, Flat, "concerns both")]
    [InlineData(8, "2023.066", "person.lukashenka", Voice.Paraphrased, Stance.Asserts, Flat, "endorsed")]
    [InlineData(8, "2023.067", "person.reid_standish", Voice.Own, Stance.Asserts, Flat, "a ceasefire")]
    [InlineData(8, "2023.068", "org.belarusian_authorities",
        Voice.Paraphrased, Stance.Asserts, Flat, "3.5 billion dollars")]
    [InlineData(11, "2023.069", "country.us", Voice.Paraphrased, Stance.Alleges, Flat, "military aid")]
    [InlineData(11, "2023.070", "org.unnamed_voices_2023",
        Voice.Paraphrased, Stance.Speculates, Hedged, "a diplomatic way forward")]
    [InlineData(13, "2023.071", "org.rfe_rl", Voice.Own, Stance.Assesses, Flat, "vague")]
    [InlineData(13, "2023.072", "org.rfe_rl", Voice.Own, Stance.Reports, Hedged, "still to come")]
    [InlineData(14, "2023.073", "person.gould_davies", Voice.Quoted, Stance.Assesses, Hedged, "guesswork")]
    [InlineData(15, "2023.074", "person.gould_davies", Voice.Quoted, Stance.Assesses, Flat, "joint initiatives")]
    [InlineData(15, "2023.075", "person.gould_davies",
        Voice.Quoted, Stance.Assesses, Flat, "Three days of a head of state")]
    [InlineData(16, "2023.076", "person.gould_davies", Voice.Quoted, Stance.Asserts, Flat, "With few exceptions")]
    [InlineData(16, "2023.077", "person.gould_davies", Voice.Quoted, Stance.Assesses, Flat, "a good reason")]
    [InlineData(16, "2023.078", "person.gould_davies", Voice.Quoted, Stance.Assesses, Hedged, "hard to avoid")]
    [InlineData(17, "2023.079", "person.gould_davies", Voice.Quoted, Stance.Asserts, Flat, "shortly before the visit")]
    [InlineData(17, "2023.080", "person.gould_davies",
        Voice.Quoted, Stance.Assesses, Flat, "without a way to reach them")]
    [InlineData(17, "2023.081", "person.gould_davies",
        Voice.Quoted, Stance.Assesses, Flat, "important diplomatic move")]
    [InlineData(17, "2023.082", "person.gould_davies", Voice.Quoted, Stance.Assesses, Hedged, "unease")]
    [InlineData(18, "2023.083", "person.gould_davies", Voice.Quoted, Stance.Assesses, Flat, "strong reasons")]
    [InlineData(18, "2023.084", "person.gould_davies", Voice.Quoted, Stance.Asserts, Flat, "Russia presses harder")]
    [InlineData(18, "2023.085", "person.gould_davies", Voice.Quoted, Stance.Asserts, Flat, "So far")]
    [InlineData(19, "2023.086", "person.gould_davies", Voice.Quoted, Stance.Asserts, Flat, "say in public")]
    [InlineData(19, "2023.087", "person.gould_davies", Voice.Quoted, Stance.Assesses, Flat, "closest to Russia")]
    [InlineData(20, "2023.088", "org.rfe_rl", Voice.Own, Stance.Assesses, Hedged, "off guard")]
    [InlineData(20, "2023.089", "country.us", Voice.Paraphrased, Stance.Alleges, Flat, "weapons for Russia")]
    [InlineData(20, "2023.090", "org.unnamed_voices_2023",
        Voice.Paraphrased, Stance.Speculates, Hedged, "evade sanctions")]
    [InlineData(21, "2023.091", "person.gould_davies", Voice.Quoted, Stance.Assesses, Flat, "beyond what the evidence")]
    [InlineData(22, "2023.092", "person.gould_davies",
        Voice.Quoted, Stance.Asserts, Flat, "pressure of Western sanctions")]
    [InlineData(22, "2023.093", "person.gould_davies", Voice.Quoted, Stance.Asserts, Flat, "aid, trade and investment")]
    [InlineData(22, "2023.094", "person.gould_davies", Voice.Quoted, Stance.Assesses, Flat, "risk escalating")]
    [InlineData(23, "2023.096", "country.us", Voice.Paraphrased, Stance.Alleges, Hedged, "ammunition and drones")]
    [InlineData(23, "2023.097", "person.gould_davies", Voice.Quoted, Stance.Asserts, Flat, "no evidence")]
    [InlineData(23, "2023.098", "person.gould_davies", Voice.Quoted, Stance.Assesses, Flat, "serious step")]
    [InlineData(24, "2023.099", "person.gould_davies", Voice.Quoted, Stance.Assesses, Flat, "little sign")]
    [InlineData(24, "2023.100", "person.gould_davies", Voice.Quoted, Stance.Assesses, Flat, "makes little sense")]
    [InlineData(25, "2023.101", "person.gould_davies", Voice.Quoted, Stance.Forecasts, Hedged, "Many expect")]
    [InlineData(25, "2023.102", "person.putin", Voice.Paraphrased, Stance.Announces, Flat, "signalled")]
    [InlineData(25, "2023.103", "person.gould_davies", Voice.Quoted, Stance.Asks, Hedged, "only as a question")]
    [InlineData(26, "2023.104", "person.gould_davies", Voice.Quoted, Stance.Asserts, Flat, "often in Moscow")]
    [InlineData(26, "2023.105", "person.lukashenka", Voice.Paraphrased, Stance.Forecasts, Flat, "Biden")]
    [InlineData(26, "2023.106", "person.lukashenka", Voice.Paraphrased, Stance.Promises, Flat, "offered Minsk")]
    [InlineData(26, "2023.107", "person.gould_davies", Voice.Quoted, Stance.Assesses, Hedged, "probably")]
    [InlineData(27, "2023.109", "org.rfe_rl", Voice.Own, Stance.Asserts, Flat, "came to Lukashenka’s aid")]
    [InlineData(27, "2023.110", "org.rfe_rl", Voice.Own, Stance.Assesses, Flat, "more beholden")]
    [InlineData(28, "2023.111", "person.gould_davies", Voice.Quoted, Stance.Assesses, Flat, "very weak")]
    [InlineData(28, "2023.112", "person.gould_davies", Voice.Quoted, Stance.Assesses, Flat, "crackdown")]
    [InlineData(28, "2023.113", "person.gould_davies", Voice.Quoted, Stance.Asserts, Flat, "Ryanair")]
    [InlineData(28, "2023.114", "person.gould_davies", Voice.Quoted, Stance.Asserts, Flat, "Polish border")]
    [InlineData(29, "2023.115", "person.gould_davies", Voice.Quoted, Stance.Assesses, Flat, "not a puppet")]
    [InlineData(29, "2023.145", "person.gould_davies", Voice.Quoted, Stance.Assesses, Flat, "much weaker than before")]
    [InlineData(29, "2023.146", "person.gould_davies", Voice.Quoted, Stance.Assesses, Hedged, "may be smaller")]
    [InlineData(30, "2023.116", "person.gould_davies", Voice.Quoted, Stance.Assesses, Hedged, "hard to tell")]
    [InlineData(30, "2023.117", "person.gould_davies", Voice.Quoted, Stance.Asserts, Flat, "three days")]
    [InlineData(30, "2023.118", "person.gould_davies", Voice.Quoted, Stance.Assesses, Hedged, "a wider agenda")]
    public void Is_said_by_and_as(
        int paragraph, string number, string speakers, Voice voice, Stance stance, bool hedged, string words) =>
        Said(paragraph, number, speakers, voice, stance, hedged, words);
}
