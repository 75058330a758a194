using System.Linq;
using Xunit;

namespace Factbook.BelarusChina.Tests;

/// <summary>What pages of the last two years add, and what earlier ones had left out.</summary>
public class RecordToTodayTests
{
    [Fact]
    public void The_measures_of_the_EU_are_prolonged_from_year_to_year_up_to_February_2027()
    {
        SanctionRound[] prolonged =
        [
            .. SanctionRounds.All
                .Where(round => round.Action == SanctionAction.Prolonged && round.ValidUntil is not null)
                .OrderBy(round => round.ValidUntil!.Value.Earliest!.Value.DayNumber),
        ];

        Assert.Equal("2022-02-28", prolonged[0].ValidUntil.ToString());
        Assert.Equal("2027-02-28", prolonged[^1].ValidUntil.ToString());
        Assert.Equal(312, SanctionRounds.EuProlongation2026.PersonsOnList);
        Assert.Equal(57, SanctionRounds.EuProlongation2026.EntitiesOnList);
    }

    [Fact]
    public void A_new_criterion_lists_nobody()
    {
        SanctionRound round = SanctionRounds.EuHybridCriterion2025;

        Assert.Equal(SanctionAction.Widened, round.Action);
        Assert.Null(round.PersonsListed);
        Assert.Empty(round.Targets);
    }

    [Fact]
    public void The_relief_of_March_2026_is_dated_by_a_weekday()
    {
        Assert.Equal("2026-03-19", SanctionRounds.UsMarchRelief2026.When.ToString());
        Assert.Contains(SanctionRound.Slots.When, SanctionRounds.UsMarchRelief2026.Inferred);
        Assert.Contains(Organisations.Belinvestbank, SanctionRounds.UsMarchRelief2026.Targets);
    }

    [Fact]
    public void Two_ministries_count_the_partnership_with_BRICS_from_different_days()
    {
        Dispute dispute = Assert.Single(Memberships.BelarusPartnerOfBrics.Disputes);

        Assert.Equal("2025-01-01", Memberships.BelarusPartnerOfBrics.Since.ToString());
        Assert.Equal(["january_2025", "november_2024"], dispute.Claims.Select(claim => claim.Key));
        Assert.Equal(PickMethod.PrimaryRecord, dispute.Method);
    }

    [Fact]
    public void Thirteen_days_lie_between_the_closing_and_the_opening_of_the_Polish_border()
    {
        Event closed = Events.PolandClosesBorder2025;
        Event opened = Events.PolandOpensBorder2025;

        Assert.Equal(13, opened.When!.Value.Earliest!.Value.DayNumber - closed.When!.Value.Earliest!.Value.DayNumber);
        Assert.Equal([Countries.Poland], closed.Actors);
        Assert.Contains(closed, opened.About);
        Assert.Contains(closed, PublicStatements.BorderOpensIfChinaHelps.About);
    }

    [Fact]
    public void A_promise_can_hang_on_a_condition()
    {
        Assert.Contains("China helps", PublicStatements.BorderOpensIfChinaHelps.Condition!, System.StringComparison.Ordinal);
        Assert.Equal("The pandemic has ended.", PublicStatements.XiComesAfterThePandemic.Condition);
        Assert.Equal(Polarity.Negative, PublicStatements.CourseOnChinaStands.Polarity);
    }

    [Fact]
    public void What_went_into_the_park_rises_from_report_to_report()
    {
        Assert.Equal(650_000_000m, ProjectReports.GreatStoneFebruary2021.RealisedInvestment?.Value);
        Assert.Equal(670_000_000m, ProjectReports.GreatStone670Million.RealisedInvestment?.Lower);
        Assert.Null(ProjectReports.GreatStone670Million.When);
        Assert.Equal("2021-02-12", ProjectReports.GreatStone670Million.NotBefore.ToString());
    }

    [Fact]
    public void Visits_have_the_days_and_ranks_that_pages_show()
    {
        Assert.Equal("2024-07-06/2024-07-09", Visits.RyzhankouToChina2024.When.ToString());
        Assert.Equal(VisitType.Official, Visits.RyzhankouToChina2024.VisitType);
        Assert.DoesNotContain(Visit.Slots.Visitor, Visits.KhreninToChina2023.Inferred);
        Assert.Same(Visits.WeiFengheToBelarus2018, Meetings.LukashenkaWeiFenghe2018.PartOf);
    }

    [Fact]
    public void Wood_is_counted_by_volume_and_by_value()
    {
        Assert.Equal("m3", TradeObservations.ChinaTimberVolume2025To05.Value!.Unit);
        Assert.Equal(445_600m, TradeObservations.ChinaTimberVolume2025To05.Value!.StatedAmount);
        Assert.Equal(88_130_000m, TradeObservations.ChinaTimberValue2025To05.Value!.StatedAmount);
    }
}
