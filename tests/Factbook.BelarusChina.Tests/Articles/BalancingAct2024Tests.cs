using Xunit;

namespace Factbook.BelarusChina.Tests.Articles;

/// <summary>What the commentary of August 2024 says, paragraph by paragraph.</summary>
public class BalancingAct2024Tests() : ArticleTests(Sources.BalancingAct2024)
{
    [Fact]
    public void Investment_came_to_around_2_6_billion_dollars_in_thirty_years()
    {
        Investment total = Investments.ChineseInvestmentTotal;

        Tells(6, total, "amount", "years_covered");
        Measures(2_600_000_000m, Hedge.About, "USD", total.Amount);
        Assert.Equal(30, total.YearsCovered);
        Assert.Equal(InvestmentKind.Cumulative, total.Kind);
        Assert.Null(total.When);
    }

    [Theory]
    [InlineData("investment.2022.01", 1_400_000_000)]
    [InlineData("investment.2023.01", 1_700_000_000)]
    public void The_years_given_for_comparison_are_those_of_Kazakhstan(string id, long dollars)
    {
        Investment year = Investments.Get(id);

        Tells(6, year, "amount", "when");
        Measures(dollars, Hedge.Exact, "USD", year.Amount);
        Assert.Same(Countries.Kazakhstan, year.Host);
        Assert.Equal(InvestmentKind.Annual, year.Kind);
    }

    [Fact]
    public void Twenty_two_enterprises_were_offered_to_Chinese_corporations_alone()
    {
        Tells(10, Investments.PrivatisationOffer2017, "enterprises_offered", "investors");
        Assert.Equal(22, Investments.PrivatisationOffer2017.EnterprisesOffered);
        Assert.Equal([Organisations.ChineseCorporations], Investments.PrivatisationOffer2017.Investors);
        Assert.Null(Investments.PrivatisationOffer2017.Amount);
    }

    [Fact]
    public void None_of_them_appeared_to_draw_interest()
    {
        Tells(10, Investments.PrivatisationResponse, "investor_count");
        Assert.Equal(0, Investments.PrivatisationResponse.InvestorCount);
        Assert.True(Investments.PrivatisationResponse.IsInferred(Investment.Slots.InvestorCount));
        Assert.Contains("appeared", Investments.PrivatisationResponse.Summary, System.StringComparison.Ordinal);
    }

    [Fact]
    public void China_was_among_the_three_largest_creditors_of_2019_without_an_amount()
    {
        Tells(10, Loans.ChinaTopThreeCreditor2019, "creditor_rank", "when");
        Measures(3m, Hedge.UpTo, "{rank}", Loans.ChinaTopThreeCreditor2019.CreditorRank);
        Assert.Null(Loans.ChinaTopThreeCreditor2019.Amount);
    }

    [Fact]
    public void The_billion_was_lent_by_Russia()
    {
        Tells(12, Loans.RussianCredit, "amount", "lender");
        Measures(1_000_000_000m, Hedge.Exact, "USD", Loans.RussianCredit.Amount);
        Assert.Same(Countries.Russia, Loans.RussianCredit.Lender);
        Assert.Equal(LoanStatus.Approved, Loans.RussianCredit.Status);
    }

    [Fact]
    public void A_comprehensive_strategic_partnership_is_dated_to_2016_here()
    {
        PartnershipLevel level = PartnershipLevels.ComprehensiveStrategic2013;
        Claim year = ClaimOf(level.Behind(PartnershipLevel.Slots.When).Dispute!, "year_2016");

        Tells(4, level, "grade", "standing");
        Tells(4, year);
        Assert.Equal("2016", year.Value!.Text);
        Assert.Equal(PartnershipGrade.ComprehensiveStrategic, level.Grade);
        Assert.Equal(PartnershipStanding.Established, level.Standing);
    }

