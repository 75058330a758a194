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

        Tells(3, visit, "visit_type", "duration", "visitor", "to_country");
        Tells(5, visit, "status");
        Measures(3, Hedge.Exact, "d", visit.Duration);
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

        Tells(19, SanctionMeasures.UsSanctionsOnSpacety, "imposers", "targets", "kind", "reasons");
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
        Tells(15, SanctionMeasures.WesternSanctionsOnBelarus, "imposers", "targets", "reasons");
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
}
