using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Factbook.BelarusChina.Tests.Articles;

/// <summary>What the five articles tempt one to write and do not say: no record has it on their word.</summary>
public class AbsenceTests
{
    private static readonly Source[] Articles =
    [
        Sources.GoesToChina2023,
        Sources.WhyDidXiInvite2023,
        Sources.CourtesyVisit2025,
        Sources.BalancingAct2024,
        Sources.LukashenkaVisitsChina2023,
    ];

    [Fact]
    public void No_turnover_of_Belarus_and_China_in_any_year() =>
        Assert.DoesNotContain(Told(TradeObservations.All), trade => trade.Flow == Flow.Turnover && OfThePair(trade));

    [Fact]
    public void No_amount_of_exports_or_imports() =>
        Assert.DoesNotContain(
            Told(TradeObservations.All), trade => trade.Flow is Flow.Export or Flow.Import && trade.Value is not null);

    [Fact]
    public void No_surplus_of_2023_although_it_could_be_reckoned() =>
        Assert.Equal("2024", Assert.Single(
            Told(TradeObservations.All),
            trade => trade.Flow == Flow.Balance && trade.Measure == Measure.Level).Period.ToString());

    [Fact]
    public void No_Chinese_investment_in_Belarus_in_a_single_year() =>
        Assert.DoesNotContain(
            Told(Investments.All),
            investment => investment.Kind == InvestmentKind.Annual && investment.Host == Countries.Belarus);

    [Fact]
    public void No_first_year_of_diplomatic_relations()
    {
        Assert.Null(Events.ThirtyYearsOfRelations.When);
        Assert.Null(Events.ThirtyYearsOfRelations.NotBefore);
    }

    [Fact]
    public void No_year_in_which_the_all_weather_grade_was_reached() =>
        Assert.DoesNotContain(
            Told(PartnershipLevels.All),
            level => level.Grade == PartnershipGrade.AllWeatherComprehensiveStrategic
                && level.Standing == PartnershipStanding.Established);

    [Fact]
    public void No_name_size_or_age_of_the_park()
    {
        Assert.DoesNotContain(
            Projects.IndustrialParkNearMinsk.Names,
            name => name.Text.Contains("Stone", System.StringComparison.Ordinal));
        Assert.Null(Projects.IndustrialParkNearMinsk.When);
        Assert.Null(Projects.GreatStonePark.When);
        Assert.Empty(Told(ProjectReports.All));
    }

    [Fact]
    public void No_amount_that_Huawei_or_ZTE_invested() =>
        Assert.All(
            Told(Investments.All).Where(investment => investment.Investors.Contains(Organisations.Huawei)),
            investment => Assert.Null(investment.Amount));

    [Fact]
    public void No_amount_terms_or_bank_of_a_Chinese_loan() =>
        Assert.All(Told(Loans.All).Where(loan => !Countries.Russia.Equals(loan.Lender)), loan =>
        {
            Assert.Equal(Countries.China, loan.Lender);
            Assert.Null(loan.Amount);
            Assert.Null(loan.TermYears);
            Assert.Null(loan.InterestRate);
        });

    [Fact]
    public void No_last_day_of_the_three_days_of_2023() =>
        Assert.Equal("2023-02-28/", Assert.Single(
            Visits.LukashenkaToBeijing2023.Behind(Visit.Slots.When).Dispute!.Claims,
            claim => claim.Cites.Any(citation => citation.Source == Sources.GoesToChina2023)).Value!.Text);

    [Fact]
    public void No_number_of_documents_but_about_twenty_and_no_lesser_signatory()
    {
        Claim count = Assert.Single(
            AgreementPackages.VisitDocuments2023.Behind(AgreementPackage.Slots.DeclaredCount).Dispute!.Claims,
            claim => claim.Cites.Any(citation => Articles.Contains(citation.Source)));

        Assert.Equal(Hedge.About, count.Value!.AsQuantity().Hedge);
        Assert.All(
            Told(Agreements.All).SelectMany(agreement => agreement.Signatories),
            person => Assert.Contains(person, new[] { Persons.AliaksandrLukashenka, Persons.XiJinping }));
    }

    [Fact]
    public void No_document_agreement_or_amount_of_June_2025()
    {
        Assert.DoesNotContain(
            Told(Agreements.All), agreement => agreement.ConcludedDuring == Visits.LukashenkaToBeijing2025);
        Assert.DoesNotContain(
            Told(AgreementPackages.All), package => package.ConcludedDuring == Visits.LukashenkaToBeijing2025);
        Assert.DoesNotContain(Told(Investments.All), investment => investment.When is { Year: 2025 });
    }

    [Fact]
    public void No_number_or_value_of_the_agreements_of_August_2024() =>
        Assert.DoesNotContain(
            Told(AgreementPackages.All), package => package.ConcludedDuring == Visits.LiQiangToBelarus2024);