    [Fact]
    public void The_all_weather_grade_is_an_aim_of_2017_and_a_word_of_2024()
    {
        Tells(10, PartnershipLevels.AllWeatherAim2017, "standing", "when");
        Tells(9, PartnershipLevels.AllWeatherLi2024, "named_by");
        Assert.Equal(PartnershipStanding.Aim, PartnershipLevels.AllWeatherAim2017.Standing);
        Assert.Equal(PartnershipStanding.Named, PartnershipLevels.AllWeatherLi2024.Standing);
        Assert.Equal([Persons.LiQiang], PartnershipLevels.AllWeatherLi2024.NamedBy);
    }

    [Fact]
    public void Li_Qiang_came_on_23_August_by_the_article()
    {
        Visit visit = Visits.LiQiangToBelarus2024;
        Claim day = ClaimOf(visit.Behind(Visit.Slots.When).Dispute!, "one_day");

        Tells(9, visit, "visitor", "office_held", "to_country");
        Tells(15, visit, "places", "hosts_met");
        Tells(9, day);
        Assert.Equal("2024-08-23", day.Value!.Text);
        Assert.Contains(Claim.Slots.Value, day.Inferred);
        Assert.Same(Posts.PrimeMinisterOfChina, visit.OfficeHeld);
    }

    [Theory]
    [InlineData(8, "agreement.2024.02", Topic.Transit)]
    [InlineData(8, "agreement.2024.03", Topic.Transit)]
    [InlineData(8, "agreement.2024.04", Topic.Transit)]
    [InlineData(8, "agreement.2024.05", Topic.Security)]
    [InlineData(9, "agreement.2024.01", Topic.EconomicCooperation)]
    public void What_Beijing_and_Minsk_agreed_is_no_signed_text(int paragraph, string id, Topic topic)
    {
        Agreement understanding = Agreements.Get(id);

        Tells(paragraph, understanding, "kind", "stage", "parties", "topics");
        Assert.Equal(AgreementKind.Understanding, understanding.Kind);
        Assert.Equal(AgreementStage.Agreed, understanding.Stage);
        Assert.Contains(topic, understanding.Topics);
        Assert.Empty(understanding.Signatories);
    }

    [Fact]
    public void Polonez_was_developed_together_in_2016_by_this_article()
    {
        Tells(7, MilitaryActivities.PolonezJointDevelopment2016, "when", "participants");
        Assert.Equal("2016", MilitaryActivities.PolonezJointDevelopment2016.When.ToString());
        Assert.Equal(
            [Countries.Belarus, Countries.China], MilitaryActivities.PolonezJointDevelopment2016.Participants);
    }

    [Fact]
    public void A_drill_is_told_of_4_July()
    {
        Claim day = ClaimOf(MilitaryActivities.JointExercise2024.Behind(MilitaryActivity.Slots.When).Dispute!, "article");

        Tells(7, MilitaryActivities.JointExercise2024, "kind", "participants");
        Tells(7, day);
        Assert.Equal("2024-07-04", day.Value!.Text);
        Assert.Equal(Persons.NikolaMikovic, day.AssertedBy);
    }

    [Fact]
    public void Territory_was_let_for_the_invasion_in_February_2022()
    {
        Tells(12, MilitaryActivities.TerritoryForInvasion2022, "when", "participants");
        Assert.Equal("2022-02", MilitaryActivities.TerritoryForInvasion2022.When.ToString());
        Assert.False(MilitaryActivities.TerritoryForInvasion2022.IsInferred(MilitaryActivity.Slots.When));
    }

    [Theory]
    [InlineData(22, "membership.by.csto", MembershipStatus.Member)]
    [InlineData(22, "membership.by.eaeu", MembershipStatus.Member)]
    [InlineData(6, "membership.kz.csto", MembershipStatus.Ally)]
    [InlineData(6, "membership.kz.eaeu", MembershipStatus.Ally)]
    public void A_member_is_called_so_and_an_ally_is_not(int paragraph, string id, MembershipStatus status)
    {
        Membership membership = Memberships.Get(id);

        Tells(paragraph, membership, "member", "organisation", "status");
        Assert.Equal(status, membership.Status);
        Assert.Null(membership.Since);
        Assert.Equal("2024-08~", membership.Attested.ToString());
    }

