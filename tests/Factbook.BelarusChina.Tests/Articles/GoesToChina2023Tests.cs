using Xunit;

namespace Factbook.BelarusChina.Tests.Articles;

/// <summary>What the analysis of February 2023 says, paragraph by paragraph.</summary>
public class GoesToChina2023Tests() : ArticleTests(Sources.GoesToChina2023)
{
    [Fact]
    public void A_state_visit_of_three_days_began_on_28_February_and_its_end_is_not_printed()
    {
        Visit visit = Visits.LukashenkaToBeijing2023;
        Claim arrival = ClaimOf(visit.Behind(Visit.Slots.When).Dispute!, "arrival");

        Tells(3, visit, "visit_type", "stated_days", "visitor", "to_country");
        Tells(5, visit, "status");
        Assert.Equal(3, visit.StatedDays);
        Assert.Equal("2023-02-28/", arrival.Value!.Text);
        Assert.Equal(Persons.ReidStandish, arrival.AssertedBy);
        Tells(5, arrival);
    }

    [Fact]
    public void The_park_drew_more_than_a_billion_dollars_from_56_foreign_companies()
    {
        Investment park = Investments.ParkInvestment;

        Tells(28, park, "amount", "investor_count", "investors");
        Measures(1_000_000_000m, Hedge.MoreThan, "USD", park.Amount);
        Assert.Equal(56, park.InvestorCount);
        Assert.Equal([Organisations.ForeignCompaniesInPark], park.Investors);
        Assert.Same(Projects.IndustrialParkNearMinsk, park.Project);
    }

    [Fact]
    public void Huawei_and_ZTE_are_named_in_the_park_without_an_amount()
    {
        Tells(28, Investments.HuaweiAndZteInPark, "investors");
        Assert.Equal([Organisations.Huawei, Organisations.Zte], Investments.HuaweiAndZteInPark.Investors);
        Assert.Null(Investments.HuaweiAndZteInPark.Amount);
    }

    [Fact]
    public void Chinese_money_paid_for_infrastructure_once()
    {
        Tells(28, Investments.ChineseMoneyForInfrastructure, "kind");
        Assert.Equal(InvestmentKind.Financing, Investments.ChineseMoneyForInfrastructure.Kind);
        Assert.Null(Investments.ChineseMoneyForInfrastructure.Amount);
    }

    [Fact]
    public void Nothing_new_was_offered_since_2019_neither_project_nor_loan()
    {
        Tells(29, Investments.NoNewProjectSince2019, "kind");
        Tells(29, Loans.NoNewChineseLoanSince2019, "status");
        Assert.Equal(InvestmentKind.NoneOffered, Investments.NoNewProjectSince2019.Kind);
        Assert.Equal(LoanStatus.NoneOffered, Loans.NoNewChineseLoanSince2019.Status);
        Assert.Same(Countries.China, Loans.NoNewChineseLoanSince2019.Lender);
    }

    [Fact]
    public void Polonez_was_announced_as_complete_in_2015_and_the_Chinese_part_is_what_experts_say()
    {
        MilitaryActivity polonez = MilitaryActivities.PolonezCompletion2015;

        Tells(12, polonez, "when", "system");
        Assert.Equal("2015", polonez.When.ToString());
        Assert.False(polonez.IsInferred(MilitaryActivity.Slots.When));
        Assert.Equal([Countries.Belarus], polonez.Participants);
    }

    [Fact]
    public void Spacety_was_sanctioned_in_February_by_this_article_and_in_January_by_others()
    {
        Claim month = ClaimOf(SanctionMeasures.UsSanctionsOnSpacety.Behind(SanctionMeasure.Slots.When).Dispute!, "february");

        Tells(19, SanctionMeasures.UsSanctionsOnSpacety, "imposers", "targets", "kind", "reason");
        Tells(19, month);
        Assert.Equal("2023-02", month.Value!.Text);
        Assert.Contains(Claim.Slots.Value, month.Inferred);
    }

    [Fact]
    public void Moscow_refused_a_discount_on_Iskander_and_not_the_missile()
    {
        MilitaryActivity refusal = MilitaryActivities.IskanderDiscountRefused;

        Tells(13, refusal, "kind", "system");
        Assert.Equal(MilitaryKind.Procurement, refusal.Kind);
        Assert.Null(refusal.When);
        Assert.Equal("2015", refusal.NotAfter.ToString());
        Tells(13, MilitaryActivities.TurnToBeijingForPolonez, "participants");
    }