    [Fact]
    public void No_ordinal_but_the_fifteenth_and_no_number_of_meetings()
    {
        Assert.Equal(
            [Visits.LukashenkaToBeijing2025],
            Visits.All.Where(visit => visit.Ordinal is not null && ToldIn(visit, "ordinal")));
        Assert.Contains("not given", Events.LukashenkaXiMeetings2020To2024.Note!, System.StringComparison.Ordinal);
    }

    [Fact]
    public void No_visit_to_China_in_December_2023() => Assert.False(IsTold(Visits.LukashenkaToBeijingDecember2023));

    [Fact]
    public void No_meeting_with_Putin_on_17_February_and_no_place_of_the_meeting_of_that_month()
    {
        Assert.Empty(Visits.LukashenkaToRussia2023.HostsMet);
        Assert.DoesNotContain(Meetings.All, meeting => meeting.When == EdtfDate.Parse("2023-02-17"));
        Assert.Null(Meetings.LukashenkaPutinFebruary2023.Place);
        Assert.Null(Meetings.LukashenkaPutinFebruary2023.PartOf);
    }

    [Fact]
    public void No_delivery_of_Chinese_weapons_to_Russia() =>
        Assert.DoesNotContain(
            MilitaryActivities.All,
            activity => activity.Kind == MilitaryKind.ArmsTransfer && activity.Participants.Contains(Countries.Russia));

    [Fact]
    public void No_Chinese_base_in_Belarus_but_what_voices_in_the_West_suspect()
    {
        Assert.DoesNotContain(
            MilitaryActivities.All,
            activity => activity.Kind == MilitaryKind.Hosting && activity.Participants.Contains(Countries.China));
        Assert.Equal([Organisations.WesternVoices], PublicStatements.Get("statement.2024.008").Speakers);
    }

    [Fact]
    public void No_factory_of_drones() =>
        Assert.DoesNotContain(Told(Projects.All), project => project.Kind == ProjectKind.Plant);

    [Fact]
    public void No_name_place_or_length_of_the_exercise_of_4_July()
    {
        MilitaryActivity exercise = MilitaryActivities.JointExercise2024;

        Assert.False(ToldIn(exercise, "name"));
        Assert.False(ToldIn(exercise, "place"));
        Assert.False(ToldIn(exercise, "quantity"));
        Assert.False(ToldIn(exercise, "when"));
    }

    [Fact]
    public void No_membership_of_Belarus_in_the_SCO() =>
        Assert.DoesNotContain(
            Told(Memberships.All),
            membership => membership.Organisation == Organisations.ShanghaiCooperationOrganization);

    [Fact]
    public void No_day_of_a_presidential_election()
    {
        Assert.Equal("2020", Events.BelarusElection2020.When.ToString());
        Assert.Equal("2025-01", Events.BelarusElection2025.When.ToString());
    }

    [Fact]
    public void No_day_and_no_act_of_sanctions_on_Belarus()
    {
        Assert.All(
            Told(SanctionMeasures.All).Where(measure => measure.Targets.Contains(Countries.Belarus)),
            measure => Assert.NotEqual(EdtfPrecision.Day, measure.When?.Precision));
        Assert.Empty(Told(LegalActs.All));
        Assert.Empty(Told(SanctionRounds.All));
    }

    [Fact]
    public void No_form_or_day_of_the_talk_of_Qin_and_Aleynik_and_no_title_of_Aleynik()
    {
        Assert.False(ToldIn(Meetings.QinAleinikFebruary2023, "format"));
        Assert.False(ToldIn(Meetings.QinAleinikFebruary2023, "when"));
        Assert.True(Tenures.AleinikForeignMinister.IsInferred(Tenure.Slots.Post));
    }

    [Fact]
    public void No_date_of_four_articles_and_no_author_of_two()
    {
        Assert.All(Articles[..4], article => Assert.True(article.IsInferred(Source.Slots.Published)));
        Assert.Equal("2023-03-06", Sources.LukashenkaVisitsChina2023.Published.ToString());
        Assert.Empty(Sources.CourtesyVisit2025.Authors);
        Assert.Empty(Sources.LukashenkaVisitsChina2023.Authors);
        Assert.Null(Sources.CourtesyVisit2025.Publisher);
        Assert.Null(Sources.BalancingAct2024.Publisher);
        Assert.Null(Sources.LukashenkaVisitsChina2023.Publisher);
    }

    private static IEnumerable<T> Told<T>(IEnumerable<T> facts)
        where T : ICited => facts.Where(fact => IsTold(fact));

    private static bool IsTold(ICited fact) => fact.Cites.Any(citation => Articles.Contains(citation.Source));

    private static bool ToldIn(ICited fact, string slot) =>
        fact.Cites.Any(citation => Articles.Contains(citation.Source)
            && (citation.Supports.Count == 0 || citation.Supports.Any(supported => supported.Name == slot)));

    private static bool OfThePair(TradeObservation trade) =>
        trade.Economy == Countries.Belarus || trade.Partner == Countries.Belarus;
}