    [Theory]
    [InlineData(7, "tenure.stupak.sbu_officer", TenureState.Former, "2024-08~")]
    [InlineData(9, "tenure.li_qiang.prime_minister_of_china", TenureState.Current, "2024-08~")]
    [InlineData(12, "tenure.lukashenka.president_of_belarus", TenureState.Current, "2024-08~")]
    public void A_post_is_attested_at_the_time_of_the_article(
        int paragraph, string id, TenureState state, string attested)
    {
        Tenure tenure = Tenures.Get(id);

        Tells(paragraph, tenure, "holder", "post", "state");
        Assert.Equal(state, tenure.State);
        Assert.Equal(attested, tenure.Attested.ToString());
    }

    [Fact]
    public void The_United_States_and_allies_sanctioned_in_two_years_and_Western_powers_over_the_war()
    {
        Tells(13, SanctionMeasures.UsAndAlliedSanctionsOnBelarus, "imposers", "when", "reasons");
        Tells(13, SanctionMeasures.WesternSanctionsOverWar, "imposers", "reasons");
        Assert.Equal(
            [Countries.UnitedStates, Organisations.UsAllies], SanctionMeasures.UsAndAlliedSanctionsOnBelarus.Imposers);
        Assert.Equal([Organisations.West], SanctionMeasures.WesternSanctionsOverWar.Imposers);
    }