    [Fact]
    public void Troops_were_hosted_and_own_forces_stayed_out()
    {
        Tells(5, MilitaryActivities.RussianTroopsInBelarus, "kind", "when");
        Tells(5, MilitaryActivities.NoBelarusianForces, "kind", "when");
        Assert.Equal(MilitaryKind.Hosting, MilitaryActivities.RussianTroopsInBelarus.Kind);
        Assert.Equal(MilitaryKind.Abstention, MilitaryActivities.NoBelarusianForces.Kind);
        Assert.Equal("2022/2023-02", MilitaryActivities.NoBelarusianForces.When.ToString());
        Assert.True(MilitaryActivities.NoBelarusianForces.IsInferred(MilitaryActivity.Slots.When));
    }

    [Fact]
    public void Military_ties_are_of_long_standing_and_undated()
    {
        Tells(11, MilitaryActivities.TechnologyTransfers, "kind");
        Assert.Equal(MilitaryKind.TechnologyTransfer, MilitaryActivities.TechnologyTransfers.Kind);
        Assert.Null(MilitaryActivities.TechnologyTransfers.When);
    }

    [Fact]
    public void Both_armies_use_Chinese_drones_without_a_number()
    {
        MilitaryActivity drones = MilitaryActivities.ChineseDronesInWar;

        Tells(20, drones, "participants");
        Assert.Equal(
            [Organisations.RussianTroops, Organisations.UkrainianTroops, Organisations.Dji], drones.Participants);
        Assert.Null(drones.Quantity);
    }

    [Fact]
    public void The_joint_statement_of_September_pledges_military_cooperation()
    {
        Tells(14, Agreements.JointStatementSeptember2022, "kind", "parties", "topics");
        Assert.Equal(AgreementKind.JointStatement, Agreements.JointStatementSeptember2022.Kind);
        Assert.Contains(Topic.MilitaryCooperation, Agreements.JointStatementSeptember2022.Topics);
    }

    [Fact]
    public void Without_limits_is_the_partnership_of_Xi_and_Putin_and_not_of_Lukashenka()
    {
        PartnershipLevel partnership = PartnershipLevels.NoLimits2022;

        Tells(17, partnership, "parties", "when");
        Assert.Equal([Countries.China, Countries.Russia], partnership.Parties);
        Assert.Equal([Persons.XiJinping, Persons.VladimirPutin], partnership.NamedBy);
        Assert.Equal("2022~", partnership.When.ToString());
        Assert.True(partnership.IsInferred(PartnershipLevel.Slots.When));
    }

    [Theory]
    [InlineData("trade.2023.01", Flow.Turnover, "total", Measure.Direction)]
    [InlineData("trade.2023.02", Flow.Import, "energy", Measure.Existence)]
    [InlineData("trade.2023.03", Flow.Export, "dual-use technology such as microchips", Measure.Existence)]
    public void Trade_of_China_with_Russia_has_no_figure(string id, Flow flow, string product, Measure measure)
    {
        TradeObservation trade = TradeObservations.Get(id);

        Tells(17, trade, "flow", "product");
        Assert.Equal(
            (Countries.China, Countries.Russia, flow, product, measure),
            (trade.Economy, trade.Partner, trade.Flow, trade.Product, trade.Measure));
        Assert.Null(trade.Value);
        Assert.Null(trade.Reporter);
    }

    [Fact]
    public void Washington_sanctioned_Spacety_and_nobody_is_named_for_the_other_firms()
    {
        Tells(19, SanctionMeasures.UsSanctionsOnSpacety, "imposers", "targets");
        Tells(18, SanctionMeasures.SanctionsOnPrivateChineseCompanies, "targets");
        Assert.Equal([Countries.UnitedStates], SanctionMeasures.UsSanctionsOnSpacety.Imposers);
        Assert.Equal([Organisations.Spacety], SanctionMeasures.UsSanctionsOnSpacety.Targets);
        Assert.Empty(SanctionMeasures.SanctionsOnPrivateChineseCompanies.Imposers);
    }

    [Fact]
    public void The_sweeping_sanctions_are_those_of_the_West()
    {
        Tells(15, SanctionMeasures.WesternSanctionsOnBelarus, "imposers", "targets", "reason");
        Assert.Equal([Organisations.West], SanctionMeasures.WesternSanctionsOnBelarus.Imposers);
    }

    [Fact]
    public void The_position_paper_has_twelve_points()
    {
        Tells(25, Documents.ChinesePositionPaper2023, "points", "issuers");
        Assert.Equal(12, Documents.ChinesePositionPaper2023.Points);
        Assert.Equal([Countries.China], Documents.ChinesePositionPaper2023.Issuers);
    }

