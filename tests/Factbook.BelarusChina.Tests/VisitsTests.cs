using System.Linq;
using Xunit;

namespace Factbook.BelarusChina.Tests;

public class VisitsTests
{
    [Fact]
    public void The_visit_of_2025_has_its_days_rank_and_ordinal()
    {
        Visit visit = Visits.LukashenkaToBeijing2025;

        Assert.Equal(EdtfDate.Parse("2025-06-02/2025-06-04"), visit.When);
        Assert.Equal(VisitType.Working, visit.VisitType);
        Assert.Equal(15, visit.Ordinal);
        Assert.Same(Persons.AliaksandrLukashenka, visit.Visitor);
        Assert.Same(Countries.China, visit.ToCountry);
        Assert.Contains(visit.Cites, citation => citation.Source == Sources.CourtesyVisit2025 && citation.Locator == "para 3");
    }

    [Fact]
    public void The_year_that_no_article_prints_beside_the_days_of_2025_is_marked_as_inferred()
    {
        Assert.True(Visits.LukashenkaToBeijing2025.IsInferred(Visit.Slots.When));
        Assert.NotNull(Visits.LukashenkaToBeijing2025.Inference);
    }

    [Fact]
    public void The_rank_of_the_visit_of_2023_is_disputed_and_says_so()
    {
        Visit visit = Visits.LukashenkaToBeijing2023;
        Dispute dispute = visit.Behind(Visit.Slots.VisitType).Dispute!;

        Assert.Equal(VisitType.State, visit.VisitType);
        Assert.True(dispute.IsResolved);
        Assert.Equal(["state", "official"], dispute.Claims.Select(claim => claim.Value!.Text));
    }

    [Fact]
    public void First_since_March_2023_is_a_dispute_with_its_pick_and_reason()
    {
        Dispute dispute = Visits.LukashenkaToBeijing2025.Disputes.Single();

        Assert.Same(Visit.Slots.PreviousVisit, dispute.AboutSlot);
        Assert.Same(Visits.LukashenkaToBeijing2025, dispute.AboutRecord);
        Assert.Equal(PickMethod.TwoIndependentRoots, dispute.Method);
        Assert.Same(Visits.LukashenkaToBeijingDecember2023, dispute.Pick!.Value!.AsFact());
        Assert.Contains(
            dispute.Claims,
            claim => Visits.LukashenkaToBeijing2023.Equals(claim.Value!.AsFact())
                && claim.Cites.Any(citation => citation.Source == Sources.CourtesyVisit2025));
    }

    [Fact]
    public void Visits_are_found_by_visitor_by_period_and_by_identifier()
    {
        Assert.All(Visits.ByVisitor[Persons.AliaksandrLukashenka], visit => Assert.Same(Persons.AliaksandrLukashenka, visit.Visitor));
        Assert.Contains(Visits.LukashenkaToBeijing2023, Visits.ByWhen.In(EdtfDate.Parse("2023")));
        Assert.DoesNotContain(Visits.LukashenkaToBeijing2025, Visits.ByWhen.In(EdtfDate.Parse("2023")));
        Assert.True(Visits.TryGetValue("visit.2023.01", out Visit? found));
        Assert.Same(Visits.LukashenkaToBeijing2023, found);
        Assert.Same(found, Facts.Find("visit.2023.01"));
    }

    [Fact]
    public void A_visit_takes_no_longer_than_its_sources_say() => Invariant.HoldsOf(
        Visits.All.Where(visit => visit is { Duration: { Unit: "d" }, When: { Earliest: not null, Latest: not null } }),
        4,
        visit => Assert.True(
            visit.When!.Value.Latest!.Value.DayNumber - visit.When.Value.Earliest!.Value.DayNumber < visit.Duration!.StatedAmount, visit.Id));
}