    [Fact]
    public void Diplomatic_relations_are_thirty_years_old_and_no_first_year_is_derived()
    {
        Tells(6, Events.ThirtyYearsOfRelations, "summary");
        Assert.Null(Events.ThirtyYearsOfRelations.When);
        Assert.Contains("30 years", Events.ThirtyYearsOfRelations.Summary, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(6, "investment.2022.01", "2022", Printed)]
    [InlineData(6, "investment.2023.01", "2023", Printed)]
    [InlineData(9, "agreement.2024.01", "2024-08-23~", Inferred)]
    [InlineData(9, "statement.2024.013", "2024-08-23~", Inferred)]
    [InlineData(10, "event.2020.01", "2020", Printed)]
    [InlineData(10, "investment.2017.01", "2017", Printed)]
    [InlineData(10, "loan.2019.01", "2019", Printed)]
    [InlineData(12, "event.2022.01", "2022-02/", Inferred)]
    [InlineData(13, "sanction.2020.03", "2020/2021", Printed)]
    [InlineData(14, "event.2020.05", "2020/2024", Printed)]
    [InlineData(14, "statement.2023.119", "2023-03", Printed)]
    [InlineData(14, "statement.2023.120", "2023-12", Printed)]
    [InlineData(15, "statement.2024.024", "2024-08~", Inferred)]
    [InlineData(15, "statement.2024.025", "2024-08~", Inferred)]
    [InlineData(16, "statement.2024.026", "2024-08~", Inferred)]
    [InlineData(16, "statement.2024.050", "2024-08~", Inferred)]
    [InlineData(18, "statement.2024.030", "2024-08-23~", Inferred)]
    [InlineData(19, "statement.2024.033", "2024-08-15", Inferred)]
    [InlineData(19, "statement.2024.034", "2024-08-15", Inferred)]
    [InlineData(21, "statement.2024.036", "2022/2024-08", Inferred)]
    public void Is_dated(int paragraph, string id, string when, bool inferred) => Dated(paragraph, id, when, inferred);

    [Theory]
    [InlineData(6, "investment.2024.01", "", "2024-08~")]
    [InlineData(10, "investment.2017.02", "2017", "")]
    [InlineData(12, "loan.2020.01", "2020", "")]
    [InlineData(13, "sanction.2022.01", "2022-02", "")]
    [InlineData(18, "statement.2024.031", "2023", "")]
    public void Is_not_dated_but_lies_between(int paragraph, string id, string notBefore, string notAfter) =>
        Bounded(paragraph, id, notBefore, notAfter);

    [Theory]
    [InlineData(3, "2024.001", "person.nikola_mikovic", Voice.Own, Stance.Asserts, Flat, "military ties")]
    [InlineData(3, "2024.002", "person.nikola_mikovic",
        Voice.Own, Stance.Assesses, Flat, "the only ally of the Kremlin")]
    [InlineData(3, "2024.003", "person.nikola_mikovic", Voice.Own, Stance.Assesses, Hedged, "seems unable")]
    [InlineData(4, "2024.004", "person.nikola_mikovic", Voice.Own, Stance.Forecasts, Flat, "does not mean")]
    [InlineData(4, "2024.005", "person.nikola_mikovic", Voice.Own, Stance.Assesses, Flat, "important economic partner")]
    [InlineData(4, "2024.006", "person.nikola_mikovic", Voice.Own, Stance.Assesses, Flat, "modest")]
    [InlineData(6, "2024.007", "person.nikola_mikovic", Voice.Own, Stance.Assesses, Hedged, "seems not to rank first")]
    [InlineData(7, "2024.008", "org.western_voices", Voice.Paraphrased, Stance.Speculates, Hedged, "a military base")]
    [InlineData(7, "2024.009", "person.nikola_mikovic", Voice.Own, Stance.Assesses, Hedged, "rather unlikely")]
    [InlineData(7, "2024.010", "person.stupak", Voice.Paraphrased, Stance.Assesses, Flat, "Without access to the sea")]
    [InlineData(7, "2024.011", "person.stupak", Voice.Paraphrased, Stance.Forecasts, Hedged, "Caspian Sea")]
    [InlineData(8, "2024.012", "person.nikola_mikovic", Voice.Own, Stance.Assesses, Flat, "important hub")]
    [InlineData(9, "2024.013", "person.li_qiang", Voice.Quoted, Stance.Promises, Flat, "high-level development")]
    [InlineData(10, "2024.014", "person.nikola_mikovic", Voice.Own, Stance.Assesses, Flat, "controversial")]
    [InlineData(10, "2024.015", "person.nikola_mikovic", Voice.Own, Stance.Asserts, Flat, "“regime change”")]
    [InlineData(10, "2024.016", "person.nikola_mikovic", Voice.Own, Stance.Assesses, Hedged, "seems to have affected")]
    [InlineData(12, "2024.017", "person.nikola_mikovic", Voice.Own, Stance.Asserts, Flat, "in effect helped")]
    [InlineData(12, "2024.018", "person.nikola_mikovic", Voice.Own, Stance.Assesses, Flat, "“strongman”")]
    [InlineData(12, "2024.019", "person.nikola_mikovic",
        Voice.Own, Stance.Assesses, Flat, "further into Russia’s orbit")]
    [InlineData(12, "2024.020", "person.nikola_mikovic", Voice.Own, Stance.Assesses, Flat, "seriously affected")]
    [InlineData(13, "2024.021", "person.nikola_mikovic", Voice.Own, Stance.Asserts, Flat, "decades old")]
    [InlineData(13, "2024.022", "person.nikola_mikovic", Voice.Own, Stance.Asserts, Flat, "strengthened his ties")]
    [InlineData(14, "2024.023", "person.nikola_mikovic", Voice.Own, Stance.Asserts, Flat, "did not affect")]
    [InlineData(14, "2023.119", "person.xi_jinping", Voice.Quoted, Stance.Asserts, Flat, "unbreakable")]
    [InlineData(14, "2023.120", "person.lukashenka", Voice.Quoted, Stance.Asserts, Flat, "voiced the hope")]
    [InlineData(15, "2024.024", "person.lukashenka", Voice.Quoted, Stance.Asserts, Flat, "more Chinese technology")]
    [InlineData(15, "2024.025", "person.nikola_mikovic", Voice.Own, Stance.Assesses, Flat, "praised")]
    [InlineData(16, "2024.026", "person.lukashenka", Voice.Quoted, Stance.Asserts, Flat, "a space station")]
    [InlineData(16, "2024.050", "person.lukashenka", Voice.Quoted, Stance.Asserts, Flat, "electric cars")]
    [InlineData(17, "2024.027", "person.nikola_mikovic", Voice.Own, Stance.Assesses, Hedged, "seem to keep")]
    [InlineData(17, "2024.028", "person.nikola_mikovic", Voice.Own, Stance.Assesses, Flat, "heavily dependent")]
    [InlineData(17, "2024.029", "person.nikola_mikovic", Voice.Own, Stance.Assesses, Flat, "before the economic ones")]
    [InlineData(18, "2024.030", "org.chinese_officials org.belarusian_officials",
        Voice.Quoted, Stance.Asserts, Flat, "peaceful settlement")]
    [InlineData(18, "2024.031", "person.lukashenka", Voice.Paraphrased, Stance.Asserts, Flat, "fully supports")]
    [InlineData(18, "2024.032", "person.nikola_mikovic", Voice.Own, Stance.Assesses, Flat, "a peacemaker")]
    [InlineData(19, "2024.033", "person.lukashenka", Voice.Quoted, Stance.Asserts, Flat, "sit down, negotiate")]
    [InlineData(19, "2024.034", "person.lukashenka", Voice.Quoted, Stance.Asserts, Flat, "do not need the war")]
    [InlineData(21, "2024.036", "country.cn", Voice.Paraphrased, Stance.Asserts, Flat, "claimed to be neutral")]
    [InlineData(21, "2024.037", "org.critics_of_china", Voice.Quoted, Stance.Assesses, Flat, "in favour of Russia")]
    [InlineData(21, "2024.038", "person.nikola_mikovic", Voice.Own, Stance.Forecasts, Hedged, "probably")]
    [InlineData(22, "2024.039", "person.nikola_mikovic", Voice.Own, Stance.Assesses, Flat, "strong economic ties")]
    [InlineData(22, "2024.040", "person.nikola_mikovic", Voice.Own, Stance.Assesses, Hedged, "nominal alliance")]
    [InlineData(22, "2024.041", "person.nikola_mikovic", Voice.Own, Stance.Forecasts, Hedged, "several vectors")]
    [InlineData(23, "2024.042", "person.nikola_mikovic", Voice.Own, Stance.Assesses, Flat, "no large success")]
    [InlineData(23, "2024.044", "person.lukashenka",
        Voice.Quoted, Stance.Asserts, Hedged, "claims to have been advised")]
    [InlineData(23, "2024.045", "person.nikola_mikovic", Voice.Own, Stance.Assesses, Hedged, "suggests")]
    [InlineData(23, "2024.046", "person.nikola_mikovic", Voice.Own, Stance.Assesses, Hedged, "leverage")]
    [InlineData(24, "2024.047", "person.nikola_mikovic", Voice.Own, Stance.Forecasts, Flat, "does not follow")]
    [InlineData(24, "2024.048", "person.nikola_mikovic", Voice.Own, Stance.Forecasts, Hedged, "fairly loyal")]
    [InlineData(24, "2024.049", "person.nikola_mikovic",
        Voice.Own, Stance.Forecasts, Hedged, "one more presidential term")]
    public void Is_said_by_and_as(
        int paragraph, string number, string speakers, Voice voice, Stance stance, bool hedged, string words) =>
        Said(paragraph, number, speakers, voice, stance, hedged, words);
}
