using System.Linq;
using Xunit;

namespace Factbook.BelarusChina.Tests;

/// <summary>The series of visits that the evidence completes: days, ranks, counts and what stays open.</summary>
public class VisitSeriesTests
{
    private static Visit[] LukashenkaToChina =>
    [
        .. Visits.ByVisitor[Persons.AliaksandrLukashenka]
            .Where(visit => visit.ToCountry == Countries.China && visit.Ordinal is not null)
            .OrderBy(visit => visit.Ordinal),
    ];

    [Fact]
    public void Lukashenka_went_to_China_sixteen_times_and_every_visit_is_known() =>
        Assert.Equal(Enumerable.Range(1, 16), LukashenkaToChina.Select(visit => visit.Ordinal!.Value));

    [Theory]
    [InlineData(1, "1995-01-17/1995-01-19", VisitType.State)]
    [InlineData(2, "1997", null)]
    [InlineData(3, "2001-04-22/2001-04-24", VisitType.State)]
    [InlineData(4, "2005-12-04/2005-12-06", VisitType.State)]
    [InlineData(5, "2008-08", VisitType.Multilateral)]
    [InlineData(6, "2010-10-10/2010-10-12", VisitType.Working)]
    [InlineData(7, "2013-07-15/2013-07-17", VisitType.Official)]
    [InlineData(8, "2015-09-01/2015-09-03", VisitType.Working)]
    [InlineData(9, "2016-09-28/2016-09-30", VisitType.State)]
    [InlineData(10, "2017-05-13/2017-05-16", VisitType.Working)]
    [InlineData(11, "2018-06-08/2018-06-10", VisitType.Working)]
    [InlineData(12, "2019-04", VisitType.Working)]
    [InlineData(13, "2023-02-28/2023-03-02", VisitType.State)]
    [InlineData(14, "2023-12-03/2023-12-04", VisitType.Working)]
    [InlineData(15, "2025-06-02/2025-06-04", VisitType.Working)]
    [InlineData(16, "2025-08-30/2025-09-03", VisitType.Working)]
    public void Each_visit_to_China_has_its_days_and_rank(int ordinal, string days, VisitType? rank)
    {
        Visit visit = LukashenkaToChina[ordinal - 1];

        Assert.Equal(EdtfDate.Parse(days), visit.When);
        Assert.Equal(rank, visit.VisitType);
        Assert.Equal(rank is null, visit.NotStated.Contains(Visit.Slots.VisitType));
        Assert.Equal(VisitStatus.TookPlace, visit.Status);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(8)]
    [InlineData(11)]
    [InlineData(12)]
    public void A_count_that_no_source_states_is_marked_as_inferred(int ordinal)
    {
        Assert.True(LukashenkaToChina[ordinal - 1].IsInferred(Visit.Slots.Ordinal));
        Assert.NotNull(LukashenkaToChina[ordinal - 1].Inference);
    }

    [Theory]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(9)]
    [InlineData(10)]
    [InlineData(13)]
    [InlineData(14)]
    [InlineData(15)]
    [InlineData(16)]
    public void A_count_that_a_source_states_is_not_inferred(int ordinal) =>
        Assert.False(LukashenkaToChina[ordinal - 1].IsInferred(Visit.Slots.Ordinal));

    [Fact]
    public void Each_visit_of_the_series_follows_the_one_before_it()
    {
        foreach ((Visit earlier, Visit later) in LukashenkaToChina.Zip(LukashenkaToChina.Skip(1)))
        {
            Assert.Same(earlier, later.PreviousVisit);
            Assert.True(earlier.When?.Latest < later.When?.Earliest, later.Id);
        }
    }

    [Fact]
    public void A_visit_that_was_only_announced_counts_for_nothing()
    {
        Visit announced = Visits.LukashenkaToChinaAnnounced2025;

        Assert.Equal(VisitStatus.Announced, announced.Status);
        Assert.Null(announced.Ordinal);
        Assert.Empty(announced.HostsMet);
    }

    [Fact]
    public void The_first_head_of_the_Chinese_state_in_Belarus_came_in_2001()
    {
        Visit[] heads =
        [
            .. Visits.All.Where(visit => visit.OfficeHeld == Posts.PresidentOfChina)
                .OrderBy(visit => visit.When),
        ];

        Assert.Equal([Visits.JiangZeminToBelarus2001, Visits.XiJinpingToBelarus2015], heads);
        Assert.All(heads, visit => Assert.Equal(VisitType.State, visit.VisitType));
    }

    [Fact]
    public void Xi_came_in_2010_as_vice_president()
    {
        Assert.Same(Posts.VicePresidentOfChina, Visits.XiJinpingToBelarus2010.OfficeHeld);
        Assert.Equal(EdtfDate.Parse("2010-03-24/2010-03-25"), Visits.XiJinpingToBelarus2010.When);
    }

    [Fact]
    public void Li_Qiang_stayed_two_days_although_the_article_prints_one()
    {
        Visit visit = Visits.LiQiangToBelarus2024;
        Dispute dispute = visit.Behind(Visit.Slots.When).Dispute!;

        Assert.Equal(EdtfDate.Parse("2024-08-22/2024-08-23"), visit.When);
        Assert.Equal(PickMethod.TwoIndependentRoots, dispute.Method);
        Assert.Contains(dispute.Claims, claim => claim.Value!.Text == "2024-08-23");
    }

    [Fact]
    public void The_rank_of_December_2023_is_that_which_independent_reports_give()
    {
        Dispute dispute = Visits.LukashenkaToBeijingDecember2023.Behind(Visit.Slots.VisitType).Dispute!;

        Assert.Equal(["working", "official"], dispute.Claims.Select(claim => claim.Value!.Text));
        Assert.Equal(PickMethod.TwoIndependentRoots, dispute.Method);
        Assert.True(dispute.Pick!.IndependentRootCount() >= 2);
    }

    [Fact]
    public void A_departure_that_nobody_reports_stays_open()
    {
        Assert.Null(Visits.WenJiabaoToBelarus2007.When!.Value.Latest);
        Assert.Null(Visits.ZhangQingweiToBelarus2025.When!.Value.Latest);
    }

    [Fact]
    public void A_meeting_lies_within_the_visit_that_it_is_part_of() => Invariant.HoldsOf(
        Meetings.All.Where(meeting => meeting is { When: not null, PartOf.When: not null }),
        20,
        meeting => Assert.True(meeting.PartOf!.When!.Value.Contains(meeting.When!.Value) != false, meeting.Id));

    [Fact]
    public void What_Snopkov_said_of_the_rank_of_2025_is_a_statement_and_no_fact()
    {
        PublicStatement statement = PublicStatements.Get("statement.2025.201");

        Assert.Same(Persons.MikalaiSnapkou, Assert.Single(statement.Speakers));
        Assert.Same(Posts.FirstDeputyPrimeMinisterOfBelarus, statement.OfficeHeld);
        Assert.Contains(Visits.LukashenkaToBeijing2025, statement.About);
        Assert.Equal(VisitType.Working, Visits.LukashenkaToBeijing2025.VisitType);
    }

    [Fact]
    public void The_loan_that_Xi_promised_in_2010_is_in_dollars_and_the_grant_in_yuan()
    {
        Assert.Equal(1_000_000_000m, PublicStatements.Get("statement.2010.201").Figure!.StatedAmount);
        Assert.Equal("USD", PublicStatements.Get("statement.2010.201").Figure!.Currency);
        Assert.Equal("CNY", PublicStatements.Get("statement.2010.202").Figure!.Currency);
    }
}