    [Fact]
    public void Xi_congratulated_before_all_others()
    {
        Tells(31, Events.XiCongratulation2020, "participants");
        Assert.Equal([Persons.XiJinping, Persons.AliaksandrLukashenka], Events.XiCongratulation2020.Participants);
    }

    [Theory]
    [InlineData(4, "tenure.putin.president_of_russia", TenureState.Current)]
    [InlineData(6, "tenure.shmatsina.expert_at_virginia_tech", TenureState.Current)]
    [InlineData(21, "tenure.zhu_feng.professor_at_nanjing", TenureState.Current)]
    [InlineData(25, "tenure.orban.prime_minister_of_hungary", TenureState.Current)]
    [InlineData(31, "tenure.qin_gang.foreign_minister_of_china", TenureState.Current)]
    public void A_post_is_attested_at_the_time_of_the_article(int paragraph, string id, TenureState state)
    {
        Tenure tenure = Tenures.Get(id);

        Tells(paragraph, tenure, "holder", "post", "state");
        Assert.Equal(state, tenure.State);
        Assert.Equal("2023-02-28~", tenure.Attested.ToString());
        Assert.True(tenure.IsInferred(Tenure.Slots.Attested));
    }

    [Fact]
    public void The_title_of_Aleynik_is_implied_by_the_word_counterpart()
    {
        Tells(31, Tenures.AleinikForeignMinister, "holder");
        Assert.True(Tenures.AleinikForeignMinister.IsInferred(Tenure.Slots.Post));
    }

    [Theory]
    [InlineData("statement.2023.016", "statement.2023.014")]
    [InlineData("statement.2023.057", "statement.2023.056")]
    [InlineData("statement.2023.061", "statement.2023.059")]
    public void A_denial_or_reply_names_what_it_answers(string answer, string charge) =>
        Assert.Same(PublicStatements.Get(charge), PublicStatements.Get(answer).RespondsTo);

    [Theory]
    [InlineData("statement.2023.035", "org.south_china_morning_post")]
    [InlineData("statement.2023.036", "org.south_china_morning_post")]
    [InlineData("statement.2023.042", "org.xinhua")]
    public void Words_that_came_through_an_outlet_name_it(string id, string outlet) =>
        Assert.Equal(outlet, PublicStatements.Get(id).Outlet?.Id);

    [Theory]
    [InlineData("statement.2023.010", "org.rfe_rl")]
    [InlineData("statement.2023.020", "org.rfe_rl")]
    [InlineData("statement.2023.035", "org.south_china_morning_post")]
    [InlineData("statement.2023.042", "org.xinhua")]
    public void What_was_told_to_an_outlet_names_it_as_the_audience(string id, string audience) =>
        Assert.Equal(audience, PublicStatements.Get(id).Audience?.Id);

    [Theory]
    [InlineData(4, "event.2020.02", "2020", Printed)]
    [InlineData(4, "statement.2023.006", "2020/2023-02", Inferred)]
    [InlineData(4, "statement.2023.007", "2022/2023-02", Inferred)]
    [InlineData(14, "event.2022.02", "2022-09", Inferred)]
    [InlineData(14, "statement.2022.001", "2022-09", Inferred)]
    [InlineData(15, "event.2020.01", "2020", Printed)]
    [InlineData(15, "event.2020.03", "2020", Printed)]
    [InlineData(25, "document.position_paper_2023", "2023-02-24", Inferred)]
    [InlineData(26, "document.xinhua_interview_2023", "2023-02", Inferred)]
    [InlineData(26, "statement.2023.042", "2023-02", Inferred)]
    [InlineData(26, "statement.2023.043", "2023-02", Inferred)]
    [InlineData(29, "investment.2023.05", "2019/2023-02", Inferred)]
    [InlineData(29, "loan.2019.02", "2019/2023-02", Inferred)]
    [InlineData(31, "event.2020.04", "2020", Inferred)]
    [InlineData(31, "event.2020.08", "2020", Inferred)]
    [InlineData(31, "statement.2023.049", "2023-02~", Inferred)]
    [InlineData(31, "statement.2023.050", "2023-02~", Inferred)]
    [InlineData(31, "statement.2023.051", "2023-02~", Inferred)]
    [InlineData(33, "meeting.2023.02", "2023-02~", Inferred)]
    [InlineData(36, "meeting.2023.01", "2023-02", Inferred)]
    [InlineData(36, "statement.2023.059", "2023-02", Inferred)]
    [InlineData(37, "statement.2023.061", "2023-02", Inferred)]
    public void Is_dated(int paragraph, string id, string when, bool inferred) => Dated(paragraph, id, when, inferred);

