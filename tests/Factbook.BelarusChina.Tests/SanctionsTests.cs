using System.Linq;
using Xunit;

namespace Factbook.BelarusChina.Tests;

public class SanctionsTests
{
    [Fact]
    public void Spacety_was_listed_by_the_United_States_in_a_month_that_is_known_and_a_day_that_is_not()
    {
        SanctionMeasure listing = SanctionMeasures.All.Single(measure => measure.Kind == SanctionKind.Listing);

        Assert.Equal([Countries.UnitedStates], listing.Imposers);
        Assert.Equal("2023-01-26", listing.When.ToString());
        Assert.Equal(["2023-01-26", "2023-02"], listing.Behind(SanctionMeasure.Slots.When).Dispute!.Claims.Select(claim => claim.Value!.Text));
    }

    [Fact]
    public void The_sanctions_of_the_EU_are_not_dated_more_exactly_than_the_article_does()
    {
        SanctionMeasure measure = SanctionMeasures.EuSanctionsOnBelarus;

        Assert.Null(measure.When);
        Assert.Equal(EdtfDate.Parse("2020"), measure.NotBefore);
        Assert.Equal([Countries.Belarus], measure.Targets);
    }

    [Fact]
    public void A_threat_of_sanctions_is_no_sanction() =>
        Assert.DoesNotContain(SanctionMeasures.All, measure => measure.Targets.Contains(Countries.China));
}