    [Theory]
    [InlineData(15, "sanction.2020.01", "2020", "")]
    [InlineData(18, "sanction.2023.02", "", "2023-02-28~")]
    [InlineData(25, "event.2023.04", "2023-02-24", "")]
    [InlineData(25, "statement.2023.039", "2023-02-24", "")]
    [InlineData(25, "statement.2023.040", "2023-02-24", "")]
    [InlineData(25, "statement.2023.041", "2023-02-24", "")]
    [InlineData(28, "investment.2023.02", "", "2023-02-28~")]
    [InlineData(28, "investment.2023.03", "", "2023-02-28~")]
    [InlineData(28, "investment.2023.04", "", "2023-02-28~")]
    [InlineData(34, "document.yahoo_report", "", "2023-02-28~")]
    public void Is_not_dated_but_lies_between(int paragraph, string id, string notBefore, string notAfter) =>
        Bounded(paragraph, id, notBefore, notAfter);

    [Theory]
    [InlineData(3, "2023.001", "person.reid_standish", Voice.Own, Stance.Reports, Flat, "draw closer")]
    [InlineData(3, "2023.002", "person.reid_standish",
        Voice.Own, Stance.Reports, Hedged, "Possible Chinese military help")]
    [InlineData(3, "2023.003", "person.reid_standish", Voice.Own, Stance.Assesses, Flat, "“ruler”")]
    [InlineData(4, "2023.004", "person.reid_standish", Voice.Own, Stance.Asserts, Flat, "allied with the Kremlin")]
    [InlineData(4, "2023.005", "person.reid_standish",
        Voice.Own, Stance.Assesses, Flat, "offset the political and economic reliance")]
    [InlineData(5, "2023.008", "person.reid_standish", Voice.Own, Stance.Assesses, Flat, "an opening to seek")]
    [InlineData(5, "2023.009", "person.reid_standish", Voice.Own, Stance.Assesses, Flat, "with caution")]
    [InlineData(6, "2023.010", "person.shmatsina", Voice.Quoted, Stance.Assesses, Flat, "as a symbol")]
    [InlineData(6, "2023.011", "person.shmatsina", Voice.Quoted, Stance.Assesses, Hedged, "less isolated")]
    [InlineData(7, "2023.012", "person.reid_standish", Voice.Own, Stance.Forecasts, Flat, "main subject of the visit")]
    [InlineData(7, "2023.014", "org.us_officials", Voice.Paraphrased, Stance.Alleges, Flat, "arms and ammunition")]
    [InlineData(7, "2023.015", "person.reid_standish", Voice.Own, Stance.Asserts, Flat, "getting short")]
    [InlineData(8, "2023.016", "org.chinese_officials", Voice.Paraphrased, Stance.Denies, Flat, "deny")]
    [InlineData(8, "2023.017", "person.reid_standish", Voice.Own, Stance.Forecasts, Flat, "further military deals")]
    [InlineData(9, "2023.019", "person.shmatsina", Voice.Quoted, Stance.Assesses, Flat, "something larger at stake")]
    [InlineData(9, "2023.020", "person.shmatsina",
        Voice.Quoted, Stance.Assesses, Hedged, "probably connected with the war")]
    [InlineData(12, "2023.021", "org.military_experts", Voice.Paraphrased, Stance.Asserts, Flat, "altered form")]
    [InlineData(12, "2023.022", "org.military_experts", Voice.Paraphrased, Stance.Asserts, Flat, "help from China")]
    [InlineData(13, "2023.023", "person.reid_standish", Voice.Own, Stance.Assesses, Flat, "strategic distance")]
    [InlineData(14, "2023.024", "person.reid_standish", Voice.Own, Stance.Assesses, Flat, "open")]
    [InlineData(14, "2022.001", "person.lukashenka person.xi_jinping",
        Voice.Quoted, Stance.Promises, Flat, "in every field")]
    [InlineData(15, "2023.025", "org.belarusian_opposition org.international_observers",
        Voice.Paraphrased, Stance.Assesses, Flat, "fraudulent")]
    [InlineData(15, "2023.026", "person.reid_standish", Voice.Own, Stance.Asserts, Flat, "came to Lukashenka’s aid")]
    [InlineData(15, "2023.027", "person.reid_standish", Voice.Own, Stance.Assesses, Flat, "more obedient")]
    [InlineData(16, "2023.028", "person.reid_standish",
        Voice.Own, Stance.Asserts, Flat, "a balance of China and Russia")]
    [InlineData(17, "2023.030", "person.reid_standish", Voice.Own, Stance.Assesses, Hedged, "could end up in weapons")]
    [InlineData(18, "2023.031", "country.us", Voice.Paraphrased, Stance.Alleges, Flat, "military transfers")]
    [InlineData(19, "2023.032", "country.us", Voice.Paraphrased, Stance.Alleges, Flat, "satellite images")]
    [InlineData(20, "2023.033", "org.dji", Voice.Paraphrased, Stance.Denies, Flat, "military purposes")]
    [InlineData(20, "2023.034", "org.dji", Voice.Paraphrased, Stance.Asserts, Flat, "limit sales")]
    [InlineData(21, "2023.035", "person.zhu_feng", Voice.Paraphrased, Stance.Assesses, Flat, "cannot prevent")]
    [InlineData(22, "2023.036", "person.zhu_feng", Voice.Quoted, Stance.Assesses, Flat, "rule out")]
    [InlineData(22, "2023.037", "person.zhu_feng", Voice.Quoted, Stance.Assesses, Flat, "help the inquiry")]
    [InlineData(24, "2023.038", "person.reid_standish",
        Voice.Own, Stance.Assesses, Flat, "hard for Lukashenka to leave behind")]
    [InlineData(25, "2023.039", "country.kz", Voice.Paraphrased, Stance.Asserts, Flat, "backers")]
    [InlineData(25, "2023.040", "person.orban", Voice.Paraphrased, Stance.Asserts, Flat, "Viktor Orban")]
    [InlineData(25, "2023.041", "person.lukashenka", Voice.Paraphrased, Stance.Asserts, Flat, "before his visit")]
    [InlineData(26, "2023.042", "person.lukashenka",
        Voice.Paraphrased, Stance.Assesses, Flat, "peaceful foreign policy")]
    [InlineData(26, "2023.043", "person.lukashenka", Voice.Paraphrased, Stance.Assesses, Flat, "a novel step")]
    [InlineData(27, "2023.044", "person.reid_standish", Voice.Own, Stance.Forecasts, Flat, "turn goodwill")]
    [InlineData(27, "2023.045", "person.reid_standish", Voice.Own, Stance.Asserts, Flat, "under strain")]
    [InlineData(29, "2023.046", "person.reid_standish", Voice.Own, Stance.Asserts, Flat, "a less attractive partner")]
    [InlineData(30, "2023.047", "person.reid_standish", Voice.Own, Stance.Assesses, Flat, "stalled")]
    [InlineData(30, "2023.048", "person.reid_standish",
        Voice.Own, Stance.Asserts, Flat, "sought to support Lukashenka in words")]
    [InlineData(31, "2023.049", "person.qin_gang", Voice.Paraphrased, Stance.Asserts, Flat, "national stability")]
    [InlineData(31, "2023.050", "person.qin_gang", Voice.Paraphrased, Stance.Asserts, Flat, "internal affairs")]
    [InlineData(31, "2023.051", "person.qin_gang", Voice.Paraphrased, Stance.Asserts, Flat, "unilateral sanctions")]
    [InlineData(32, "2023.052", "person.reid_standish", Voice.Own, Stance.Forecasts, Flat, "freedom of action")]
    [InlineData(33, "2023.054", "person.reid_standish", Voice.Own, Stance.Assesses, Hedged, "more unequal")]
    [InlineData(34, "2023.055", "person.reid_standish", Voice.Own, Stance.Assesses, Flat, "friction")]
    [InlineData(34, "2023.056", "org.yahoo_news", Voice.Paraphrased, Stance.Reports, Flat, "by 2030")]
    [InlineData(34, "2023.057", "person.lukashenka", Voice.Quoted, Stance.Denies, Flat, "worthless talk")]
    [InlineData(35, "2023.058", "person.reid_standish", Voice.Own, Stance.Assesses, Hedged, "the upper hand")]
    [InlineData(36, "2023.059", "person.putin", Voice.Quoted, Stance.Asserts, Flat, "thanked")]
    [InlineData(36, "2023.060", "person.reid_standish", Voice.Own, Stance.Assesses, Flat, "subservience")]
    [InlineData(37, "2023.061", "person.lukashenka", Voice.Quoted, Stance.Asserts, Flat, "could not have refused")]
    public void Is_said_by_and_as(
        int paragraph, string number, string speakers, Voice voice, Stance stance, bool hedged, string words) =>
        Said(paragraph, number, speakers, voice, stance, hedged, words);
}
